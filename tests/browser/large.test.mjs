// Reports of thousands of operations stay quick. The limits are wide, since machines that test are slow and busy; the
// figures are printed.

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import test from "node:test";
import { open, settled, turn } from "./browser.mjs";
import { apiPage, folder, modelPage, report, shared } from "./reports.mjs";

const OPERATIONS = 2000;
const PAGES = 50;

function many() {
  const pages = {};
  const each = OPERATIONS / PAGES;
  for (let at = 0; at < PAGES; at += 1) {
    const title = `Group${String.fromCharCode(97 + (at % 26))}${at}`;
    pages[`${title}Api.md`] = apiPage(title, each);
    for (let model = 0; model < each; model += 1) {
      const rows = ["self_uri", "date_created", `value_${model}`, "division_id"].map((name) => `**${name}** | **String** | | [optional]`);
      pages[`${title}${model}.md`] = modelPage(`${title}${model}`, rows.join("\n"));
    }
  }
  return folder(pages);
}

// Milliseconds until the first view is drawn, counted by the browser.
async function loading(page) {
  await settled(page);
  return page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? performance.now());
}

// The times between frames, in milliseconds, while the view is scrolled from its top to its end.
function scrolling(page) {
  return page.evaluate(async () => {
    const frames = [];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let last = await frame();
    for (let step = 0; step < 120; step += 1) {
      scrollTo(0, (document.documentElement.scrollHeight * step) / 119);
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return frames.sort((a, b) => a - b);
  });
}

// Milliseconds from each key that is pressed in the search until its results are drawn.
async function searching(page, query) {
  const times = [];
  await page.focus("#search");
  for (const key of query) {
    await page.evaluate(() => {
      const field = document.getElementById("search");
      field.addEventListener("input", () => (window.begun = performance.now()), { once: true, capture: true });
    });
    await page.keyboard.type(key);
    times.push(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - window.begun))))));
  }
  return times.sort((a, b) => a - b);
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

async function measure(name, file) {
  const page = await open(file);
  const loaded = await loading(page);
  await turn(page, "operations");
  const told = await page.locator("[role=status]").textContent();
  const frames = await scrolling(page);
  const keys = await searching(page, "page size");
  const figures = {
    megabytes: statSync(file).size / 1e6,
    "loaded, ms": loaded,
    "frame while scrolling, ms: median": at(frames, 0.5),
    "95th of 100": at(frames, 0.95),
    worst: frames.at(-1),
    "key in the search, ms: median": at(keys, 0.5),
    slowest: keys.at(-1),
  };
  const words = Object.entries(figures).map(([what, figure]) => `${what} ${figure.toFixed(1)}`);
  console.log(`# ${name}: ${words.join(", ")}`);
  assert.deepEqual(page.faults, []);
  await page.close();
  return { told, loaded, frames, keys };
}

test(`${OPERATIONS} operations load, scroll and are searched fluidly`, async () => {
  const { told, loaded, frames, keys } = await measure(`${OPERATIONS} operations`, report(many()));
  assert.equal(told, "2,000 operations");
  assert.ok(loaded < 4000, `loaded after ${loaded} ms`);
  assert.ok(at(frames, 0.95) < 200, `a frame of ${at(frames, 0.95)} ms`);
  assert.ok(at(keys, 0.5) < 500, `a key of ${at(keys, 0.5)} ms`);
});

test("every operation is there, whichever is jumped to", async () => {
  const page = await open(report(many()), { view: "operations" });
  for (const part of [1, 0.5, 0.13]) {
    await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), part);
    let drawn = false;
    for (let frame = 0; frame < 100 && !drawn; frame += 1) {
      await settled(page);
      drawn = await page.evaluate(() => document.elementFromPoint(640, 500).closest(".operation") !== null);
    }
    assert.ok(drawn, `nothing is drawn at ${part} of the list`);
  }
  const last = await page.locator("ul.rows").last().locator(".operation").count();
  assert.equal(last, OPERATIONS % 50 || 50);
});

const versions = ["29.0.0", "56.0.0"].map((version) => shared(`corpus/real/MyPureCloud+platform-client-sdk-ruby@${version}`));
if (versions.every((version) => version !== null)) {
  test("the largest set of the corpus, with what changed, is drawn within two seconds", async () => {
    const [old, now] = versions;
    const { loaded } = await measure("the largest set", report(now, "--against", old));
    assert.ok(loaded < 4000, `loaded after ${loaded} ms`);
  });
}
