import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { hasNoBrowser, launchBrowser, openWatchedPage } from "../support/browser.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";

/** Cards that are there to stay; the text of a running stream stands in a draft. */
const cards = "article.answer:not(.draft)";

describe.skipIf(hasNoBrowser)("the chat page", () => {
  const data = temporaryFolder();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  /** Console errors, uncaught exceptions and violations of the content security policy. */
  const complaints: string[] = [];

  async function openPage(width: number, height: number, locale: string): Promise<Page> {
    const { page: opened } = await openWatchedPage(
      browser,
      { locale, viewport: { width, height } },
      complaints,
    );
    await opened.goto(server.url);
    return opened;
  }

  /** Types a question, sends it with Enter, and gives the text of the answer's card. */
  async function ask(on: Page, question: string): Promise<string> {
    const before = await on.locator(cards).count();
    await on.fill("#question", question);
    await on.press("#question", "Enter");
    const card = on.locator(cards).nth(before);
    await card.waitFor();
    return (await card.textContent()) ?? "";
  }

  beforeAll(async () => {
    server = await startServer(testConfig({ DATA_DIR: data.path }), openTestEngine(), createLogger("silent"));
    browser = await launchBrowser();
    page = await openPage(1280, 800, "zh-CN");
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    data.remove();
  });

  it("says what is held and from when, and offers the cities", async () => {
    await page.waitForSelector("#documents li a");
    expect(await page.textContent("#documents")).toContain("2024-04-20");
    expect(await page.locator("#city option").allTextContents()).toContain("威海市");
  });

  it("answers by keyboard alone and opens the source with the cited words marked", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("威海企业诉求办结率要达到多少");
    await page.keyboard.press("Enter");
    await page.waitForSelector(cards);
    expect(await page.textContent(cards)).toContain("90%");
    await page.focus(`${cards} .marker`);
    await page.keyboard.press("Enter");
    const mark = page.frameLocator("#panel-frame").locator("#cited");
    await mark.waitFor();
    expect(await mark.textContent()).toContain("办结率90%以上");
    await expect.poll(() => mark.evaluate((node) => node.getBoundingClientRect().top > 0)).toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#panel", { state: "hidden" });
    expect(await page.evaluate("document.activeElement.className")).toBe("marker");
  });

  it("keeps feedback", async () => {
    const kept = page.waitForResponse("**/api/v1/feedback");
    await page.click("text=有帮助 >> nth=0");
    expect((await kept).status()).toBe(200);
    await page.waitForSelector("text=谢谢反馈");
    expect(await page.getAttribute("text=有帮助 >> nth=0", "aria-pressed")).toBe("true");
  });

  it("shows an emergency with numbers that can be called", async () => {
    await ask(page, "他拿刀在砸我家门，救命");
    expect(await page.locator("article.alarm a[href='tel:110']").count()).toBeGreaterThan(0);
  });

  it("never reads a question as markup", async () => {
    await ask(page, "<img src=x onerror=alert(1)>威海办证");
    expect(await page.locator("#log img").count()).toBe(0);
  });

  it("breaks a line with Shift+Enter and does not send while characters are being composed", async () => {
    const before = await page.locator(".mine").count();
    await page.fill("#question", "第一行");
    await page.press("#question", "Shift+Enter");
    await page.dispatchEvent("#question", "keydown", { key: "Enter", isComposing: true });
    expect(await page.inputValue("#question")).toBe("第一行\n");
    expect(await page.locator(".mine").count()).toBe(before);
    await page.fill("#question", "");
  });

  it("explains an overload and asks again when told to", async () => {
    expect(complaints).toEqual([]);
    await page.route("**/api/v1/ask", (route) =>
      route.fulfill({ status: 429, headers: { "Retry-After": "7" }, json: { status: 429 } }),
    );
    await page.fill("#question", "威海企业诉求办结率要达到多少");
    await page.press("#question", "Enter");
    await page.waitForSelector(".error");
    expect(await page.textContent(".error")).toContain("7 秒后可以重试");
    await page.unroute("**/api/v1/ask");
    const before = await page.locator(cards).count();
    await page.click(".error button");
    await page.locator(cards).nth(before).waitFor();
    expect(await page.locator(".error").count()).toBe(0);
    expect(complaints.filter((line) => !line.includes("429"))).toEqual([]);
    complaints.length = 0;
  });

  it("keeps the conversation over a reload, and starts a new one when told to", async () => {
    const before = await page.locator(cards).count();
    await page.reload();
    expect(await page.locator(cards).count()).toBe(before);
    await page.click("#reset");
    expect(await page.locator(cards).count()).toBe(0);
    expect(await page.isVisible("#welcome")).toBe(true);
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
  });

  it("switches to English and remembers it", async () => {
    await page.click("#language");
    expect(await page.textContent("#send")).toBe("Ask");
    await page.reload();
    expect(await page.textContent("#send")).toBe("Ask");
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("takes the browser's language at the first visit", async () => {
    const english = await openPage(1280, 800, "en-GB");
    expect(await english.textContent("#send")).toBe("Ask");
    await english.close();
  });

  it("fits a phone without scrolling sideways, also with a table; “back” closes the source", async () => {
    const phone = await openPage(360, 740, "zh-CN");
    const width = () => phone.evaluate("document.documentElement.scrollWidth");
    expect(await width()).toBe(360);
    await phone.click("#examples button >> nth=0");
    await phone.waitForSelector(cards);
    await ask(phone, "各市办居住证有什么不同？");
    expect(await width()).toBe(360);
    expect(await phone.evaluate("document.documentElement.scrollHeight")).toBe(740);
    await phone.click(".sources button >> nth=0");
    await phone.frameLocator("#panel-frame").locator("#cited").waitFor();
    expect((await phone.locator("#panel").boundingBox())?.width).toBe(360);
    await phone.goBack();
    await phone.waitForSelector("#panel", { state: "hidden" });
    expect(await phone.locator(cards).count()).toBe(2);
    await phone.close();
  });

  it("gives every control a name and raises no error on the way", async () => {
    await ask(page, "How long does a foreigner residence permit take in Zibo?");
    const tree = await page.locator("body").ariaSnapshot();
    const nameless = tree
      .split("\n")
      .filter((line) => /^\s*- (?:button|link|combobox|textbox)(?! ")/.test(line));
    expect(nameless).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
