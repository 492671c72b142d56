import { type AnswerActions, AnswerElement } from "./answer-element.js";
import { answerText } from "./answer-text.js";
import { button, byId, element, worded } from "./dom.js";
import { type AnswerObject, AskError, type AskRequest, ask } from "./event-stream.js";
import { type InterfaceLanguage, type TextKey, texts } from "./texts.js";
import { Transcript } from "./transcript.js";

/** Without the end of an answer after this time the page gives up, milliseconds. */
const longestWait = 60_000;
/** Between the top of the log and the question that was asked last, pixels. */
const gapAbove = 12;

export interface ConversationOptions extends Pick<AnswerActions, "openSource"> {
  readonly language: () => InterfaceLanguage;
  readonly city: () => string | null;
}

/** What the user reads when a question failed. */
function explain(error: unknown): TextKey {
  if (!(error instanceof AskError)) return "offline";
  if (error.status === 429) return "busy";
  if (error.status === 503 || error.status === 502 || error.status === 504) return "unavailable";
  if (error.status === 413 || error.status === 422) return "refused";
  return "failed";
}

async function rate(answerId: string, helpful: boolean): Promise<void> {
  const response = await fetch("/api/v1/feedback", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ answer_id: answerId, helpful }),
  });
  if (!response.ok) throw new AskError(response.status);
}

/** The log of questions and answers; one question at a time. */
export class Conversation {
  readonly #log = byId("log", HTMLDivElement);
  readonly #welcome = byId("welcome", HTMLElement);
  readonly #status = byId("status", HTMLElement);
  readonly #send = byId("send", HTMLButtonElement);
  readonly #transcript = new Transcript();
  #underWay: AbortController | null = null;

  constructor(private readonly options: ConversationOptions) {
    // Turns from before a reload are shown, not announced.
    this.#log.setAttribute("aria-live", "off");
    for (const { question, answer } of this.#transcript.restore()) {
      this.#addQuestion(question);
      this.#log.append(this.#card(answer));
    }
    this.#log.scrollTop = this.#log.scrollHeight;
    this.#log.setAttribute("aria-live", "polite");
    this.#welcome.hidden = this.#log.hasChildNodes();
  }

  get isWaiting(): boolean {
    return this.#underWay !== null;
  }

  clear(): void {
    this.#underWay?.abort();
    this.#finish();
    this.#transcript.clear();
    this.#log.replaceChildren();
    this.#welcome.hidden = false;
    this.#welcome.scrollTop = 0;
  }

  async submit(question: string): Promise<void> {
    if (this.isWaiting || question.trim() === "") return;
    this.#welcome.hidden = true;
    const bubble = this.#addQuestion(question);
    this.#show(bubble);
    await this.#answer(question, bubble);
  }

  async #answer(question: string, bubble: HTMLElement): Promise<void> {
    const controller = new AbortController();
    this.#underWay = controller;
    const tooLong = setTimeout(() => controller.abort(), longestWait);
    this.#send.disabled = true;
    worded(this.#status, "searching", this.options.language());
    this.#log.setAttribute("aria-busy", "true");
    const draft = element("article", "answer draft");
    try {
      const answer = await ask(this.#request(question), {
        signal: controller.signal,
        onText: (text) => {
          if (!draft.isConnected) this.#log.append(draft);
          draft.replaceChildren(...this.#preview(text));
        },
      });
      if (this.#underWay !== controller) return;
      this.#transcript.add({ question, answer });
      this.#log.append(this.#card(answer));
    } catch (error) {
      if (this.#underWay === controller) this.#showError(error, question, bubble);
    } finally {
      clearTimeout(tooLong);
      draft.remove();
      if (this.#underWay === controller) {
        this.#finish();
        this.#show(bubble);
      }
    }
  }

  #request(question: string): AskRequest {
    const conversation = this.#transcript.conversationId;
    const city = this.options.city();
    return {
      question,
      ...(conversation === null ? {} : { conversation_id: conversation }),
      ...(city === null ? {} : { city }),
    };
  }

  #finish(): void {
    this.#underWay = null;
    this.#send.disabled = false;
    delete this.#status.dataset.text;
    this.#status.textContent = "";
    this.#log.setAttribute("aria-busy", "false");
  }

  #addQuestion(question: string): HTMLElement {
    const bubble = element("div", "mine");
    bubble.append(worded(element("span", "hidden"), "you", this.options.language()), question);
    this.#log.append(bubble);
    return bubble;
  }

  /** Brings a question to the top, so that a long answer is read from its beginning. Only the log scrolls. */
  #show(bubble: HTMLElement): void {
    this.#log.scrollTo({ top: bubble.offsetTop - gapAbove });
  }

  /** The text that has come so far; its markers become buttons with the whole answer. */
  #preview(text: string): HTMLElement[] {
    const answer = { answer: text, citations: [] };
    return answerText({ answer, alarming: false, marker: () => element("span") });
  }

  #card(answer: AnswerObject): HTMLElement {
    const { openSource } = this.options;
    const actions = { openSource, rate, ask: (next: string) => void this.submit(next) };
    return new AnswerElement(answer, this.options.language(), actions).build();
  }

  #showError(error: unknown, question: string, bubble: HTMLElement): void {
    const language = this.options.language();
    const card = element("div", "answer error");
    card.setAttribute("role", "alert");
    const line = worded(element("p"), explain(error), language);
    card.append(line);
    if (error instanceof AskError && error.retryAfter !== null) {
      const wait = texts[language].retryIn.replace("{seconds}", String(error.retryAfter));
      card.append(element("p", "small", wait));
    }
    const retry = button(texts[language].retry, () => {
      if (this.isWaiting) return;
      card.remove();
      bubble.tabIndex = -1;
      bubble.focus({ preventScroll: true });
      void this.#answer(question, bubble);
    });
    retry.dataset.text = "retry";
    card.append(retry);
    this.#log.append(card);
  }
}
