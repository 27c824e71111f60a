// Turns the correction of a guess into one to paste: of what it is, or of what else it could be, in one place or in all.

const SET = "\nset = ";

// The correction with another value, and for every item that its pattern fits.
function corrected(correction, value, other, everywhere) {
  const at = correction.indexOf(SET);
  let [target, set] = [correction.slice(0, at), correction.slice(at)];
  if (other !== null) set = set.replace(JSON.stringify(value), () => JSON.stringify(other));
  if (everywhere) target = target.replace(/^(operation|model) = .*$/m, '$1 = "*"');
  return target + set;
}

// Whether a guess has a correction whose value can be another one.
function isCorrectable({ correction, value }) {
  return correction !== null && correction.slice(correction.indexOf(SET)).includes(JSON.stringify(value));
}

// The correction, and what can be chosen of it.
function correcting(guess) {
  const { correction, value, alternatives, items } = guess;
  const chosen = { other: null, everywhere: false };
  const code = el("div");
  const show = () => {
    const text = corrected(correction, value, chosen.other, chosen.everywhere);
    code.replaceChildren(block(text.trim() + "\n", "the correction"));
  };
  const values = [null, ...(isCorrectable(guess) ? alternatives : [])].map((other) => {
    const button = el("button", { type: "button", class: "choice", "aria-pressed": String(other === null) }, other ?? value);
    button.addEventListener("click", () => {
      chosen.other = other;
      for (const each of values) each.setAttribute("aria-pressed", String(each === button));
      show();
    });
    return button;
  });
  const everywhere = el("button", { type: "button", class: "choice", "aria-pressed": "false" }, "wherever it is called so");
  everywhere.addEventListener("click", () => {
    chosen.everywhere = !chosen.everywhere;
    everywhere.setAttribute("aria-pressed", String(chosen.everywhere));
    show();
  });
  show();
  return [
    el("h2", { class: "label" }, "For docwright.toml, once you know it"),
    el("div", { class: "filters" }, values.length > 1 && el("div", { class: "choices", role: "group", "aria-label": "Value" }, values), items.length > 1 && everywhere),
    code,
  ];
}
