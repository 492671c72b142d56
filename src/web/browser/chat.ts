import { AnswerElement, button, element } from "./answer-element.js";
import { AskError, ask, type CitationObject } from "./event-stream.js";
import { examples, type InterfaceLanguage, type TextKey, texts } from "./texts.js";

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${id}`);
}

const log = byId("log", HTMLDivElement);
const form = byId("form", HTMLFormElement);
const question = byId("question", HTMLTextAreaElement);
const send = byId("send", HTMLButtonElement);
const status = byId("status", HTMLParagraphElement);
const counter = byId("counter", HTMLParagraphElement);
const city = byId("city", HTMLSelectElement);
const panel = byId("panel", HTMLElement);
const frame = byId("panel-frame", HTMLIFrameElement);
const languageButton = byId("language", HTMLButtonElement);

const conversationKey = "youju.conversation";
const languageKey = "youju.language";
const nearLimit = 1800;

let language: InterfaceLanguage =
  localStorage.getItem(languageKey) === "en" ||
  (localStorage.getItem(languageKey) === null && !/^(zh|ko|ja)/.test(navigator.language))
    ? "en"
    : "zh";
let opener: HTMLElement | null = null;

const isTextKey = (key: string): key is TextKey => key in texts.zh;

/** Puts the interface's words in place; answers keep the language they were given in. */
function translate(): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  const put = (attribute: string, apply: (target: HTMLElement, words: string) => void) => {
    for (const target of document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
      const key = target.dataset[attribute] ?? "";
      if (isTextKey(key)) apply(target, texts[language][key]);
    }
  };
  put("text", (target, words) => target.replaceChildren(words));
  put("placeholder", (target, words) => target.setAttribute("placeholder", words));
  put("label", (target, words) => target.setAttribute("aria-label", words));
  put("title", (target, words) => target.setAttribute("title", words));
  languageButton.textContent = language === "zh" ? "English" : "中文";
  languageButton.lang = language === "zh" ? "en" : "zh-CN";
  byId("examples", HTMLDivElement).replaceChildren(
    ...examples[language].map((text) => button(text, () => void submit(text))),
  );
}

function openSource(citation: CitationObject, from: HTMLElement): void {
  opener = from;
  const address = new URL(citation.url, location.origin);
  address.searchParams.set("embed", "1");
  address.hash = "cited";
  frame.src = address.href;
  byId("panel-title", HTMLSpanElement).textContent =
    `${citation.city ?? ""} ${citation.measure} ${citation.measure_title}`;
  panel.hidden = false;
  byId("panel-close", HTMLButtonElement).focus();
}

function closeSource(): void {
  panel.hidden = true;
  frame.removeAttribute("src");
  opener?.focus();
}

async function rate(answerId: string, helpful: boolean): Promise<void> {
  await fetch("/api/v1/feedback", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ answer_id: answerId, helpful }),
  });
}

function showError(error: unknown, text: string): void {
  const words = texts[language];
  const card = element("div", "answer error");
  card.setAttribute("role", "alert");
  card.append(
    element("p", "", error instanceof AskError && error.message !== "" ? error.message : words.offline),
  );
  card.append(
    button(words.retry, () => {
      card.remove();
      void submit(text, true);
    }),
  );
  log.append(card);
}

async function submit(text: string, again = false): Promise<void> {
  if (send.disabled || text.trim() === "") return;
  byId("welcome", HTMLElement).hidden = true;
  if (!again) log.append(element("div", "mine", text));
  send.disabled = true;
  status.textContent = texts[language].searching;
  log.scrollTop = log.scrollHeight;
  try {
    const conversation = sessionStorage.getItem(conversationKey);
    const body = {
      question: text,
      ...(conversation === null ? {} : { conversation_id: conversation }),
      ...(city.value === "" ? {} : { city: city.value }),
    };
    const answer = await ask(body, () => {
      status.textContent = texts[language].searching;
    });
    sessionStorage.setItem(conversationKey, answer.conversation_id);
    const card = new AnswerElement(answer, language, {
      openSource,
      rate,
      ask: (next) => void submit(next),
    }).build();
    log.append(card);
    card.scrollIntoView({ block: "nearest" });
  } catch (error) {
    showError(error, text);
  } finally {
    send.disabled = false;
    status.textContent = "";
    question.focus();
  }
}

function submitForm(): void {
  const text = question.value;
  question.value = "";
  counter.textContent = "";
  void submit(text);
}

interface HeldDocument {
  readonly id: string;
  readonly title: string;
  readonly city: string | null;
  readonly city_inferred: boolean;
  readonly issued_on: string | null;
}

async function listDocuments(): Promise<void> {
  const response = await fetch("/api/v1/documents");
  const { documents }: { documents: readonly HeldDocument[] } = await response.json();
  const list = byId("documents", HTMLUListElement);
  for (const held of documents) {
    const link = element("a", "", held.title);
    link.href = `/sources/${encodeURIComponent(held.id)}`;
    const item = element("li");
    item.append(
      link,
      ` · ${held.city ?? ""}${held.city_inferred ? texts[language].inferred : ""} · ${held.issued_on ?? ""}`,
    );
    list.append(item);
  }
  for (const name of new Set(documents.flatMap((held) => held.city ?? []))) {
    const option = element("option", "", name);
    option.value = name;
    city.append(option);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  submitForm();
});
question.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submitForm();
});
question.addEventListener("input", () => {
  const left = question.maxLength - question.value.length;
  counter.textContent = question.value.length > nearLimit ? `${texts[language].left} ${left}` : "";
});
byId("panel-close", HTMLButtonElement).addEventListener("click", closeSource);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !panel.hidden) closeSource();
});
byId("reset", HTMLButtonElement).addEventListener("click", () => {
  sessionStorage.removeItem(conversationKey);
  log.replaceChildren();
  if (!panel.hidden) closeSource();
  byId("welcome", HTMLElement).hidden = false;
  question.focus();
});
languageButton.addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(languageKey, language);
  translate();
});

translate();
void listDocuments();
