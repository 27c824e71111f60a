// Turns operations into the reference: what stands on the wire beside what callers write in Rust.

function operationsView(key) {
  const tags = [...groups.keys()];
  const state = { tag: "", guessed: false };
  const list = el("div");
  const status = el("p", { role: "status" });
  let shown = null;
  let operations = [];
  const show = () => {
    operations = tags.filter((tag) => state.tag === "" || tag === state.tag).flatMap((tag) => groups.get(tag));
    if (state.guessed) operations = operations.filter((at) => worstOf("o" + at) >= 2);
    shown = lazyList(operations, operationRow, { label: "Operations", estimate: 53, empty: "No operation is of that kind." });
    list.replaceChildren(shown.element);
    status.textContent = count(operations.length, "operation");
  };
  const select = el("select", { "aria-label": "Page" }, el("option", { value: "" }, "All pages"), tags.map((tag) => el("option", { value: tag }, `${tag} (${groups.get(tag).length})`)));
  select.addEventListener("change", () => {
    state.tag = select.value;
    show();
  });
  const risky = el("button", { type: "button", class: "choice", "aria-pressed": "false" }, "with guesses of medium or high risk");
  risky.addEventListener("click", () => {
    state.guessed = !state.guessed;
    risky.setAttribute("aria-pressed", state.guessed);
    show();
  });
  show();
  const crate_ = el("p", null, "As the crate ", el("code", null, data.api.package), " calls them.");
  if (operationAt.has(key)) {
    const place = operations.indexOf(operationAt.get(key));
    afterShown.push(() => openRow(shown.reveal(place)));
  }
  return el("section", null, heading("Operations", null, crate_), el("div", { class: "filters" }, select, risky), status, list);
}

// The highest risk of the guesses of an item.
function worstOf(target) {
  return Math.max(0, ...(guessesOf.get(target) ?? []).map((at) => riskOf(data.guesses[at].score)));
}

function riskDot(target) {
  const worst = worstOf(target);
  if (worst < 2) return el("i", { class: "dot unseen" });
  return el("i", { class: `dot tone-${RISKS[worst]}`, role: "img", "aria-label": `has guesses of ${RISKS[worst]} risk` });
}

function operationRow(at) {
  const operation = data.operations[at];
  const summary = [
    methodTag(operation.method[0]),
    el("span", { class: "what" }, el("code", null, path(operation.path[0])), operation.summary && el("small", null, operation.summary)),
    operation.rust && el("code", { class: "rust-name" }, operation.rust.method.split("::")[1]),
    riskDot("o" + at),
  ];
  return unfolding({ class: "row operation" }, summary, () => operationDetail(operation, "o" + at));
}

function operationDetail(operation, target) {
  const { summary, description, permissions, paging, security, answers } = operation;
  const whole = (cell, what) => how(cell, target, "", what);
  const facts = [
    ["Security", security[0], whole(security, "security")],
    permissions.length > 0 && ["Permissions", permissions.join(", "), null],
    paging && ["Pages", paging[0], whole(paging, "paging")],
  ].filter(Boolean);
  return el(
    "div",
    { class: "folded" },
    description && description !== summary && el("p", { class: "prose" }, description),
    el(
      "div",
      { class: "pair" },
      el(
        "div",
        null,
        el("h2", { class: "label" }, "On the wire"),
        el("pre", { class: "request", tabindex: "0", role: "group", "aria-label": "Request" }, el("code", null, methodTag(operation.method[0]), " ", path(operation.path[0]), whole(operation.path, "path"))),
        el("dl", { class: "facts" }, facts.map(([name, value, mark]) => [el("dt", null, name), el("dd", null, value, mark)])),
        answersList(answers, target),
      ),
      operation.rust && rustSide(operation),
    ),
    inputsTable(operation.inputs, target),
  );
}

function answersList(answers, target) {
  const one = ({ status, type: content, description }) =>
    el(
      "li",
      null,
      el("code", { class: `status status-${status[0][0]}` }, status[0]),
      how(status, target, status[0], "status"),
      el("span", null, content ? [type(content[0]), how(content, target, status[0], "content")] : el("small", null, "no body"), description && el("small", null, ` ${description}`)),
    );
  return answers.length > 0 && el("ul", { class: "answers", "aria-label": "Answers" }, answers.map(one));
}

function rustSide({ rust: { method: path, returns, answer, example }, inputs }) {
  const [handle, method] = path.split("::");
  const given = inputs.filter(({ rust }) => rust?.[2]).map(({ rust: [name, words] }) => `${name}: ${words}`);
  const lines = ["&self", ...given];
  const short = `fn ${method}(${lines.join(", ")}) -> ${returns}`;
  const signature = given.length === 0 || short.length <= 72 ? short : `fn ${method}(\n${lines.map((line) => `    ${line},\n`).join("")}) -> ${returns}`;
  const whole = `// ${handle}; awaited, it gives ${answer}\n${signature}`;
  return el("div", null, el("h2", { class: "label" }, "In Rust"), block(signature, "the signature", rust(whole)), block(example, "the call", rust(example)));
}

// Each input: what it is on the wire, and beside it how it is given in Rust.
function inputsTable(inputs, target) {
  if (inputs.length === 0) return nothing("It takes nothing.");
  const row = ({ name, place, type: words, presence, style, said, description, rust: line }) => {
    const mark = (cell, what) => how(cell, target, said, what);
    const isBody = place[0] === "body";
    return el(
      "tr",
      null,
      el("th", { scope: "row" }, el("code", null, name[0]), !isBody && mark(name, "name")),
      el("td", null, place[0], mark(place, isBody ? "content" : "place")),
      el("td", null, type(words[0]), !isBody && mark(words, "type"), style && el("small", null, " ", style[0], mark(style, isBody ? "media types" : "style"))),
      el("td", null, presence[0], mark(presence, "presence")),
      el("td", { class: "in-rust" }, line && el("code", null, rust(line[2] ? `${line[0]}: ${line[1]}` : `.${line[0]}(${line[1]})`))),
      el("td", { class: "words" }, description),
    );
  };
  const heads = ["Name on the wire", "Place", "Type", "Presence", "In Rust", "Description"].map((head) => el("th", { scope: "col" }, head));
  return el("div", { class: "wide", tabindex: "0", role: "group", "aria-label": "Parameters" }, el("table", { class: "inputs" }, el("thead", null, el("tr", null, heads)), el("tbody", null, inputs.map(row))));
}
