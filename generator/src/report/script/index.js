// Turns everything that has a name into an index, and words into what they find there.

// A name without style and punctuation, so that `page size` finds `pageSize` and `page_size`.
const squash = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const KINDS = ["operation", "model", "parameter", "field"];

// Made once, when it is first asked for.
let index = null;

function indexed() {
  if (index !== null) return index;
  index = [];
  const add = (kind, name, more, owners) =>
    index.push({ kind, name, owners, key: squash(name), text: [name, ...more].map(squash).join(" ") });
  data.operations.forEach((operation, at) => {
    const { name, summary, rust } = operation;
    add("operation", operation.path[0], [name, summary, operation.method[0], rust?.method ?? ""], [["o", at]]);
  });
  data.models.forEach((model, at) => add("model", model.name, [model.rust, model.description], [["m", at]]));
  const grouped = (kind, items, letter, partsOf) => {
    const byName = new Map();
    items.forEach((item, at) => {
      for (const part of partsOf(item)) {
        const found = byName.get(part.name[0]) ?? { said: new Set(), owners: [] };
        byName.set(part.name[0], found);
        found.said.add(part.said).add(part.rust?.[0] ?? "");
        if (found.owners.at(-1)?.[1] !== at) found.owners.push([letter, at]);
      }
    });
    for (const [name, { said, owners }] of byName) add(kind, name, [...said], owners);
  };
  grouped("parameter", data.operations, "o", (operation) => operation.inputs);
  grouped("field", data.models, "m", (model) => model.fields);
  return index;
}

// What all words of a query are found in: names that are, begin with, or hold it first.
function find(query) {
  const words = query.split(/\s+/).map(squash).filter((word) => word !== "");
  if (words.length === 0) return [];
  const whole = words.join("");
  const found = [];
  for (const entry of indexed()) {
    if (!words.every((word) => entry.text.includes(word)) && !entry.text.includes(whole)) continue;
    const place = entry.key.indexOf(whole);
    const rank = entry.key === whole ? 0 : place === 0 ? 1 : place > 0 ? 2 : 3;
    found.push({ entry, rank: rank * KINDS.length + KINDS.indexOf(entry.kind) });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
