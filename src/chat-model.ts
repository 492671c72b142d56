import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { ChatOpenAI } from "@langchain/openai";
import type { Config, OpenAiModel, ProviderModel } from "./config.js";
import { YoujuError } from "./domain/error.js";

/**
 * The model that the configuration names; null where it names none. Throws `bad_configuration` where a package is missing
 * or the provider's class refuses its settings. Deadlines and repetition are ours in both cases.
 */
export async function openChatModel({
  languageModel,
}: Pick<Config, "languageModel">): Promise<BaseChatModel | null> {
  if (languageModel === null) return null;
  return "provider" in languageModel ? openOfProvider(languageModel) : openOfOpenAi(languageModel);
}

const openOfOpenAi = ({ baseUrl, apiKey, model }: OpenAiModel): ChatOpenAI =>
  new ChatOpenAI({
    model,
    apiKey,
    // The client's own log would hold what the model says.
    configuration: { baseURL: baseUrl, logLevel: "off" },
    temperature: 0,
    maxRetries: 0,
    streamUsage: false,
  });

async function openOfProvider({ provider, model, apiKey, settings }: ProviderModel): Promise<BaseChatModel> {
  const { initChatModel } = await loadLangchain();
  const fields = { apiKey, temperature: 0, clientOptions: { logLevel: "off" }, ...settings, maxRetries: 0 };
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  try {
    return await initChatModel(model, { ...Object.fromEntries(given), modelProvider: provider });
  } catch (error) {
    // Names the npm command where the provider's package is missing, and the providers where this is none.
    const reason = error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error);
    throw new YoujuError("bad_configuration", `CHAT_MODEL: ${reason}`, { cause: error });
  }
}

/** Only who wants another provider needs this package: docs/adr/0007-other-providers-are-optional.md. */
async function loadLangchain() {
  try {
    return await import("langchain/chat_models/universal");
  } catch (error) {
    throw new YoujuError(
      "bad_configuration",
      "CHAT_MODEL: needs a package that is not installed; run: npm install langchain",
      { cause: error },
    );
  }
}
