import { ClauseCard, copyableText } from "./clause-card.js";
import { DeskError, type DeskPlace, heldCities, type OpenedClause, openClause } from "./desk-requests.js";
import { button, byId, copyText, translate, worded } from "./dom.js";
import { initialLanguage, rememberLanguage } from "./language-choice.js";
import { LedgerTable } from "./ledger-table.js";
import { LookupList } from "./lookup-list.js";
import { type TextKey, texts } from "./texts.js";

/** From this width down list and clause take turns on the page; the style sheet has the same figure. */
const narrow = matchMedia("(max-width: 52rem)");
/** What can be looked for, shown while the field is empty. */
const examples = ["外国人居留许可几天", "淄博 第4条", "出入境管理支队", "3个工作日以内", "货车 烟台"];

const card = byId("clause", HTMLElement);
const announced = byId("announced", HTMLElement);
const lookupView = byId("lookup", HTMLElement);
const ledgerView = byId("ledger", HTMLElement);
const languageButton = byId("language", HTMLButtonElement);

let language = initialLanguage();
let opened: OpenedClause | null = null;
let underWay: AbortController | null = null;
/** While somebody types or moves on, the clause beside the list is not fetched anew; milliseconds. */
const previewAfterMs = 120;
let preview: ReturnType<typeof setTimeout> | undefined;

const addressOf = ({ doc_id, start }: DeskPlace) => `#clause/${encodeURIComponent(doc_id)}/${start}`;

const list = new LookupList({
  language: () => language,
  // On a wide page the marked clause stands beside the list before it is asked for.
  onMark: (hit) => {
    clearTimeout(preview);
    if (narrow.matches) return;
    if (hit === null) showClause(null);
    else preview = setTimeout(() => void load(hit.doc_id, hit.start), previewAfterMs);
  },
  onOpen: (hit) => go(hit),
});
const ledger = new LedgerTable({ language: () => language, addressOf });

/** How long a message stands over the page, milliseconds. */
const messageMs = 4000;
let messageEnd: ReturnType<typeof setTimeout> | undefined;

function announce(key: TextKey): void {
  clearTimeout(messageEnd);
  worded(announced, key, language);
  messageEnd = setTimeout(hush, messageMs);
}

function hush(): void {
  delete announced.dataset.text;
  announced.textContent = "";
}

async function copyOpened(): Promise<void> {
  if (opened === null) return;
  announce((await copyText(copyableText(opened, language))) ? "copiedAll" : "notCopied");
}

function showClause(clause: OpenedClause | null): void {
  underWay?.abort();
  opened = clause;
  card.replaceChildren();
  if (clause !== null) {
    const actions = {
      copy: () => void copyOpened(),
      open: (place: DeskPlace) => go(place),
      back: backToList,
    };
    card.append(...new ClauseCard(clause, language, actions).build());
    card.scrollTop = 0;
  }
}

/** Reads a clause and shows it; false where there is none. */
async function load(documentId: string, start: number): Promise<boolean> {
  clearTimeout(preview);
  underWay?.abort();
  const controller = new AbortController();
  underWay = controller;
  try {
    showClause(await openClause(documentId, start, list.text, controller.signal));
    return true;
  } catch (error) {
    if (controller.signal.aborted) return false;
    showClause(null);
    announce(error instanceof DeskError && error.status === 404 ? "noClause" : "deskOffline");
    return false;
  }
}

function focusClause(): void {
  byId("clause-title", HTMLElement).focus({ preventScroll: true });
}

/** Opens a clause as a step that “back” undoes; among opened clauses the step is replaced. */
function go(place: DeskPlace): void {
  const address = addressOf(place);
  if (location.hash.startsWith("#clause/")) history.replaceState(null, "", address);
  else if (location.hash !== address) history.pushState(null, "", address);
  void follow();
}

function backToList(): void {
  if (location.hash.startsWith("#clause/")) history.replaceState(null, "", "#lookup");
  void follow();
  list.focus();
}

/** Shows what the address names: the list, a clause, the ledger. */
async function follow(): Promise<void> {
  const [view = "", documentId = "", start = ""] = location.hash.slice(1).split("/");
  const isLedger = view === "ledger";
  lookupView.hidden = isLedger;
  ledgerView.hidden = !isLedger;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#views a")) {
    if ((link.hash === "#ledger") === isLedger) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  lookupView.classList.toggle("opened", view === "clause");
  if (isLedger) return ledger.load();
  if (view !== "clause") return;
  if (await load(decodeURIComponent(documentId), Number(start))) focusClause();
}

/** Keys that work where nothing is being typed. */
const commands: Readonly<Record<string, () => void>> = {
  "/": () => {
    if (!ledgerView.hidden) ledger.focus();
    else backToList();
  },
  c: () => void copyOpened(),
  o: () => document.getElementById("clause-source")?.click(),
  Escape: backToList,
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
};

function step(by: 1 | -1): void {
  list.move(by);
  list.openMarked();
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const { target, key } = event;
  // Whoever presses “/” where the cursor stands already wants to search, not for a slash.
  if (key === "/" && target instanceof HTMLInputElement && target.value === "") event.preventDefault();
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
  if (!ledgerView.hidden && key !== "/") return;
  const city = /^[1-9]$/.test(key) ? opened?.cities[Number(key) - 1]?.best : null;
  const command = commands[key.length === 1 ? key.toLowerCase() : key];
  if (city == null && command === undefined) return;
  event.preventDefault();
  if (city != null) go(city);
  else command?.();
}

function showLanguage(): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = `${texts[language].desk} · 有据 Youju`;
  translate(document, language);
  languageButton.textContent = language === "zh" ? "English" : "中文";
  languageButton.lang = language === "zh" ? "en" : "zh-CN";
  list.show();
  ledger.show();
  showClause(opened);
}

byId("desk-examples", HTMLElement).append(
  ...examples.map((text) =>
    button(text, () => {
      list.setText(text);
      list.focus();
    }),
  ),
);
languageButton.addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  rememberLanguage(language);
  showLanguage();
});
byId("search-form", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", onKey);
addEventListener("popstate", () => void follow());

showLanguage();
void heldCities().then((cities) => {
  list.addCities(cities);
  ledger.addCities(cities);
});
void follow();
if (location.hash === "" && matchMedia("(hover: hover) and (pointer: fine)").matches) list.focus();
