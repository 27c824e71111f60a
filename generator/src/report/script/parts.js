// Turns data into the small parts that all views share.

// Code in Rust, with its words told apart.
function rust(code) {
  const words =
    /("(?:[^"\\]|\\.)*")|\b(pub|fn|let|impl|async|await|self|mut|use|dyn)\b|\b([A-Z]\w*|bool|str|[iuf]\d\d)\b|(\/\/.*)/g;
  const kinds = [null, "text", "word", "type", "note"];
  const parts = [];
  let end = 0;
  for (const match of code.matchAll(words)) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined) + 1];
    parts.push(code.slice(end, match.index), el("span", { class: `rust-${kind}` }, match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, code.slice(end)];
}

// A button that copies a text, and says that it did.
function copying(text, what) {
  const button = el("button", { class: "copy", type: "button", "aria-label": `Copy ${what}` }, "Copy");
  button.addEventListener("click", async () => {
    button.textContent = (await copied(text)) ? "Copied" : "Press Ctrl+C";
    setTimeout(() => (button.textContent = "Copy"), 1600);
  });
  return button;
}

// Where the page is no secure context, such as a file, the clipboard may not be had by its own interface.
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = el("textarea", { class: "away", "aria-hidden": "true", tabindex: "-1" });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

// Code in a block that can be copied, and be scrolled by keyboard.
function block(code, what, shown = code) {
  return el(
    "div",
    { class: "block" },
    el("pre", { tabindex: "0", role: "group", "aria-label": what }, el("code", null, shown)),
    copying(code, what),
  );
}

// A line of a page, with the words that a fact was read from.
function excerpt({ page, line, before, words, after }, label) {
  return el(
    "figure",
    { class: "excerpt" },
    el("figcaption", null, label && el("b", null, label), el("span", null, `${page}:${line}`)),
    el("pre", null, el("code", null, before, el("mark", null, words), after)),
  );
}

// A bar of parts: `{ label, count, tone }`. The list below it says the same in words.
function bar(parts, what) {
  const whole = parts.reduce((sum, part) => sum + part.count, 0);
  const some = parts.filter((part) => part.count > 0);
  return el(
    "div",
    { class: "bar" },
    el(
      "div",
      { class: "bar-track", "aria-hidden": "true" },
      some.map((part) => el("span", { class: `tone-${part.tone}`, style: { "--share": part.count / whole } })),
    ),
    el(
      "ul",
      { class: "legend", "aria-label": what },
      some.map((part) =>
        el(
          "li",
          null,
          el("i", { class: `dot tone-${part.tone}`, "aria-hidden": "true" }),
          el("span", null, part.label),
          el("b", null, counted.format(part.count)),
          el("small", null, share(part.count, whole)),
        ),
      ),
    ),
  );
}

// A risk in words.
function riskWords(risk) {
  return risk === 0 ? "no risk" : `${RISKS[risk]} risk`;
}

function riskTag(risk) {
  return el("span", { class: `tag risk-${RISKS[risk]}` }, riskWords(risk));
}

// A method as a word of its colour.
function methodTag(method) {
  return el("span", { class: `method method-${method.toLowerCase()}` }, method);
}

// A path whose variables stand out; it may break after each slash.
function path(template) {
  return template.split(/(\{[^}]*\}|\/)/).map((part) => {
    if (part === "/") return ["/", el("wbr")];
    return part.startsWith("{") ? el("span", { class: "variable" }, part) : part;
  });
}

// A type, which leads to its model if it has one.
function type(words) {
  const name = words.replace(/^[[{]+|[\]}]+$/g, "");
  if (!modelAt.has(name)) return el("span", { class: "type" }, words);
  const [before, after] = [words.slice(0, words.indexOf(name)), words.slice(words.indexOf(name) + name.length)];
  return el("span", { class: "type" }, before, el("a", { href: address("models", name) }, name), after);
}

// How a fact is known, unless a page states it: a mark that leads to the guess.
function how(cell, target, said, what) {
  const rule = cell[1];
  if (rule === null) return null;
  if (rule < 0) return el("span", { class: "how corrected", title: "docwright.toml states it" }, "corrected");
  const at = guessOf(target, said, what, cell);
  const [name, says] = data.rules[rule];
  const risk = at === undefined ? 0 : riskOf(data.guesses[at].score);
  const properties = { class: `how risk-${RISKS[risk]}`, title: `${name}: ${says}` };
  const label = el("span", { class: "away" }, `${what} guessed by ${name}, ${riskWords(risk)}`);
  if (at === undefined) return el("span", properties, "≈", label);
  return el("a", { ...properties, href: address("guesses", String(at)) }, "≈", label);
}

// A sentence for a list that has nothing in it.
function nothing(words) {
  return el("p", { class: "nothing" }, words);
}

// The head of a view.
function heading(title, words, ...more) {
  return el("header", { class: "heading" }, el("h1", null, title), words && el("p", null, words), ...more);
}
