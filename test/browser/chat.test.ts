/// <reference lib="dom" />
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);
if (executable === undefined) console.log("skipped: the pages in a browser (apt-get install chromium)");

describe.skipIf(executable === undefined)("the chat page", () => {
  const data = temporaryFolder();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer(testConfig({ DATA_DIR: data.path }), openTestEngine(), createLogger("silent"));
    browser = await chromium.launch({
      ...(executable === undefined ? {} : { executablePath: executable }),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
    page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1280, height: 800 } });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    data.remove();
  });

  it("answers by keyboard alone and opens the source with the cited words marked", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("威海企业诉求办结率要达到多少");
    await page.keyboard.press("Enter");
    await page.waitForSelector("article.answer");
    expect(await page.textContent("article.answer")).toContain("90%");
    await page.focus("article.answer .marker");
    await page.keyboard.press("Enter");
    const mark = page.frameLocator("#panel-frame").locator("#cited");
    await mark.waitFor();
    expect(await mark.textContent()).toContain("办结率90%以上");
    await page.keyboard.press("Escape");
    expect(await page.isHidden("#panel")).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("marker");
  });

  it("takes feedback", async () => {
    await page.click("text=有帮助 >> nth=0");
    await page.waitForSelector("text=谢谢反馈");
  });

  it("shows an emergency with numbers that can be called", async () => {
    await page.fill("#question", "他拿刀在砸我家门，救命");
    await page.press("#question", "Enter");
    await page.waitForSelector("article.alarm a[href='tel:110']");
  });

  it("never reads a question as markup", async () => {
    await page.fill("#question", "<img src=x onerror=alert(1)>威海办证");
    await page.press("#question", "Enter");
    await page.waitForFunction(() => document.querySelectorAll("article.answer").length === 3);
    expect(await page.locator("#log img").count()).toBe(0);
  });

  it("switches to English and remembers it", async () => {
    await page.click("#language");
    expect(await page.textContent("#send")).toBe("Ask");
    await page.reload();
    expect(await page.textContent("#send")).toBe("Ask");
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("fits a phone without scrolling sideways", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.click("#examples button >> nth=0");
    await page.waitForSelector("article.answer");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it("gives every control a name and raises no error on the way", async () => {
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, textarea, iframe")]
        .filter((control) => {
          const labelled = control.getAttribute("aria-label") ?? control.getAttribute("title") ?? "";
          const label = document.querySelector(`label[for="${control.id}"]`) ?? control.closest("label");
          return `${labelled}${label?.textContent ?? ""}${control.textContent ?? ""}`.trim() === "";
        })
        .map((control) => control.outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
