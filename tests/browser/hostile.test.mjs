// Pages that try to become part of the report: none of their texts is more than text.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { VIEWS, open, turn, unfold } from "./browser.mjs";
import { apiPage, folder, modelPage, report, shared } from "./reports.mjs";

const ATTEMPTS = [
  "<img src=x onerror=window.broken=1>",
  "</script><script>window.broken=1</script>",
  "<!--<script>window.broken=1//",
  "]]><svg/onload=window.broken=1>",
  "<a href=javascript:window.broken=1>x</a>",
  "{policy}{style}{data}{script}",
  "\u2028\u202ewindow.broken=1",
  "<style>*{display:none}</style><base href=https://elsewhere.test/>",
];

// A set that has each attempt as a name, a path, a type, a value and a description.
function attempts() {
  const pages = { "README.md": `# ${ATTEMPTS[0]}\n\nAll URIs are relative to *https://a.test/${ATTEMPTS[1]}*\n` };
  ATTEMPTS.forEach((attempt, at) => {
    const row = ` **${attempt}** | **${attempt}**| ${attempt} | [optional] [default to ${attempt}]\n`;
    pages[`Pets${at}Api.md`] = apiPage(`Pets${at}`, 2, row).replaceAll("Reads item", attempt).replaceAll("/items", `/${attempt}`);
    pages[`Pets${at}0.md`] = modelPage(`Pets${at}0`, `**${attempt}** | **String** | ${attempt} | [optional]`);
  });
  return folder(pages);
}

// The kinds of elements that a report has; `script` are the data and the program.
const ELEMENTS =
  "A B BODY BUTTON CODE DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 HEAD HEADER HTML I INPUT KBD LI MAIN MARK META NAV NOSCRIPT OL " +
  "OPTION P PRE SCRIPT SECTION SELECT SMALL SPAN STYLE SUMMARY TABLE TBODY TD TH THEAD TITLE TR UL WBR";

async function judge(page, view) {
  const found = await page.evaluate(() => ({
    kinds: [...new Set([...document.querySelectorAll("*")].map((each) => each.tagName))],
    scripts: document.scripts.length,
    styles: document.querySelectorAll("style").length,
    links: [...document.querySelectorAll("[href], [src]")].map((each) => each.getAttribute("href") ?? each.src),
    handlers: [...document.querySelectorAll("*")].flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith("on")),
    broken: window.broken,
  }));
  const known = new Set(ELEMENTS.split(" "));
  assert.deepEqual(found.kinds.filter((kind) => !known.has(kind)), [], view);
  assert.deepEqual([found.scripts, found.styles], [2, 1], view);
  assert.deepEqual(found.links.filter((link) => !link.startsWith("#")), [], view);
  assert.deepEqual(found.handlers, [], view);
  assert.equal(found.broken, undefined, view);
}

async function walk(file) {
  const page = await open(file);
  for (const view of [...VIEWS, "search/broken", "search/%3Cimg%20src%3Dx%3E", "%E0%A4%A"]) {
    await turn(page, view);
    await unfold(page);
    await judge(page, view);
  }
  assert.deepEqual(page.faults, []);
  await page.close();
}

test("no text of a page becomes an element", async () => {
  const file = report(attempts());
  await walk(file);
  const page = await open(file, { view: "operations" });
  assert.equal(await page.locator("[role=status]").textContent(), "16 operations");
});

test("what breaks out of data is seen", async () => {
  const page = await open(report(attempts()));
  await page.evaluate(() => document.body.append(document.createElement("img")));
  await assert.rejects(judge(page, "overview"));
});

test("markup cannot be made of text, even by the program itself", async () => {
  const page = await open(report(attempts()));
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<b>text</b>";
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  assert.ok(refused);
});

const sets = shared("hostile");
for (const name of sets ? readdirSync(sets) : []) {
  if (name.endsWith(".md")) continue;
  test(`hostile set ${name}`, () => walk(report(join(sets, name))));
}
