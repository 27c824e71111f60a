// Turns a query into the view of what it finds.

function searchView(query) {
  const found = find(query);
  const chosen = new Set(KINDS);
  const list = el("div", { class: "results" });
  const show = () => {
    const entries = found.filter((entry) => chosen.has(entry.kind));
    const { element } = lazyList(entries, result, {
      label: "Results",
      estimate: 58,
      empty: "Nothing is called so, or described by these words.",
    });
    list.replaceChildren(element);
  };
  show();
  const total = el("p", { role: "status" }, count(found.length, "result"));
  const counts = KINDS.map((kind) => [kind, found.filter((entry) => entry.kind === kind).length]);
  return el("section", null, heading("Search", null, total), choices("Kinds", counts, chosen, show), list);
}

function result({ kind, name, owners }) {
  const first = itemOf(owners[0]);
  const label = kind === "operation" ? operationLabel(data.operations[owners[0][1]]) : el("code", null, name);
  if (kind === "operation" || kind === "model") {
    return el("a", { class: "result", href: first.address }, el("span", { class: "kind" }, kind), " ", label);
  }
  const rest = () =>
    el("ul", { class: "links" }, owners.map((owner) => itemOf(owner)).map((item) => el("li", null, link(item))));
  const where = owners.length === 1 ? link(first) : unfolding(null, `in ${count(owners.length, kind === "field" ? "model" : "operation")}`, rest);
  return el("div", { class: "result" }, el("span", { class: "kind" }, kind), " ", label, " ", where);
}

function link({ name, address }) {
  return el("a", { href: address }, name);
}

function operationLabel(operation) {
  return el(
    "span",
    { class: "endpoint" },
    methodTag(operation.method[0]),
    " ",
    el("code", null, path(operation.path[0])),
    operation.summary && el("small", null, operation.summary),
  );
}

// Buttons that choose what of a list is shown: pairs of a name and how many there are.
function choices(label, names, chosen, changed) {
  return el(
    "div",
    { class: "choices", role: "group", "aria-label": label },
    names.map(([name, number]) => {
      const button = el("button", { type: "button", class: `choice choice-${name}`, "aria-pressed": String(chosen.has(name)) }, name, el("b", null, counted.format(number)));
      button.addEventListener("click", () => {
        if (!chosen.delete(name)) chosen.add(name);
        button.setAttribute("aria-pressed", chosen.has(name));
        changed();
      });
      return button;
    }),
  );
}
