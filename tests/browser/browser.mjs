// Opens reports in a browser, and notes whatever goes wrong there.

import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

// No service of the browser's maker is asked for anything while the tests run.
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ARGUMENTS });
after(() => browser.close());

// The report of a file in a window, with the view of that address. `faults` are errors of the page, messages of its
// policy and requests, of which there must be none.
export async function open(file, { view = "overview", width = 1280, height = 800, scheme = "light" } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  const own = pathToFileURL(file).href;
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => page.faults.push(message.text()));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== own) page.faults.push(`asks for ${request.url()}`);
  });
  await page.goto(`${own}#/${view}`);
  return page;
}

// Shows another view of the same report.
export async function turn(page, view) {
  await page.evaluate((view) => {
    location.hash = `#/${view}`;
  }, view);
  await settled(page);
}

// Waits until what was asked for is drawn.
export function settled(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

// Unfolds everything that there is, however deep.
export async function unfold(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let folded = [null]; folded.length > 0; ) {
      folded = [...document.querySelectorAll("details:not([open])")];
      for (const each of folded) each.open = true;
      await frame();
    }
  });
}

export const VIEWS = ["overview", "guesses", "operations", "models", "changes"];
