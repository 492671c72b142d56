import { cityLabel, numberLabel, titleOf } from "./clause-card.js";
import { DeskError, type DeskPlace, type LedgerRow, type LedgerRows, readLedger } from "./desk-requests.js";
import { byId, element, worded } from "./dom.js";
import { type InterfaceLanguage, isTextKey, type TextKey, texts } from "./texts.js";

export interface LedgerTableOptions {
  readonly language: () => InterfaceLanguage;
  readonly addressOf: (place: DeskPlace) => string;
}

/** Rows that a page shows; the CSV has them all. */
const rowLimit = 1000;

/** The ledger of commitments: one row a value, sorted by the heads of its columns, narrowed by the fields above. */
export class LedgerTable {
  readonly #words = byId("ledger-words", HTMLInputElement);
  readonly #type = byId("ledger-type", HTMLSelectElement);
  readonly #kind = byId("ledger-kind", HTMLSelectElement);
  readonly #city = byId("ledger-city", HTMLSelectElement);
  readonly #table = byId("ledger-table", HTMLTableElement);
  readonly #body = byId("ledger-rows", HTMLTableSectionElement);
  readonly #status = byId("ledger-status", HTMLElement);
  readonly #csv = byId("ledger-csv", HTMLAnchorElement);
  #order = "place";
  #isDescending = false;
  #held: LedgerRows | null = null;
  #underWay: AbortController | null = null;

  constructor(private readonly options: LedgerTableOptions) {
    for (const field of [this.#words, this.#type, this.#kind, this.#city])
      field.addEventListener("input", () => void this.load());
    for (const head of this.#table.querySelectorAll<HTMLButtonElement>("th button"))
      head.addEventListener("click", () => this.#sortBy(head.dataset.order ?? "place"));
  }

  focus(): void {
    this.#words.focus();
    this.#words.select();
  }

  addCities(cities: readonly string[]): void {
    for (const name of cities) {
      const option = element("option", "", name);
      option.value = name;
      this.#city.append(option);
    }
  }

  #filter(): Record<string, string> {
    return {
      q: this.#words.value.trim(),
      type: this.#type.value,
      kind: this.#kind.value,
      city: this.#city.value,
      sort: this.#order,
      order: this.#isDescending ? "desc" : "asc",
    };
  }

  #sortBy(order: string): void {
    this.#isDescending = this.#order === order && !this.#isDescending;
    this.#order = order;
    for (const head of this.#table.querySelectorAll<HTMLButtonElement>("th button")) {
      const isSorted = head.dataset.order === order;
      const direction = this.#isDescending ? "descending" : "ascending";
      head.closest("th")?.setAttribute("aria-sort", isSorted ? direction : "none");
    }
    void this.load();
  }

  /** Reads the rows that the fields ask for; an older request under way is dropped. */
  async load(): Promise<void> {
    this.#underWay?.abort();
    const controller = new AbortController();
    this.#underWay = controller;
    const filter = this.#filter();
    this.#csv.href = `/api/v1/desk/ledger.csv?${new URLSearchParams(filter)}`;
    try {
      this.#held = await readLedger({ ...filter, k: String(rowLimit) }, controller.signal);
      this.show();
    } catch (error) {
      if (controller.signal.aborted) return;
      const busy = error instanceof DeskError && error.status === 429;
      worded(this.#status, busy ? "deskBusy" : "deskOffline", this.options.language());
    }
  }

  show(): void {
    if (this.#held === null) return;
    const { rows, total } = this.#held;
    const words = texts[this.options.language()];
    delete this.#status.dataset.text;
    this.#status.textContent =
      total === 0
        ? words.noRows
        : (total > rows.length ? words.shownOf : words.rowCount)
            .replace("{shown}", String(rows.length))
            .replace("{count}", String(total));
    this.#body.replaceChildren(...rows.map((row) => this.#row(row)));
  }

  #row(row: LedgerRow): HTMLTableRowElement {
    const language = this.options.language();
    const made = element("tr", row.former ? "former" : "");
    const cell = (label: TextKey, ...content: (Node | string)[]) => {
      const data = element("td");
      // Where a phone shows rows as cards, the style sheet writes the column's name from here.
      data.dataset.head = texts[language][label];
      data.append(...content);
      made.append(data);
      return data;
    };
    const place = element("a", "", numberLabel(row, language));
    place.href = this.options.addressOf(row);
    place.title = titleOf(row, language);
    const value = element("strong", "", row.text);
    const source = worded(element("a"), "openPage", language);
    source.href = row.url;
    source.target = "_blank";
    source.rel = "noopener";
    source.setAttribute(
      "aria-label",
      `${texts[language].openPage}: ${row.city ?? ""} ${numberLabel(row, language)}`,
    );
    cell("city", cityLabel(row, language));
    cell("measureHead", place);
    cell("type", isTextKey(row.type) ? texts[language][row.type] : row.type);
    const stated = cell("value", value);
    value.lang = "zh-CN";
    if (row.former) stated.append(" ", worded(element("span", "badge"), "former", language));
    cell("conditionHead", row.condition ?? "").lang = "zh-CN";
    cell("clause", row.quote).lang = "zh-CN";
    cell("units", row.units.join("、")).lang = "zh-CN";
    cell("issued", row.issued_on ?? "");
    cell("sourceHead", source);
    return made;
  }
}
