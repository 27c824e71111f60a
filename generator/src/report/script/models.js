// Turns models into the reference of their fields: what stands on the wire beside what callers read in Rust.

function modelsView(name) {
  const { element, reveal } = lazyList(data.models, modelRow, { label: "Models", estimate: 49, empty: "The API has no model." });
  if (modelAt.has(name)) afterShown.push(() => openRow(reveal(modelAt.get(name))));
  return el("section", null, heading("Models", null, el("p", { role: "status" }, count(data.models.length, "model"))), element);
}

function modelRow(model, at) {
  const summary = [
    el("code", { class: "name" }, model.name),
    el("small", null, model.shape ? model.shape[0] : count(model.fields.length, "field")),
    model.rust !== model.name && el("code", { class: "rust-name" }, model.rust),
    riskDot("m" + at),
  ];
  return unfolding({ class: "row model" }, summary, () => modelDetail(model, "m" + at));
}

function modelDetail(model, target) {
  return el(
    "div",
    { class: "folded" },
    model.description && el("p", { class: "prose" }, model.description),
    model.shape && el("p", null, model.shape[0], how(model.shape, target, "", "shape")),
    model.fields.length > 0 && fieldsTable(model.fields, target),
  );
}

function fieldsTable(fields, target) {
  const row = ({ name, type: words, presence, said, spellings, is_read_only: isReadOnly, description, rust: [own, type_] }) => {
    const mark = (cell, what) => how(cell, target, said, what);
    return el(
      "tr",
      null,
      el("th", { scope: "row" }, el("code", null, name[0]), mark(name, "name"), spellings.length > 0 && el("small", null, ` read as ${spellings.join(", ")} too`)),
      el("td", null, type(words[0]), mark(words, "type")),
      el("td", null, presence[0], mark(presence, "presence"), isReadOnly && el("small", null, " read only")),
      el("td", { class: "in-rust" }, el("code", null, rust(`${own}: ${type_}`))),
      el("td", { class: "words" }, description),
    );
  };
  const heads = ["Name on the wire", "Type", "Presence", "In Rust", "Description"].map((head) => el("th", { scope: "col" }, head));
  return el("div", { class: "wide", tabindex: "0", role: "group", "aria-label": "Fields" }, el("table", { class: "inputs fields" }, el("thead", null, el("tr", null, heads)), el("tbody", null, fields.map(row))));
}
