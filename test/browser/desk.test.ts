import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { hasNoBrowser, launchBrowser, openWatchedPage } from "../support/browser.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";

describe.skipIf(hasNoBrowser)("the look-up desk", () => {
  const data = temporaryFolder();
  const complaints: string[] = [];
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const openDesk = async (width: number, height: number, locale: string, path = "/desk") => {
    const opened = await openWatchedPage(browser, { locale, viewport: { width, height } }, complaints);
    await opened.page.goto(server.url + path);
    return opened;
  };

  beforeAll(async () => {
    server = await startServer(testConfig({ DATA_DIR: data.path }), openTestEngine(), createLogger("silent"));
    browser = await launchBrowser();
    ({ context, page } = await openDesk(1280, 800, "zh-CN"));
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    data.remove();
  });

  const copied = () => page.evaluate<string>("navigator.clipboard.readText()");
  const title = "#clause-title";
  const expectFocus = (id: string) => expect.poll(() => page.evaluate("document.activeElement.id")).toBe(id);
  const expectTitle = (words: string) => expect.poll(() => page.textContent(title)).toContain(words);

  /** Types a query as staff would, and moves down to the line that shows what is wanted. */
  async function find(query: string, wanted: string): Promise<void> {
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    const marked = page.locator('#results [aria-selected="true"]');
    await page.locator("#results [role=option]", { hasText: wanted }).first().waitFor();
    for (let step = 0; step < 12 && !(await marked.textContent())?.includes(wanted); step++) {
      await page.keyboard.press("ArrowDown");
    }
    expect(await marked.textContent()).toContain(wanted);
    await page.keyboard.press("Enter");
    await expectFocus("clause-title");
  }

  /** Presses `c` and gives what was copied, once the page says so. */
  async function copy(): Promise<string> {
    await page.evaluate("navigator.clipboard.writeText('')");
    await page.keyboard.press("c");
    await expect.poll(copied).not.toBe("");
    await page.getByText("口径、原文、出处已复制").waitFor();
    return (await copied()).replace(/(?<=\d) (?=[\p{Script=Han}])/gu, "");
  }

  const squeeze = (words: string) => words.replace(/\s/g, "");
  const quoteIn = (text: string) => /^【原文】(.+)$/mu.exec(text)?.[1] ?? "none";

  /** The address in a copied text shows the copied clause marked. */
  async function expectSource(text: string): Promise<void> {
    const address = /^http\S+$/mu.exec(text)?.[0] ?? "";
    const source = await context.newPage();
    await source.goto(address);
    expect(squeeze((await source.locator("mark").allTextContents()).join(""))).toBe(squeeze(quoteIn(text)));
    await source.close();
  }

  it("finds, compares and copies five answers by keyboard alone", async () => {
    await find("外国人居留许可几天", "5个工作日");
    expect(await page.textContent(title)).toContain("淄博市 第4条");
    const zibo = await copy();
    expect(zibo).toContain("【口径】据淄博市文件（第4条，2023年6月16日）：");
    expect(zibo).toContain("5个工作日内申请人可直接到“联办窗口”");
    expect(zibo).toContain("淄公通〔2023〕34号");
    await expectSource(zibo);

    const beside = await page.locator(".side-by-side li").allTextContents();
    expect(beside).toHaveLength(4);
    const number = beside.findIndex((text) => text.includes("烟台市")) + 1;
    await page.keyboard.press(String(number));
    await expectTitle("烟台市");
    const visas = await copy();
    expect(visas).toContain("第18条");
    expect(squeeze(beside[number - 1] ?? "")).toContain(squeeze(quoteIn(visas)));
    await expectSource(visas);

    await find("货车 烟台", "22时30分");
    const yantai = await copy();
    expect(yantai).toContain("每日22时30分至次日5时30分");
    expect(yantai).toContain("烟台市（推断）");
    await expectSource(yantai);

    await find("出入境管理支队 加急", "情况特别紧急的");
    const urgent = await copy();
    expect(urgent).toContain("2个工作日");
    expect(urgent).toContain("情况特别紧急的");
    expect(urgent).toContain("【责任单位】各区市局、分局、出入境管理支队");
    await expectSource(urgent);

    await find("3天 治安", "情况属实");
    const order = await copy();
    expect(order).toContain("3天内开展治安整治");
    expect(order).toContain("第14条");
    await expectSource(order);
  });

  it("answers the English question, in English beside the Chinese script", async () => {
    await find("How long does a foreigner residence permit take?", "联办窗口");
    await expectTitle("第4条");
    const text = await copy();
    expect(text).toContain("within 5 working days");
    expect(text).toContain("Foreigner's Residence Permit");
  });

  it("moves through the opened clauses with the arrows, and goes back to the field with Escape", async () => {
    await page.keyboard.press("Escape");
    await expectFocus("search");
    await page.keyboard.press("Enter");
    await expectFocus("clause-title");
    const first = await page.textContent(title);
    const address = page.url();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.url()).not.toBe(address);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => page.url()).toBe(address);
    await expect.poll(() => page.textContent(title)).toBe(first);
  });

  it("shows how the words were read, and which places are not held", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("威海 第13条");
    await expect.poll(() => page.textContent("#read")).toContain("#13");
    expect(await page.textContent("#read")).toContain("威海市");
    await page.keyboard.press("/");
    await page.fill("#search", "北京 居住证");
    await expect.poll(() => page.textContent("#read")).toContain("北京");
  });

  it("never reads what is typed as markup", async () => {
    await page.fill("#search", "<img src=x onerror=alert(1)>居住证");
    await page.locator("#results [role=option]").first().waitFor();
    expect(await page.locator("#lookup img").count()).toBe(0);
  });

  it("has the results of most keystrokes on the page within 50 ms, other work of the machine aside", async () => {
    const queries = ["外国人居留许可几天", "货车通行时间", "5个工作日", "经侦支队", "residence permit"];
    const round = () =>
      page.evaluate<number[]>(`(async () => {
        const field = document.querySelector("#search");
        const taken = [];
        for (const query of ${JSON.stringify(queries)}) {
          for (let length = 1; length <= query.length; length++) {
            performance.clearMarks("youju-results");
            field.value = query.slice(0, length);
            const started = performance.now();
            field.dispatchEvent(new InputEvent("input"));
            while (performance.getEntriesByName("youju-results").length === 0)
              await new Promise((resolve) => setTimeout(resolve, 1));
            taken.push(performance.getEntriesByName("youju-results")[0].startTime - started);
          }
        }
        return taken;
      })()`);
    const rounds = [await round(), await round(), await round()];
    const at = (times: readonly number[], share: number) =>
      [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
    const all = rounds.flat();
    console.log(
      `desk: ${all.length} keystrokes, p50 ${at(all, 0.5).toFixed(1)} ms, p95 ${at(all, 0.95).toFixed(1)} ms`,
    );
    // The fastest of three tries of each keystroke: what the page needs, not what it waits for.
    const fastest = (rounds[0] ?? []).map((_, i) =>
      Math.min(...rounds.map((times) => times[i] ?? Number.NaN)),
    );
    expect(at(fastest, 0.9)).toBeLessThan(50);
  });

  it("narrows and sorts the ledger, and gives the same rows as a file", async () => {
    await page.click("#views >> text=承诺台账");
    const rows = page.locator("#ledger-rows tr");
    await rows.first().waitFor();
    const all = await rows.count();
    await page.selectOption("#ledger-type", "time-limit");
    await page.selectOption("#ledger-city", "烟台市");
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await page.fill("#ledger-words", "通行码");
    await expect.poll(() => rows.count()).toBe(4);
    await page.click("#ledger-table th button >> text=数值");
    await expect
      .poll(() => rows.locator("td:nth-child(4) strong").allTextContents())
      .toEqual(["1个工作日", "3个工作日", "30天", "90天"]);
    expect(await page.locator("th[aria-sort=ascending]").textContent()).toBe("数值");
    expect(await rows.nth(1).textContent()).toContain("调整前");
    const file = await page.request.get(`${server.url}${await page.getAttribute("#ledger-csv", "href")}`);
    expect((await file.text()).match(/通行码[^,]*,/gu)?.length).toBeGreaterThanOrEqual(4);
    expect((await file.text()).trimEnd().split("\r\n")).toHaveLength(5);
    await rows.first().locator("td:nth-child(2) a").click();
    await expect.poll(() => page.textContent(title)).toContain("第2条");
  });

  it("opens a clause from its address alone, and says where there is none", async () => {
    const { page: fresh } = await openDesk(1280, 800, "en-GB", page.url().replace(server.url, ""));
    await expect.poll(() => fresh.textContent(title)).toContain("Yantai (inferred) measure 2");
    await fresh.close();
    const { page: wrong } = await openDesk(1280, 800, "zh-CN", "/desk#clause/nothing/1");
    await wrong.getByText("文件里没有这一条款").waitFor();
    await wrong.close();
    expect(complaints.filter((line) => !line.includes("404"))).toEqual([]);
    complaints.length = 0;
  });

  it("fits a phone without scrolling sideways; list and clause take turns, “back” goes back", async () => {
    const { page: phone } = await openDesk(390, 844, "zh-CN");
    const width = () => phone.evaluate("document.documentElement.scrollWidth");
    await phone.fill("#search", "居住证");
    await phone.locator("#results [role=option]").first().click();
    await phone.waitForSelector(title);
    expect(await phone.isVisible("#search")).toBe(false);
    expect(await width()).toBe(390);
    await phone.goBack();
    await phone.waitForSelector("#search");
    expect(await phone.isVisible(title)).toBe(false);
    await phone.click("#views >> text=承诺台账");
    await phone.locator("#ledger-rows tr").first().waitFor();
    expect(await width()).toBe(390);
    await phone.close();
  });

  it("switches to English and remembers it", async () => {
    await page.click("#language");
    expect(await page.textContent("#views a >> nth=1")).toBe("Ledger");
    await page.reload();
    expect(await page.textContent("#views a >> nth=1")).toBe("Ledger");
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("gives every control a name and raises no error on the way", async () => {
    const tree = await page.locator("body").ariaSnapshot();
    const nameless = tree
      .split("\n")
      .filter((line) => /^\s*- (?:button|link|combobox|textbox|searchbox|listbox|option)(?! ")/.test(line));
    expect(nameless).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
