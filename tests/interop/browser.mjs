// What both scripts share: a browser that no request leaves.
import { chromium } from "playwright-core";

const OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function opened(executablePath) {
  const browser = await chromium.launch({ executablePath, args: OPTIONS });
  const context = await browser.newContext({ offline: true, viewport: { width: 1200, height: 700 } });
  const page = await context.newPage();
  const asked = [], errors = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  return { browser, page, asked, errors };
}
