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
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    dataFolder: env.DATA_DIR,
    corpusFolder: env.CORPUS_DIR,
    indexFolder: env.INDEX_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    remoteEmbedding: remoteEmbedding(env),
    languageModel: languageModel(env),
    answerDeadlineMs: env.ANSWER_DEADLINE_MS,
    widgetOrigins: env.WIDGET_ORIGINS,
    requestsPerMinute: env.REQUESTS_PER_MINUTE,
    apiKeys: env.API_KEYS ?? [],
    logLevel: env.LOG_LEVEL,
  };
}

type Environment = z.infer<typeof environment>;

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
