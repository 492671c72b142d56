import { button, element } from "../browser/dom.js";
import { AskError, ask } from "../browser/event-stream.js";
import type { InterfaceLanguage } from "../browser/texts.js";
import { answerCard } from "./answer-card.js";
import { words } from "./words.js";

export interface ChatDialogOptions {
  /** The address that the service is reached at, without a trailing slash. */
  readonly base: string;
  readonly language: InterfaceLanguage;
  readonly title: string | null;
  /** The city that questions which name none are about; null for all. */
  readonly city: string | null;
}

const longestQuestion = 2000;
/** Without the end of an answer after this time the widget gives up, milliseconds. */
const longestWait = 60_000;
/** Between the top of the log and the question that was asked last, pixels. */
const gapAbove = 10;

/** The conversation: a modal dialog, so that the browser itself keeps the focus in it and closes it with Escape. */
export class ChatDialog {
  readonly element = element("dialog");
  readonly #log = element("div", "log");
  readonly #status = element("p", "status");
  readonly #field = element("textarea");
  readonly #send = element("button", "send");
  #conversation: string | null = null;

  constructor(private readonly options: ChatDialogOptions) {
    const text = words[options.language];
    this.element.lang = options.language === "zh" ? "zh-CN" : "en";
    const title = element("h2", "", options.title ?? text.title);
    title.id = "title";
    this.element.setAttribute("aria-labelledby", title.id);
    const close = button("✕", () => this.element.close());
    close.setAttribute("aria-label", text.close);
    const header = element("header");
    header.append(title, close);
    const urgent = element("a", "", text.urgent);
    urgent.href = "tel:110";
    const note = element("p", "note", `${text.about} `);
    note.append(urgent);
    this.#log.setAttribute("role", "log");
    this.#log.setAttribute("aria-label", text.log);
    this.#log.tabIndex = 0;
    this.#log.append(note);
    this.#status.setAttribute("role", "status");
    this.element.append(header, this.#log, this.#status, this.#form());
    this.element.addEventListener("click", (event) => {
      if (event.target === this.element) this.element.close();
    });
  }

  open(): void {
    this.element.showModal();
    this.#field.focus();
  }

  #form(): HTMLFormElement {
    const text = words[this.options.language];
    const form = element("form");
    this.#field.rows = 2;
    this.#field.maxLength = longestQuestion;
    this.#field.placeholder = text.placeholder;
    this.#field.setAttribute("aria-label", text.question);
    this.#field.addEventListener("keydown", (event) => {
      // Safari ends a composition before it reports the key; 229 is what it reports then.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      form.requestSubmit();
    });
    this.#send.textContent = text.send;
    form.append(this.#field, this.#send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const question = this.#field.value;
      if (this.#send.disabled || question.trim() === "") return;
      this.#field.value = "";
      void this.#ask(question);
    });
    return form;
  }

  async #ask(question: string): Promise<void> {
    if (this.#send.disabled) return;
    const { base, language, city } = this.options;
    const text = words[language];
    const mine = element("div", "mine");
    mine.append(element("span", "hidden", text.you), question);
    this.#log.append(mine);
    this.#send.disabled = true;
    this.#status.textContent = text.searching;
    const request = {
      question,
      ...(this.#conversation === null ? {} : { conversation_id: this.#conversation }),
      ...(city === null ? {} : { city }),
    };
    try {
      const answer = await ask(request, {
        base,
        signal: AbortSignal.timeout(longestWait),
        onText: () => undefined,
      });
      this.#conversation = answer.conversation_id;
      const again = (next: string) => void this.#ask(next);
      this.#log.append(answerCard(answer, { base, language, words: text, ask: again }));
      this.#status.textContent = "";
    } catch (error) {
      const status = error instanceof AskError ? error.status : 0;
      this.#status.textContent = status === 0 ? text.offline : status === 429 ? text.busy : text.failed;
      // Given back, so that nothing has to be typed twice.
      if (this.#field.value === "") this.#field.value = question;
      if (status === 0)
        console.warn(`Youju widget: ${base} did not answer; is ${location.origin} in WIDGET_ORIGINS?`);
      mine.remove();
    } finally {
      this.#send.disabled = false;
    }
    this.#log.scrollTo({
      top: mine.isConnected ? mine.offsetTop - this.#log.offsetTop - gapAbove : this.#log.scrollHeight,
    });
  }
}
