import { createHmac } from "node:crypto";
import type { CityNames } from "../domain/document.js";
import { type LanguageCode, languageCodes } from "../domain/language-code.js";
import type { ChatPreferences, Store } from "../store/store.js";
import { type AnswerView, answerView } from "./answer-view.js";
import { type Assistant, longestQuestion } from "./assistant.js";
import { chatText, introduction, languageNames } from "./chat-wording.js";

/** What a person in a messenger wants, whichever messenger it is. */
export type ChatRequest =
  | { readonly type: "question"; readonly text: string }
  | { readonly type: "start" | "help" | "human" | "sources" | "city" | "language" | "not-text" }
  | { readonly type: "choose-city"; readonly name: string | null }
  | { readonly type: "choose-language"; readonly language: string | null };

/** Who asks: the conversation, the message it came with, and the language of their program where it is known. */
export interface ChatContext {
  readonly conversationId: string;
  /** The inbox's id of the message; the same message again gets the same answer. */
  readonly messageId: string;
  readonly language: LanguageCode | null;
}

export type ChatReply =
  /** `sources`: only the sources of the answer are asked for, which was given before. */
  | { readonly type: "answer" | "sources"; readonly view: AnswerView }
  | { readonly type: "text"; readonly text: string }
  /** Something to choose from; the value goes back in `choose-city` or `choose-language`, null being “none”. */
  | {
      readonly type: "choice";
      readonly of: "city" | "language";
      readonly text: string;
      readonly options: readonly { readonly label: string; readonly value: string | null }[];
    };

export interface ChatServices {
  readonly assistant: Pick<Assistant, "ask">;
  readonly store: Store;
  /** The cities that documents are held of. */
  readonly cities: readonly CityNames[];
  /** The full Chinese name of a held city from any writing of it. */
  readonly cityNamed: (name: string) => string | null;
  /** Makes ids from names in a messenger that nobody outside can guess; the channel's own secret serves. */
  readonly secret: string;
}

/** The conversation in a messenger: one question or wish in, one reply out. Channels translate both. */
export class Chat {
  constructor(private readonly services: ChatServices) {}

  /** The id that a chat has in the program: without the secret nobody can tell it from the chat's name. */
  conversationId(name: string): string {
    return this.#unguessable("conversation", name);
  }

  async reply(request: ChatRequest, context: ChatContext): Promise<ChatReply> {
    const preferences = await this.services.store.chatPreferences(context.conversationId);
    const language = languageOf(preferences.language) ?? context.language;
    const text = (pick: Parameters<typeof chatText>[1]): ChatReply => ({
      type: "text",
      text: chatText(language, pick),
    });
    switch (request.type) {
      case "question":
        if (request.text.length > longestQuestion) return text((texts) => texts.tooLong);
        return { type: "answer", view: await this.#ask(request.text, preferences, context) };
      case "start":
      case "help":
        return text((texts, kept) => `${introduction(kept)}\n${texts.usage}`);
      case "human":
        return text((texts) => texts.human);
      case "not-text":
        return text((texts) => texts.onlyText);
      case "sources":
        return this.#sources(language, context);
      case "city":
        return this.#cities(language);
      case "choose-city":
        return this.#chooseCity(request.name, language, context);
      case "language":
        return languageChoice(language);
      case "choose-language":
        return this.#chooseLanguage(request.language, language, context);
    }
  }

  /** An answer that was given, as it was given; null where there is none. */
  async answer(answerId: string): Promise<AnswerView | null> {
    const stored = await this.services.store.answer(answerId);
    return stored === null ? null : answerView.parse(JSON.parse(stored.answer));
  }

  /** Keeps what somebody thought of an answer, once a message; what to say about it. */
  async feedback(answerId: string, helpful: boolean, context: ChatContext): Promise<string> {
    const id = this.#unguessable("feedback", context.messageId);
    const isKept = await this.services.store.saveFeedback(answerId, helpful, null, id);
    return this.text(context, (texts) => (isKept ? texts.thanks : texts.gone));
  }

  /** A fixed text in the language of the chat. */
  async text(context: ChatContext, pick: Parameters<typeof chatText>[1]): Promise<string> {
    const { language } = await this.services.store.chatPreferences(context.conversationId);
    return chatText(languageOf(language) ?? context.language, pick);
  }

  #ask(question: string, preferences: ChatPreferences, context: ChatContext): Promise<AnswerView> {
    return this.services.assistant.ask({
      question,
      conversationId: context.conversationId,
      city: preferences.city,
      language: languageOf(preferences.language),
      answerId: this.#unguessable("answer", context.messageId),
    });
  }

  async #sources(language: LanguageCode | null, { conversationId }: ChatContext): Promise<ChatReply> {
    const id = await this.services.store.latestAnswerId(conversationId);
    const view = id === null ? null : await this.answer(id);
    if (view === null || view.citations.length === 0)
      return { type: "text", text: chatText(language, (texts) => texts.noSources) };
    return { type: "sources", view };
  }

  #cities(language: LanguageCode | null): ChatReply {
    return {
      type: "choice",
      of: "city",
      text: chatText(language, (texts) => texts.whichCity),
      options: [
        ...this.services.cities.map((city) => ({ label: cityLabel(city, language), value: city.zh })),
        { label: chatText(language ?? "zh", (texts) => texts.allCities), value: null },
      ],
    };
  }

  async #chooseCity(
    name: string | null,
    language: LanguageCode | null,
    { conversationId }: ChatContext,
  ): Promise<ChatReply> {
    const city = name === null ? null : this.services.cityNamed(name);
    if (name !== null && city === null) {
      const held = this.services.cities.map((each) => cityLabel(each, language)).join(", ");
      return { type: "text", text: chatText(language, (texts) => texts.cityUnknown(held)) };
    }
    await this.services.store.saveChatPreferences(conversationId, { city });
    const names = this.services.cities.find(({ zh }) => zh === city);
    return {
      type: "text",
      text: chatText(language, (texts, kept) =>
        names === undefined ? texts.cityForgotten : texts.cityKept(names[kept] ?? names.zh),
      ),
    };
  }

  async #chooseLanguage(
    name: string | null,
    language: LanguageCode | null,
    context: ChatContext,
  ): Promise<ChatReply> {
    const chosen = languageOf(name);
    if (name !== null && chosen === null) return languageChoice(language);
    await this.services.store.saveChatPreferences(context.conversationId, { language: chosen });
    const text =
      chosen === null
        ? chatText(context.language, (texts) => texts.languageFollows)
        : chatText(chosen, (texts) => texts.languageKept);
    return { type: "text", text };
  }

  #unguessable(kind: string, name: string): string {
    return createHmac("sha256", this.services.secret).update(`${kind}\n${name}`).digest("hex").slice(0, 32);
  }
}

/** From a code or from the language's own name; null where it is neither. */
function languageOf(name: string | null): LanguageCode | null {
  const wanted = name?.toLowerCase();
  const isWanted = (code: LanguageCode) =>
    code.toLowerCase() === wanted || languageNames[code].toLowerCase() === wanted;
  return languageCodes.find(isWanted) ?? null;
}

const languageChoice = (language: LanguageCode | null): ChatReply => ({
  type: "choice",
  of: "language",
  text: chatText(language, (texts) => texts.whichLanguage),
  options: [
    ...languageCodes.map((code) => ({ label: languageNames[code], value: code })),
    { label: chatText(language ?? "zh", (texts) => texts.asTyped), value: null },
  ],
});

/** “淄博市 Zibo” where the language is not known. */
function cityLabel(city: CityNames, language: LanguageCode | null): string {
  if (language !== null) return city[language] ?? city.zh;
  return city.en === undefined ? city.zh : `${city.zh} ${city.en}`;
}
