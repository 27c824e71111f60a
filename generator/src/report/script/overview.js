// Turns coverage, totals and findings into the first view.

const TONES = ["none", "low", "medium", "high"];

function overviewView() {
  const { title, version, base_url: base } = data.api;
  const language = data.coverage.language;
  const about = [version && `version ${version}`, language && `pages of an SDK: ${language}`].filter(Boolean).join(" · ");
  return el(
    "section",
    { class: "overview" },
    heading(title || "An API without a name", about, base && el("p", null, el("code", { class: "base" }, base))),
    figures(),
    el("div", { class: "pair" }, coverageOfPages(), coverageOfFacts(), data.changes && changesAtAGlance()),
    rulesAtWork(),
    findings(),
    pages(),
  );
}

function figures() {
  const fields = data.models.reduce((sum, model) => sum + model.fields.length, 0);
  const all = [
    [data.operations.length, "operations", address("operations")],
    [data.models.length, "models", address("models")],
    [fields, "fields", address("models")],
    [data.coverage.pages.length, "pages", null],
    [data.guesses.length, "guesses", address("guesses")],
  ];
  return el(
    "ul",
    { class: "figures" },
    all.map(([number, word, to]) => {
      const inner = [el("b", null, counted.format(number)), el("span", null, word)];
      return el("li", null, to ? el("a", { href: to }, inner) : inner);
    }),
  );
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const lostOf = (page) => sum(page.ignored.filter((reason) => reason.lost).map((reason) => reason.count));
const leftOf = (page) => sum(page.ignored.filter((reason) => !reason.lost).map((reason) => reason.count));

function coverageOfPages() {
  const { pages } = data.coverage;
  const parts = [
    { label: "understood", count: sum(pages.map((page) => page.read)), tone: "known" },
    { label: "passed over, no fact of the API", count: sum(pages.map(leftOf)), tone: "none" },
    { label: "not understood", count: sum(pages.map(lostOf)), tone: "high" },
  ];
  return el("section", { class: "card" }, el("h2", null, "Rows and sections of the pages"), bar(parts, "Coverage of the pages"));
}

function coverageOfFacts() {
  const { stated, corrected, inferred } = data.totals;
  const parts = [
    { label: "stated by the pages", count: stated, tone: "known" },
    { label: "corrected by the manifest", count: corrected, tone: "corrected" },
    ...inferred.map((number, risk) => ({ label: `guessed, ${riskWords(risk)}`, count: number, tone: TONES[risk] })),
  ];
  return el("section", { class: "card" }, el("h2", null, "Facts of the API"), bar(parts, "How facts are known"));
}

function changesAtAGlance() {
  const { from, list } = data.changes;
  const parts = BUMPS.slice(1).reverse().map((bump) => ({
    label: { major: "break callers", minor: "can be used", patch: "are not noticed" }[bump],
    count: list.filter((change) => change.bump === bump).length,
    tone: { major: "high", minor: "known", patch: "none" }[bump],
  }));
  return el("section", { class: "card" }, el("h2", null, el("a", { href: address("changes") }, "Changes"), el("small", null, ` since ${from}`)), bar(parts, "Changes"));
}

function rulesAtWork() {
  const totals = new Map();
  for (const guess of data.guesses) {
    const total = totals.get(guess.rule) ?? { facts: 0, worst: 0 };
    total.facts += Math.max(1, guess.items.length);
    total.worst = Math.max(total.worst, guess.score);
    totals.set(guess.rule, total);
  }
  const rows = [...totals].sort(([, a], [, b]) => b.worst - a.worst || b.facts - a.facts);
  if (rows.length === 0) return null;
  const row = ([rule, { facts, worst }]) => {
    const [name, says] = data.rules[rule];
    return el(
      "tr",
      null,
      el("th", { scope: "row" }, el("a", { href: address("guesses", "rule", name) }, name)),
      el("td", { class: "number" }, counted.format(facts)),
      el("td", null, riskTag(riskOf(worst))),
      el("td", null, says),
    );
  };
  const heads = ["Rule", "Facts", "Up to", "What it concludes"].map((head) => el("th", { scope: "col" }, head));
  return el(
    "section",
    null,
    el("h2", null, "Rules that guessed"),
    el("div", { class: "wide", tabindex: "0", role: "group", "aria-label": "Rules that guessed" }, el("table", { class: "rules" }, el("thead", null, el("tr", null, heads)), el("tbody", null, rows.map(row)))),
  );
}

function findings() {
  const one = (kind) => [
    el("span", { class: `tag severity-${kind.severity}` }, kind.severity),
    el("span", { class: "name" }, kind.name),
    el("code", null, kind.code),
    el("b", null, counted.format(kind.count)),
  ];
  const more = (kind) =>
    el(
      "div",
      { class: "folded" },
      el("p", { class: "prose" }, kind.explanation.trim()),
      kind.shown.map((each) =>
        el("div", { class: "finding" }, el("p", null, each.message), each.at && excerpt(each.at), each.help && el("p", { class: "help" }, each.help)),
      ),
      kind.count > kind.shown.length && nothing(`${counted.format(kind.count - kind.shown.length)} more of this kind.`),
    );
  const list = data.findings.map((kind) => unfolding({ class: "row" }, one(kind), () => more(kind)));
  return el("section", null, el("h2", null, "Findings"), list.length ? list : nothing("Nothing was found amiss."));
}

function pages() {
  const ranked = [...data.coverage.pages].sort((a, b) => lostOf(b) - lostOf(a) || leftOf(b) - leftOf(a));
  const { element } = lazyList(ranked, pageRow, { label: "Pages", estimate: 45, empty: "No page was read." });
  return el("section", null, el("h2", null, "Pages"), element);
}

function pageRow(page) {
  const [lost, left] = [lostOf(page), leftOf(page)];
  const whole = Math.max(1, page.read + lost + left);
  const piece = (tone, number) => number > 0 && el("span", { class: `tone-${tone}`, style: { "--share": number / whole } });
  const words = [
    el("span", { class: "name" }, page.path),
    el("small", null, page.set > 0 ? `${page.kind}, another set` : page.kind),
    el("span", { class: "bar-track", "aria-hidden": "true" }, piece("known", page.read), piece("none", left), piece("high", lost)),
    el("b", null, lost > 0 ? `${counted.format(lost)} not understood` : count(page.read, "part")),
  ];
  if (page.ignored.length === 0) return el("div", { class: "row page" }, words);
  const reason = ({ why, lost, count: number, shown }) =>
    el(
      "div",
      { class: "finding" },
      el("p", null, el("span", { class: `tag ${lost ? "risk-high" : "risk-none"}` }, why), ` ${count(number, "part")}`),
      shown.map((each) => excerpt(each)),
      number > shown.length && nothing(`${counted.format(number - shown.length)} more.`),
    );
  return unfolding({ class: "row page" }, words, () => el("div", { class: "folded" }, page.ignored.map(reason)));
}
