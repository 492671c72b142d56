import { z } from "zod";
import { YoujuError } from "./domain/error.js";

const optional = z.string().min(1).optional();
const integer = (lowest: number, highest: number, fallback: number) =>
  z.coerce.number().int().min(lowest).max(highest).default(fallback);

/** Separated by commas; each is just what browsers send as `Origin`: scheme, host, port, and nothing behind. */
const origins = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  )
  .pipe(
    z.array(
      z
        .string()
        .refine((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text, {
          error: ({ input }) => `${String(input)} is not an origin such as https://www.example.org`,
        }),
    ),
  )
  .default([]);

/** A JSON object, given on to a client library as it is. */
const settings = z
  .string()
  .transform((text, context) => {
    try {
      return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    } catch {
      context.addIssue({
        code: "custom",
        message: 'not a JSON object such as {"baseUrl": "http://host:11434"}',
      });
      return z.NEVER;
    }
  })
  .optional();

/** Every variable that the program reads, with its default. See docs/configuration.md. */
const environment = z.object({
  PORT: integer(0, 65_535, 3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default("data"),
  CORPUS_DIR: z.string().min(1).default("seeds"),
  INDEX_DIR: z.string().min(1).default("index"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, "must begin with postgres://")
    .optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_API_KEY: optional,
  OPENAI_MODEL: optional,
  EMBEDDING_MODEL: optional,
  CHAT_MODEL: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*:./, "provider:model, such as anthropic:claude-sonnet-4-5")
    .optional(),
  CHAT_MODEL_API_KEY: optional,
  CHAT_MODEL_SETTINGS: settings,
  MODEL_CONCURRENCY: integer(1, 1000, 8),
  ANSWER_DEADLINE_MS: integer(500, 120_000, 8000),
  WIDGET_ORIGINS: origins,
  REQUESTS_PER_MINUTE: integer(1, 1_000_000, 300),
  TELEGRAM_BOT_TOKEN: optional,
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, "1 to 256 letters, digits, _ and -")
    .optional(),
  TELEGRAM_API_ROOT: z.url().default("https://api.telegram.org"),
  WECHAT_TOKEN: optional,
  WECHAT_APP_ID: optional,
  WECHAT_APP_SECRET: optional,
  WECHAT_ENCODING_AES_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}$/, "43 letters and digits, as WeChat shows it")
    .optional(),
  WECHAT_API_ROOT: z.url().default("https://api.weixin.qq.com"),
  API_KEYS: z
    .string()
    .transform((keys) => keys.split(",").map((key) => key.trim()))
    .pipe(z.array(z.string().regex(/^[\x21-\x7e]+$/, "keys are separated by commas and hold no white space")))
    .optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
});

/** A model of a service that speaks OpenAI's protocol. */
export interface OpenAiModel {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
}

/** A model of a provider whose LangChain package is installed beside the program. */
export interface ProviderModel {
  /** As LangChain names it: anthropic, mistralai, bedrock … */
  readonly provider: string;
  readonly model: string;
  /** Null where the provider needs none, or its package finds it by itself. */
  readonly apiKey: string | null;
  /** Given to the provider's class; null for one of ours leaves it out. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash; null where links stay relative. */
  readonly publicUrl: string | null;
  readonly dataFolder: string;
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly databaseUrl: string | null;
  readonly remoteEmbedding: OpenAiModel | null;
  /** Null: answers are made of the clauses themselves. */
  readonly languageModel: OpenAiModel | ProviderModel | null;
  /** Calls to the language model at one time. */
  readonly modelConcurrency: number;
  readonly answerDeadlineMs: number;
  /** Sites whose pages may hold the widget. */
  readonly widgetOrigins: readonly string[];
  /** From one address other than the machine itself. */
  readonly requestsPerMinute: number;
  /** Null: the channel is off. `webhookSecret` is null where only long polling is wanted. */
  readonly telegram: {
    readonly token: string;
    readonly webhookSecret: string | null;
    readonly apiRoot: string;
  } | null;
  /** Null: the channel is off. `encodingAesKey` is null where the account is in plain mode. */
  readonly wechat: {
    readonly token: string;
    readonly appId: string;
    readonly appSecret: string;
    readonly encodingAesKey: string | null;
    readonly apiRoot: string;
  } | null;
  /** For programs of others (`/v1`, `/mcp`); empty where anyone may use them. */
  readonly apiKeys: readonly string[];
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
}

/** Reads and checks the environment; throws `bad_configuration` that names the variable. Empty values count as unset. */
export function readConfig(source: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new YoujuError(
      "bad_configuration",
      `${issue?.path.join(".") ?? "environment"}: ${issue?.message ?? "invalid"}`,
    );
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL === undefined ? null : withoutSlash(env.PUBLIC_URL),
    dataFolder: env.DATA_DIR,
    corpusFolder: env.CORPUS_DIR,
    indexFolder: env.INDEX_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    remoteEmbedding: remoteEmbedding(env),
    languageModel: languageModel(env),
    modelConcurrency: env.MODEL_CONCURRENCY,
    answerDeadlineMs: env.ANSWER_DEADLINE_MS,
    widgetOrigins: env.WIDGET_ORIGINS,
    requestsPerMinute: env.REQUESTS_PER_MINUTE,
    telegram: telegram(env),
    wechat: wechat(env),
    apiKeys: env.API_KEYS ?? [],
    logLevel: env.LOG_LEVEL,
  };
}

const withoutSlash = (url: string) => url.replace(/\/+$/, "");

type Environment = z.infer<typeof environment>;

function telegram(env: Environment): Config["telegram"] {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: webhookSecret = null } = env;
  if (token === undefined) {
    if (webhookSecret === null) return null;
    throw new YoujuError("bad_configuration", "TELEGRAM_BOT_TOKEN: missing; TELEGRAM_WEBHOOK_SECRET is set");
  }
  return { token, webhookSecret, apiRoot: withoutSlash(env.TELEGRAM_API_ROOT) };
}

function wechat(env: Environment): Config["wechat"] {
  const { WECHAT_TOKEN, WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_ENCODING_AES_KEY } = env;
  const needed = { WECHAT_TOKEN, WECHAT_APP_ID, WECHAT_APP_SECRET };
  if (Object.values({ ...needed, WECHAT_ENCODING_AES_KEY }).every((value) => value === undefined))
    return null;
  if (WECHAT_TOKEN === undefined || WECHAT_APP_ID === undefined || WECHAT_APP_SECRET === undefined) {
    const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
    throw new YoujuError(
      "bad_configuration",
      `${missing.join(", ")}: missing; WeChat needs all of its secrets`,
    );
  }
  return {
    token: WECHAT_TOKEN,
    appId: WECHAT_APP_ID,
    appSecret: WECHAT_APP_SECRET,
    encodingAesKey: WECHAT_ENCODING_AES_KEY ?? null,
    apiRoot: withoutSlash(env.WECHAT_API_ROOT),
  };
}

/** Address and key of the service that a variable needs; throws `bad_configuration` where they are not set. */
function service(env: Environment, variable: "EMBEDDING_MODEL" | "OPENAI_MODEL") {
  if (env.OPENAI_BASE_URL === undefined || env.OPENAI_API_KEY === undefined) {
    throw new YoujuError(
      "bad_configuration",
      `${variable} needs OPENAI_BASE_URL and OPENAI_API_KEY as well (any value serves as the key of a service without keys)`,
    );
  }
  return { baseUrl: env.OPENAI_BASE_URL, apiKey: env.OPENAI_API_KEY };
}

function remoteEmbedding(env: Environment): Config["remoteEmbedding"] {
  const model = env.EMBEDDING_MODEL;
  return model === undefined ? null : { ...service(env, "EMBEDDING_MODEL"), model };
}

function languageModel(env: Environment): Config["languageModel"] {
  const { OPENAI_MODEL: model, CHAT_MODEL: chatModel } = env;
  if (chatModel === undefined) {
    if (env.CHAT_MODEL_API_KEY !== undefined || env.CHAT_MODEL_SETTINGS !== undefined)
      throw new YoujuError("bad_configuration", "CHAT_MODEL: missing; settings of it are set");
    return model === undefined ? null : { ...service(env, "OPENAI_MODEL"), model };
  }
  if (model !== undefined) {
    throw new YoujuError(
      "bad_configuration",
      "CHAT_MODEL: OPENAI_MODEL is set as well; one model writes, so leave one of them out",
    );
  }
  // Names of models may hold colons too: qwen3:8b.
  const colon = chatModel.indexOf(":");
  return {
    provider: chatModel.slice(0, colon),
    model: chatModel.slice(colon + 1),
    apiKey: env.CHAT_MODEL_API_KEY ?? null,
    settings: env.CHAT_MODEL_SETTINGS ?? {},
  };
}
