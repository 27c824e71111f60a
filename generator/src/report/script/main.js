// Turns the address into a view, keys into steps, and a choice of light or dark into the page's.

const VIEWS = [
  ["overview", "Overview", overviewView],
  ["guesses", "Guesses", guessesView],
  ["operations", "Operations", operationsView],
  ["models", "Models", modelsView],
  ...(data.changes ? [["changes", "Changes", changesView]] : []),
];

// What a view wants to do once it stands in the page.
const afterShown = [];

const main = document.getElementById("main");
const search = el("input", { id: "search", type: "search", placeholder: "Search", "aria-label": "Search operations, parameters, models and fields", "aria-keyshortcuts": "/", autocomplete: "off", spellcheck: "false" });
const links = VIEWS.map(([name, title]) => el("a", { href: address(name) }, title));

// Where the search began, to which it returns.
let before = address("overview");

function route() {
  const [name, ...rest] = location.hash.replace(/^#\//, "").split("/").map(decoded);
  const isSearch = name === "search";
  if (!isSearch) before = location.hash || address("overview");
  if (document.activeElement !== search) search.value = isSearch ? (rest[0] ?? "") : "";
  if (isSearch) return show("search", "Search", () => searchView(rest[0] ?? ""));
  const [own, title, view] = VIEWS.find(([known]) => known === name) ?? VIEWS[0];
  show(own, title, () => view(...rest));
}

// A part of the address as it was before it was encoded; as it is, if nobody encoded it.
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function show(name, title, view) {
  afterShown.length = 0;
  main.replaceChildren(view());
  document.title = `${title} · ${data.api.title}`;
  links.forEach((link, at) => {
    if (VIEWS[at][0] === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  });
  if (name !== "search") scrollTo(0, 0);
  afterShown.forEach((step) => step());
}

// Each key that is pressed in the search finds anew; only the last query stays in the history.
function searched() {
  const query = search.value.trim();
  history.replaceState(null, "", query === "" ? before : address("search", query));
  route();
}

// `/` leads to the search from anywhere, Escape away from it, arrows through what it found.
function pressed(event) {
  const inField = event.target.matches("input, select, textarea");
  if (event.key === "/" && !inField && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.select();
    search.focus();
  } else if (event.key === "Escape" && event.target === search) {
    search.value = "";
    searched();
    main.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event);
}

function step(event) {
  const stops = [search, ...main.querySelectorAll(".results a, .results summary")];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || next === undefined || stops.length === 1) return;
  event.preventDefault();
  next.focus();
}

// Light, dark, or as the system has it. Where nothing can be kept, the choice lasts as long as the page.
const THEMES = ["system", "light", "dark"];

function themeSwitch() {
  const button = el("button", { type: "button", class: "theme" });
  const set = (theme) => {
    document.documentElement.dataset.theme = theme;
    button.textContent = { system: "Auto", light: "Light", dark: "Dark" }[theme];
    button.setAttribute("aria-label", `Colours: ${button.textContent}`);
  };
  button.addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length];
    set(next);
    kept((store) => store.setItem("docwright-theme", next));
  });
  const before = kept((store) => store.getItem("docwright-theme"));
  set(THEMES.includes(before) ? before : "system");
  return button;
}

function kept(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

search.addEventListener("input", searched);
addEventListener("hashchange", route);
addEventListener("keydown", pressed);
const crown = el(
  "div",
  { class: "crown" },
  el("div", { class: "title" }, el("a", { href: "#/overview" }, data.api.title || "API report"), el("small", null, data.api.version)),
  el("div", { class: "seek", role: "search" }, search, el("kbd", { "aria-hidden": "true" }, "/")),
  themeSwitch(),
  el("nav", { "aria-label": "Views" }, links),
);
document.getElementById("top").append(crown);
route();

// The index is made while nobody waits for it, unless somebody searches first.
setTimeout(indexed, 300);
