// Turns the data of the report into what the views look up.

const data = JSON.parse(document.getElementById("data").textContent);

// The steps of risk, from none to high; the same as in the program that wrote the data.
const RISKS = ["none", "low", "medium", "high"];
const riskOf = (score) => (score === 0 ? 0 : score <= 3 ? 1 : score <= 6 ? 2 : 3);

// An operation is known by its endpoint, a model by its name.
const endpoint = (operation) => `${operation.method[0]} ${operation.path[0]}`;
const operationAt = new Map(data.operations.map((operation, at) => [endpoint(operation), at]));
const modelAt = new Map(data.models.map((model, at) => [model.name, at]));

// The numbers of the guesses that an item has: `o12` is the operation of number 12, `m3` the model of number 3.
const guessesOf = new Map();
data.guesses.forEach((guess, at) => {
  for (const [kind, number] of guess.items) {
    const key = kind + number;
    if (!guessesOf.has(key)) guessesOf.set(key, []);
    guessesOf.get(key).push(at);
  }
});

// The guess that a cell of an item shows, if it is one.
function guessOf(target, said, what, [value, how]) {
  if (how === null || how < 0) return undefined;
  const all = guessesOf.get(target) ?? [];
  return all.find((at) => {
    const guess = data.guesses[at];
    return guess.rule === how && guess.what === what && guess.said === said && guess.value === value;
  });
}

// The items of a guess: their addresses and what they are called.
function itemOf([kind, number]) {
  if (kind === "m") {
    const { name } = data.models[number];
    return { name, address: address("models", name) };
  }
  const name = endpoint(data.operations[number]);
  return { name, address: address("operations", name) };
}

// The groups of operations, each with its operations, in the order of the first.
const groups = new Map();
data.operations.forEach((operation, at) => {
  const tag = operation.tags[0] ?? "";
  if (!groups.has(tag)) groups.set(tag, []);
  groups.get(tag).push(at);
});
