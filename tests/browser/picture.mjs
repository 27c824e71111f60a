// Takes the pictures of a report that stand in the README, light and dark: `.ci/browser picture.mjs`.

import { join } from "node:path";
import test from "node:test";
import { open, settled } from "./browser.mjs";
import { small } from "./reports.mjs";

for (const scheme of ["light", "dark"]) {
  test(`the picture, ${scheme}`, async () => {
    const page = await open(small(), { view: "operations/GET%20%2Fholdings", scheme, width: 1200, height: 800 });
    await page.evaluate(() => scrollTo(0, 0));
    await settled(page);
    await page.screenshot({ path: join(process.env.ROOT, `tests/browser/report-${scheme}.png`) });
  });
}
