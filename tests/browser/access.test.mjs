// Every view is accessible by the rules of axe, light and dark, wide and narrow, folded and unfolded.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { VIEWS, open, turn, unfold } from "./browser.mjs";
import { small } from "./reports.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const file = small();

// Rows that are out of sight have no size of their own until they are drawn; axe would take them to lie on each other.
function drawAll() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets.push(sheet);
}

for (const scheme of ["light", "dark"]) {
  for (const width of [1280, 360]) {
    test(`no violation: ${scheme}, ${width} pixels wide`, async () => {
      const page = await open(file, { scheme, width });
      await page.evaluate(axe);
      await page.evaluate(drawAll);
      for (const view of [...VIEWS, "search/holding"]) {
        await turn(page, view);
        await unfold(page);
        const { violations, passes } = await page.evaluate(() => axe.run());
        assert.ok(passes.length > 10, "axe looked at nothing");
        const told = violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
        assert.deepEqual(told, []);
      }
      await page.close();
    });
  }
}
