// Makes reports by the program under test: of a client of this repository, of pages that try to break out, of many pages.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

const root = process.env.ROOT;
const scratch = mkdtempSync(join(tmpdir(), "docwright-browser-"));
after(() => rmSync(scratch, { recursive: true }));

// The report of a folder of pages.
export function report(pages, ...more) {
  const out = join(scratch, `${readdirSync(scratch).length}.html`);
  const ran = spawnSync(process.env.DOCWRIGHT, ["report", pages, "--out", out, ...more], { encoding: "utf8" });
  if (ran.status > 1) throw new Error(`docwright report ${pages}: status ${ran.status}\n${ran.stderr}`);
  return out;
}

// A client of this repository that has a bit of everything, since an older version of which a name and a type were others.
export function small() {
  const pages = join(root, "specs/lendery");
  const document = readFileSync(join(pages, "openapi.yaml"), "utf8");
  const older = join(scratch, "older.yaml");
  writeFileSync(older, document.replaceAll("subjects", "topics").replaceAll("type: integer", "type: string"));
  return report(pages, "--against", older);
}

// A folder with these pages.
export function folder(pages) {
  const path = mkdtempSync(join(scratch, "pages-"));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(path, name), text);
  return path;
}

// Input that is no part of this repository; none, with a word on it, where it is absent. CI always has it.
export function shared(path) {
  const found = join(root, "../shared", path);
  if (existsSync(found)) return found;
  if (process.env.CI === "true") throw new Error(`CI lacks ../shared/${path}`);
  console.log(`# skipped: ../shared/${path} is not there`);
  return null;
}

// A page of operations that all take parameters, some of which have to be guessed.
export function apiPage(title, count, row = "") {
  const all = Array.from({ length: count }, (_, at) => at);
  const name = (at) => `get_${title.toLowerCase()}_item${at}`;
  const index = all.map((at) => `[**${name(at)}**](${title}Api.md#${name(at)}) | **GET** /${title.toLowerCase()}/items${at}/{itemId} | Reads item ${at}`);
  return `# ${title}Api

All URIs are relative to *https://api.test/v1*

Method | HTTP request | Description
------------- | ------------- | -------------
${index.join("\n")}

${all.map((at) => operation(title, name(at), at, row)).join("\n")}`;
}

function operation(title, name, at, row) {
  return `# **${name}**
> ${title}${at} ${name}(item_id, opts)

Reads item ${at}

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **item_id** | **String**| Which item |
 **page_size** | **Integer**| How many | [optional] [default to 25]
 **sort_order** | **Array&lt;String&gt;**| In which order | [optional]
${row}
### Return type

[**${title}${at}**](${title}${at}.md)
`;
}

// A page of a model.
export function modelPage(name, rows) {
  return `# ${name}\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n${rows}\n`;
}
