// What a reader does with a report: look, search, filter, copy, go by keyboard, choose light or dark.

import assert from "node:assert/strict";
import test from "node:test";
import { VIEWS, open, settled, turn, unfold } from "./browser.mjs";
import { small } from "./reports.mjs";

const file = small();

const RANKS = { major: 0, minor: 1, patch: 2 };

test("every view shows itself without an error and without a request", async () => {
  const page = await open(file);
  for (const view of VIEWS) {
    await turn(page, view);
    assert.ok((await page.locator("main h1").count()) === 1, view);
    await unfold(page);
  }
  assert.deepEqual(page.faults, []);
});

test("the search finds operations, models, parameters and fields in each spelling", async () => {
  const page = await open(file);
  const found = async (query) => {
    await page.fill("#search", query);
    await settled(page);
    return (await page.locator(".result").allTextContents()).map((text) => text.replace(/\s+/g, " "));
  };
  const starts = (all, start) => assert.ok(all.some((text) => text.startsWith(start)), `${start}: ${all}`);
  starts(await found("holdings"), "operation GET /holdings");
  starts(await found("holding page"), "model HoldingPage");
  starts(await found("subjects"), "parameter subjects");
  starts(await found("page count"), "field pageCount");
  starts(await found("PAGE_COUNT"), "field pageCount");
  assert.deepEqual(await found("nobody calls anything so"), []);
  assert.deepEqual(page.faults, []);
});

test("what was found leads to its place, and back", async () => {
  const page = await open(file);
  await page.fill("#search", "HoldingPage");
  await page.click("a.result >> nth=0");
  assert.equal(await page.locator("main h1").innerText(), "Models");
  assert.equal(await page.locator("details.model[open] .name").innerText(), "HoldingPage");
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator("main h1").innerText(), "Search");
});

test("filters leave what they name", async () => {
  const page = await open(file, { view: "guesses" });
  const risks = async () => new Set(await page.locator(".guess-row .tag").allTextContents());
  assert.deepEqual(await risks(), new Set(["high", "medium", "low"]));
  await page.click(".choice-low");
  await page.click(".choice-medium");
  assert.deepEqual(await risks(), new Set(["high"]));
  await page.click(".choice-low");
  await page.selectOption("select >> nth=0", "query-by-default");
  const rules = await page.locator(".guess-row summary > small").allTextContents();
  assert.ok(rules.length > 0 && rules.every((rule) => rule === "query-by-default"), String(rules));
  await page.fill(".filters input", "subjects");
  assert.equal(await page.locator(".guess-row").count(), 1);
});

test("changes come with what becomes of the client, and those that break callers first", async () => {
  const page = await open(file, { view: "changes" });
  const bumps = async () => (await page.locator(".change .tag:last-of-type").allTextContents()).filter((text) => text in RANKS);
  const ranks = (await bumps()).map((bump) => RANKS[bump]);
  assert.ok(ranks.length > 2);
  assert.deepEqual(ranks, [...ranks].sort());
  await unfold(page);
  assert.ok((await page.locator(".change del").count()) > 0);
  const all = ranks.length;
  await page.click(".choice-major");
  const left = await bumps();
  assert.ok(left.length < all && !left.includes("major"), String(left));
});

test("guesses come by risk, with the words of their lines", async () => {
  const page = await open(file, { view: "guesses" });
  const order = ["high", "medium", "low"];
  const steps = (await page.locator(".guess-row .tag").allTextContents()).map((risk) => order.indexOf(risk));
  assert.deepEqual(steps, [...steps].sort());
  await page.click(".guess-row summary >> nth=0");
  const marked = await page.locator(".guess-row[open] mark").first().innerText();
  assert.ok(marked.includes("near"), marked);
  assert.ok((await page.locator(".guess-row[open] .choice").count()) > 1);
});

test("a correction is written for what it could be, and copied", async () => {
  const page = await open(file, { view: "guesses" });
  await page.click(".guess-row summary >> nth=0");
  const guess = page.locator(".guess-row[open]");
  const text = () => guess.locator(".block code").textContent();
  assert.match(await text(), /^\[\[correct\]\]\noperation = "find_holdings"\nparameter = "near"\nset = \{ style = "deep-object" \}\n/);
  await guess.locator(".choice", { hasText: "json" }).click();
  assert.match(await text(), /\nset = \{ style = "json" \}\n/);
  assert.equal(await guess.locator(".choice[aria-pressed=true]").textContent(), "json");
  await guess.locator(".copy").click();
  assert.match(await guess.locator(".copy").textContent(), /Copied/);
});

test("an operation has what is sent beside its Rust", async () => {
  const page = await open(file, { view: "operations/GET%20%2Fholdings" });
  const operation = page.locator("details.operation[open]");
  const words = await operation.innerText();
  for (const part of ["find_holdings", "client.holdings().find_holdings()", "HoldingPage", "subjects"]) {
    assert.ok(words.includes(part), `${part}: ${words}`);
  }
  await operation.locator(".how").first().click();
  await settled(page);
  assert.equal(await page.locator("main h1").innerText(), "Guesses");
  assert.equal(await page.locator(".guess-row[open]").count(), 1);
});

test("the keyboard reaches all", async () => {
  const page = await open(file);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  await page.keyboard.press("/");
  assert.equal(await focused(), "search");
  await page.keyboard.type("holding");
  await settled(page);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), "model Holding");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("main h1").innerText(), "Lendery API");
  assert.equal(await focused(), await page.evaluate(() => document.getElementById("main").id));
  await turn(page, "operations");
  await page.focus(".operation summary >> nth=0");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".operation[open]").count(), 1);
});

test("light and dark can be chosen, and are remembered", async () => {
  const page = await open(file, { scheme: "light" });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.click(".theme");
  assert.equal(await paper(), light);
  await page.click(".theme");
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await paper(), dark);
  await page.click(".theme");
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await paper(), dark);
});

test("nothing is wider than a phone", async () => {
  for (const width of [360, 412, 768]) {
    const page = await open(file, { width, height: 740 });
    for (const view of [...VIEWS, "search/holding"]) {
      await turn(page, view);
      await unfold(page);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(beyond <= 0, `${view} at ${width}: ${beyond} pixels too wide`);
    }
    await page.close();
  }
});
