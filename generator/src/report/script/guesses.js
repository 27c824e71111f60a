// Turns guesses into a list by risk, with their lines, what else they could be, and how to set them right.

function guessesView(first, second) {
  const at = /^\d+$/.test(first ?? "") ? Number(first) : null;
  const state = { risks: new Set(RISKS), rule: first === "rule" ? (second ?? "") : "", what: "", words: "" };
  if (at === null && state.rule === "") state.risks.delete("none");
  const list = el("div");
  const status = el("p", { role: "status" });
  let shown = null;
  const show = () => {
    const guesses = data.guesses.map((guess, number) => ({ guess, number })).filter(({ guess }) => passes(guess, state));
    shown = lazyList(guesses, ({ guess }) => guessRow(guess), { label: "Guesses", estimate: 66, empty: "No guess is of that kind." });
    list.replaceChildren(shown.element);
    status.textContent = `${count(guesses.length, "guess", "guesses")} of ${counted.format(data.guesses.length)}`;
    return guesses;
  };
  const guesses = show();
  const counts = RISKS.map((risk, step) => [risk, data.guesses.filter((guess) => riskOf(guess.score) === step).length]).reverse();
  const view = el(
    "section",
    null,
    heading("Guesses", "What no page states, and a rule concluded: first what costs most if it is wrong. Facts that were guessed alike are one guess."),
    unfolding({ class: "more" }, "How risk is counted", scale),
    el("div", { class: "filters" }, choices("Risks", counts, state.risks, show), selects(state, show)),
    status,
    list,
  );
  if (at !== null) {
    const place = guesses.findIndex(({ number }) => number === at);
    if (place >= 0) afterShown.push(() => openRow(shown.reveal(place)));
  }
  return view;
}

// How the program that wrote the data counts risk.
function scale() {
  const list = (words) => el("ol", { start: "0" }, words.map((each) => el("li", null, each)));
  return el(
    "div",
    { class: "folded pair" },
    el("div", null, el("h2", { class: "label" }, "Harm, if the guess is wrong"), list(["nothing is lost", "callers see it while they write the call", "calls fail, or their answers cannot be read", "what is sent or read is lost, and nobody is told"])),
    el("div", null, el("h2", { class: "label" }, "Doubt, by the rule that guessed"), el("ol", null, ["it follows from what the pages say", "it follows from how such pages are mostly meant", "it is a custom, and the pages tell nothing"].map((each) => el("li", null, each)))),
    el("p", null, "Risk is harm times doubt: high from 7 on, medium from 4 on, low above 0."),
  );
}

function passes(guess, { risks, rule, what, words }) {
  return (
    risks.has(RISKS[riskOf(guess.score)]) &&
    (rule === "" || data.rules[guess.rule][0] === rule) &&
    (what === "" || `${guess.what} of ${guess.part}` === what) &&
    (words === "" || squash(guess.said + " " + guess.value).includes(words))
  );
}

function selects(state, show) {
  const choose = (label, names, key) => {
    const select = el("select", { "aria-label": label }, el("option", { value: "" }, label), names.map((name) => el("option", { value: name, selected: state[key] === name }, name)));
    select.addEventListener("change", () => {
      state[key] = select.value;
      show();
    });
    return select;
  };
  const distinct = (name) => [...new Set(data.guesses.map(name))].sort();
  const words = el("input", { type: "search", placeholder: "Name or value", "aria-label": "Filter by name or value", spellcheck: "false" });
  words.addEventListener("input", () => {
    state.words = squash(words.value);
    show();
  });
  return [
    choose("All rules", distinct((guess) => data.rules[guess.rule][0]), "rule"),
    choose("All facts", distinct((guess) => `${guess.what} of ${guess.part}`), "what"),
    words,
  ];
}

function guessRow(guess) {
  const risk = riskOf(guess.score);
  const items = guess.items.length;
  const summary = [
    el("span", { class: `tag risk-${RISKS[risk]}` }, RISKS[risk]),
    el(
      "span",
      { class: "guess" },
      el("span", { class: "said" }, guess.said ? el("code", null, guess.said) : guess.part, ` ${guess.what}`),
      el("span", { class: "arrow", "aria-hidden": "true" }, "→"),
      el("code", { class: "value" }, guess.value || "unknown"),
    ),
    el("small", null, data.rules[guess.rule][0]),
    el("b", null, items > 1 ? count(items, "place") : ""),
  ];
  return unfolding({ class: "row guess-row" }, summary, () => guessDetail(guess));
}

function guessDetail(guess) {
  const [, says] = data.rules[guess.rule];
  const lines = new Map();
  const add = (line, label) => line && lines.set(`${line.page}:${line.line}:${line.words}`, [line, label]);
  for (const { evidence, row } of guess.lines) {
    add(row, "The row");
    add(evidence, row ? "The evidence" : "The row");
  }
  const items = guess.items.map(itemOf);
  const others = () => el("ul", { class: "links" }, items.map((item) => el("li", null, link(item))));
  return el(
    "div",
    { class: "folded" },
    el("p", null, says, " ", el("span", { class: "harm" }, guess.harm)),
    items.length === 1 && el("p", null, link(items[0])),
    items.length > 1 && unfolding({ class: "more" }, `In ${count(items.length, "place")}`, others),
    guess.alternatives.length > 0 && !isCorrectable(guess) &&
      el("p", { class: "alternatives" }, "It could be ", guess.alternatives.map((other) => el("code", null, other))),
    [...lines.values()].map(([line, label]) => excerpt(line, label)),
    guess.correction && el("div", null, correcting(guess)),
  );
}

function openRow(item) {
  const details = item.querySelector("details");
  details.open = true;
  details.querySelector("summary").focus({ preventScroll: true });
  item.scrollIntoView({ block: "start" });
}
