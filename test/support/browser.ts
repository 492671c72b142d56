import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

/** True where the machine has no Chromium; the tests of the pages are then skipped with a line that says so. */
export const hasNoBrowser = executable === undefined;
if (hasNoBrowser)
  console.log(
    "skipped: the pages in a browser; to have them tested: apt-get install -y chromium fonts-noto-cjk",
  );

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
}

/** A page whose console errors, uncaught exceptions and violations of the content security policy are collected. */
export async function openWatchedPage(
  browser: Browser,
  options: BrowserContextOptions,
  complaints: string[],
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.exposeFunction("complain", (words: string) => complaints.push(words));
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", (event) => complain(event.violatedDirective))',
  );
  return { context, page };
}
