import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { hasNoBrowser, launchBrowser, openWatchedPage } from "../support/browser.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";

/** A site of somebody else: its own port, styles that would spoil a chat, and a policy as strict as they come. */
async function startSite(
  page: (path: string) => string,
  policy: () => string,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", policy());
    response.end(page(request.url ?? "/"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe.skipIf(hasNoBrowser)("the widget on other sites", () => {
  const data = temporaryFolder();
  const complaints: string[] = [];
  let service: RunningServer;
  let browser: Browser;
  let page: Page;
  let allowed: { server: Server; origin: string };
  let stranger: { server: Server; origin: string };

  const pageOf = (
    path: string,
  ) => `<!doctype html><html lang="${path.startsWith("/en") ? "en" : "zh-CN"}"><head><title>site</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script src="${service.url}/widget.js" data-accent="rgb(90, 20, 120)" ${path.includes("left") ? 'defer data-side="left" data-label="问问"' : ""}></script></head>
    <body><h1>某市政务网</h1><a id="outside" href="/elsewhere">a link of the site</a>
    ${path.includes("left") ? "" : `<script src="${service.url}/widget.js"></script>`}</body></html>`;
  const policy = () =>
    `default-src 'none'; script-src ${service.url}; connect-src ${service.url}; require-trusted-types-for 'script'`;

  const open = async (address: string, width = 1280, height = 800) => {
    const { page: opened } = await openWatchedPage(
      browser,
      { locale: "zh-CN", viewport: { width, height } },
      complaints,
    );
    await opened.goto(address);
    return opened;
  };
  const bubble = (on: Page) => on.locator("youju-widget .bubble");
  const dialog = (on: Page) => on.locator("youju-widget dialog");
  const answers = (on: Page) => on.locator("youju-widget article.answer");
  const ask = async (on: Page, question: string): Promise<Locator> => {
    const before = await answers(on).count();
    await on.locator("youju-widget textarea").fill(question);
    await on.keyboard.press("Enter");
    const answer = answers(on).nth(before);
    await answer.waitFor();
    return answer;
  };
  /** The element in focus, looked for inside the shadow root. */
  const focused = (on: Page) =>
    on.evaluate<string>(`(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      return inner.className || inner.id || inner.tagName;
    })()`);

  beforeAll(async () => {
    allowed = await startSite(pageOf, policy);
    stranger = await startSite(pageOf, policy);
    const config = testConfig({
      DATA_DIR: data.path,
      WIDGET_ORIGINS: `https://www.example.org,${allowed.origin}`,
    });
    service = await startServer(config, openTestEngine(), createLogger("silent"));
    browser = await launchBrowser();
    page = await open(allowed.origin);
  });
  afterAll(async () => {
    await browser?.close();
    allowed?.server.close();
    stranger?.server.close();
    await service?.close();
    data.remove();
  });

  it("stands once on the page, however often the tag stands there, in the site's colour", async () => {
    await bubble(page).waitFor();
    expect(await page.locator("youju-widget").count()).toBe(1);
    const colour = await page.evaluate(
      "getComputedStyle(document.querySelector('youju-widget').shadowRoot.querySelector('.bubble')).backgroundColor",
    );
    expect(colour).toBe("rgb(90, 20, 120)");
    expect(await dialog(page).isVisible()).toBe(false);
  });

  it("opens by keyboard as a dialog with a name, keeps the focus in it, and gives it back on Escape", async () => {
    await bubble(page).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "公安服务问答" }).waitFor();
    expect(await focused(page)).toBe("TEXTAREA");
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).not.toBe("outside");
      expect(await focused(page)).not.toBe("bubble");
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe("bubble");
    await expect.poll(() => bubble(page).getAttribute("aria-expanded")).toBe("false");
  });

  it("answers the sample question, every marker and every source a link to the marked words", async () => {
    await bubble(page).click();
    const answer = await ask(page, "How long does a foreigner residence permit take?");
    expect(await answer.textContent()).toContain("5 working days");
    const links = await answer
      .locator("a")
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href") ?? ""));
    const sources = await answer.locator(".sources li").count();
    expect(sources).toBeGreaterThan(0);
    expect(await answer.locator(".marker").count()).toBeGreaterThanOrEqual(sources);
    expect(links.length).toBeGreaterThanOrEqual(2 * sources);
    for (const address of new Set(links)) {
      expect(address.startsWith(`${service.url}/sources/`)).toBe(true);
      expect(await (await fetch(address)).text()).toContain('<mark id="cited">');
    }
    expect(await answer.locator("a:not([target=_blank]), a:not([rel=noopener])").count()).toBe(0);
  });

  it("keeps the conversation: the city of the turn before stays", async () => {
    await ask(page, "威海公司急着出国最快几天拿证");
    const second = await ask(page, "那责任单位是谁呢");
    expect(await second.textContent()).toContain("出入境管理支队");
    expect(await second.locator(".sources li").first().textContent()).toContain("威海市");
  });

  it("shows an emergency with a number that can be called, and never reads words as markup", async () => {
    const alarm = await ask(page, "他拿刀在砸我家门，救命");
    expect(await alarm.getAttribute("role")).toBe("alert");
    expect(await alarm.locator("a[href='tel:110']").count()).toBeGreaterThan(0);
    await ask(page, "<img src=x onerror=alert(1)>威海办证");
    expect(await page.locator("youju-widget img").count()).toBe(0);
  });

  it("gives every control a name and broke no rule of the site's policy on the way", async () => {
    const tree = await dialog(page).ariaSnapshot();
    const nameless = tree.split("\n").filter((line) => /^\s*- (?:button|link|textbox)(?! ")/.test(line));
    expect(nameless).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("tells visitors of a site that is not on the list that it cannot answer, and gives their words back", async () => {
    const strange = await open(stranger.origin);
    await bubble(strange).click();
    await strange.locator("youju-widget textarea").fill("居住证几天");
    await strange.keyboard.press("Enter");
    await strange.getByText("连接不上问答服务").waitFor();
    expect(await answers(strange).count()).toBe(0);
    expect(await strange.locator("youju-widget textarea").inputValue()).toBe("居住证几天");
    expect(complaints.some((line) => line.includes("CORS"))).toBe(true);
    complaints.length = 0;
    await strange.close();
  });

  it("speaks the page's language, stands where the tag says, and covers a phone without scrolling sideways", async () => {
    const phone = await open(`${allowed.origin}/en/left`, 390, 844);
    expect(await bubble(phone).textContent()).toBe("问问");
    expect((await bubble(phone).boundingBox())?.x).toBeLessThan(30);
    await bubble(phone).click();
    await phone.getByRole("dialog", { name: "Police services: questions" }).waitFor();
    await expect.poll(() => dialog(phone).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await ask(phone, "各市办居住证有什么不同？");
    const overflow = await phone
      .locator("youju-widget .log")
      .evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(overflow).toBe(0);
    await phone.close();
  });
});
