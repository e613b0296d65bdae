// Opens slides with the real TimelineJS: node slides.mjs CHROMIUM SLIDES
// A table is handed to it in place of the spreadsheet that it asks for.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { opened } from "./browser.mjs";

const [executablePath, slides] = process.argv.slice(2);
const dist = path.join(import.meta.dirname, "node_modules/@knight-lab/timelinejs/dist");
const file = fs.readFileSync(slides, "utf8");
const isTable = slides.endsWith(".csv");
const content = isTable ? '"https://docs.google.com/spreadsheets/d/e/2PACX-x/pubhtml"' : file.replaceAll("<", "\\u003c");
const html = path.join(import.meta.dirname, "slides.html");
fs.writeFileSync(html, `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="${pathToFileURL(`${dist}/css/timeline.css`)}">
<div id="t" style="width: 100%; height: 600px"></div>
<script src="${pathToFileURL(`${dist}/js/timeline.js`)}"></script>
<script>window.shown = new TL.Timeline("t", ${content}, { font: null });</script>`);
const { browser, page, errors } = await opened(executablePath);
if (isTable) {
  await page.route(/^https:/, (route) => route.fulfill({
    body: file, contentType: "text/csv", headers: { "access-control-allow-origin": "*" },
  }));
  await page.context().setOffline(false);
}
await page.goto(pathToFileURL(html).href);
await page.waitForSelector(".tl-slide .tl-headline", { state: "attached" });
await page.waitForFunction(() => window.shown.config && document.querySelectorAll(".tl-timemarker").length);
await page.click(".tl-slidenav-next .tl-slidenav-content-container");
const found = await page.evaluate(() => ({
  markers: document.querySelectorAll(".tl-timemarker").length,
  labels: [...document.querySelectorAll(".tl-timemarker")].map((one) => one.getAttribute("aria-label")),
  slides: [...document.querySelectorAll(".tl-slide")].map((one) => one.textContent),
  scripts: document.querySelectorAll(".tl-slide script").length,
  message: document.querySelector(".tl-message")?.textContent ?? "",
}));
console.log(JSON.stringify({ ...found, errors }));
await browser.close();
