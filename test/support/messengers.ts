import express from "express";
import type { Logger } from "pino";
import { problemHandler } from "../../src/channels/http/problem.js";
import type { AnswerView } from "../../src/conversation/answer-view.js";
import type { AskInput } from "../../src/conversation/assistant.js";
import { defaultInboxTimes, type InboxTimes } from "../../src/conversation/inbox.js";
import { createLogger } from "../../src/logger.js";
import { type MessengerServices, openMessengers } from "../../src/messengers.js";
import type { Store } from "../../src/store/store.js";
import { testConfig } from "./engine.js";
import { type Listening, listen } from "./listening.js";

export const quickTimes: InboxTimes = { ...defaultInboxTimes, leaseMs: 600, pollMs: 20, retryMs: 20 };

/** An answer without citations that repeats the question. */
export const echoView = (input: AskInput, answer = `answer to: ${input.question}`): AnswerView => ({
  conversation_id: input.conversationId ?? "",
  answer_id: input.answerId ?? "",
  kind: "no_answer",
  lang: "en",
  mode: "extractive",
  label: null,
  answer,
  citations: [],
  follow_ups: [],
  took_ms: 0,
});

export interface RunningMessengers extends Listening {
  readonly stop: () => Promise<void>;
}

/** The messengers of a configuration on a port of their own, with an assistant that the test brings along. */
export async function startMessengers(
  services: { readonly store: Store } & Pick<MessengerServices, "assistant" | "times" | "passiveMs"> & {
      readonly logger?: Logger;
    },
  environment: Readonly<Record<string, string>>,
): Promise<RunningMessengers> {
  const { logger = createLogger("silent") } = services;
  const messengers = openMessengers({
    config: testConfig(environment),
    times: quickTimes,
    cities: [
      { zh: "淄博市", en: "Zibo" },
      { zh: "威海市", en: "Weihai" },
    ],
    cityNamed: (name) =>
      ({ 淄博市: "淄博市", 淄博: "淄博市", Zibo: "淄博市", 威海市: "威海市" })[name] ?? null,
    ...services,
    logger,
  });
  const app = express();
  for (const { path, router } of messengers.webhooks) app.use(path, router);
  app.use(problemHandler(logger));
  const listening = await listen(app);
  messengers.start();
  return {
    ...listening,
    stop: async () => {
      await messengers.stop(100);
      await listening.close();
    },
  };
}
