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

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash; null where links stay relative. */
  readonly publicUrl: string | null;
  readonly dataFolder: string;
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly databaseUrl: string | null;
  readonly remoteEmbedding: {
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly model: string;
  } | null;
  /** Null: answers are made of the clauses themselves. */
  readonly languageModel: {
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly model: string;
    /** Calls at one time. */
    readonly concurrency: number;
  } | null;
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
  const model = env.OPENAI_MODEL;
  if (model === undefined) return null;
  return { ...service(env, "OPENAI_MODEL"), model, concurrency: env.MODEL_CONCURRENCY };
}
