// Turns what changed since an older version into a list, what breaks callers first.

const BUMPS = ["none", "patch", "minor", "major"];
const BUMP_RISKS = { none: "none", patch: "none", minor: "low", major: "high" };

function changesView() {
  const { from, bump, list: changes } = data.changes;
  const whats = ["added", "changed", "removed"];
  const chosen = new Set(whats);
  const bumps = new Set(BUMPS.slice(1));
  const list = el("div");
  const status = el("p", { role: "status" });
  const sorted = [...changes].sort((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
  const show = () => {
    const shown = sorted.filter((change) => chosen.has(change.what) && bumps.has(change.bump));
    const { element } = lazyList(shown, changeRow, { label: "Changes", estimate: 45, empty: "No change is of that kind." });
    list.replaceChildren(element);
    status.textContent = count(shown.length, "change");
  };
  show();
  const counts = (names, of) => names.map((name) => [name, changes.filter((change) => of(change) === name).length]);
  const asks = el("p", null, "Together they ask for ", el("b", null, bump === "none" ? "no new version" : `a ${bump} version`), " of the client.");
  return el(
    "section",
    null,
    heading("Changes", `Since ${from}.`, asks),
    el(
      "div",
      { class: "filters" },
      choices("Versions", counts(BUMPS.slice(1), (change) => change.bump).reverse(), bumps, show),
      choices("Kinds of changes", counts(whats, (change) => change.what), chosen, show),
    ),
    status,
    list,
  );
}

function changeRow(change) {
  const { kind, name, of, what, facts, rust: client, bump } = change;
  const summary = [
    el("span", { class: `tag change-${what}` }, what),
    el("span", { class: "name" }, `${kind.replace("-", " ")} `, el("code", null, name), of.map((whole) => el("small", null, ` of ${whole.kind} `, el("code", null, whole.name)))),
    el("span", { class: `tag risk-${BUMP_RISKS[bump]}` }, bump),
  ];
  const target = [...of.map((whole) => whole.name), name].map(changed).find(Boolean);
  if (facts.length + client.length === 0 && !target) return el("div", { class: "row change" }, summary);
  return unfolding({ class: "row change" }, summary, () => changeDetail(facts, client, target));
}

// The item of the reference that a name leads to.
function changed(name) {
  if (operationAt.has(name)) return itemOf(["o", operationAt.get(name)]);
  return modelAt.has(name) ? itemOf(["m", modelAt.get(name)]) : null;
}

function changeDetail(facts, client, target) {
  const was = (text) => el("del", null, text || "nothing");
  const is = (text) => el("ins", null, text || "nothing");
  return el(
    "div",
    { class: "folded" },
    facts.map(({ fact, from, to }) => el("p", { class: "versus" }, el("span", null, fact), was(from), is(to))),
    client.length > 0 &&
      el(
        "ul",
        { class: "client", "aria-label": "In the client" },
        client.map(({ role, item, from, to, why }) =>
          el(
            "li",
            { class: "versus" },
            el("span", null, role),
            el("code", null, item),
            from !== null && from !== to && el("del", null, el("code", null, rust(from))),
            to !== null && from !== to && el("ins", null, el("code", null, rust(to))),
            el("small", null, why),
          ),
        ),
      ),
    target && el("p", null, link(target)),
  );
}
