import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { createApp } from "./channels/http/app.js";
import { countAnswer, createMetrics, type ModelHealth } from "./channels/http/metrics.js";
import type { Config } from "./config.js";
import { LookupDesk } from "./desk/lookup.js";
import { YoujuError } from "./domain/error.js";
import { warmUpSegmentation } from "./language/tokens.js";
import {
  citiesOf,
  createAssistant,
  type Engine,
  engineVersion,
  openStore,
  projectRoot,
  searchClauses,
} from "./main.js";
import { openMessengers } from "./messengers.js";

export interface RunningServer {
  readonly url: string;
  /** Stops taking requests, lets those under way end, closes the store. */
  close(): Promise<void>;
}

/** How long requests under way may take once the process is told to stop. */
export const shutdownMs = 8000;

function modelHealth({ languageModel }: Engine): ModelHealth | null {
  if (languageModel === null) return null;
  const { guard, writer } = languageModel;
  return {
    breaker: () => guard.breakerState(),
    ends: () => writer.tally.counts(),
    fallbackShare: () => writer.tally.fallbackShare(),
  };
}

/** Starts the HTTP side on the configured address; port 0 takes a free one. */
export async function startServer(config: Config, engine: Engine, logger: Logger): Promise<RunningServer> {
  if (config.telegram?.webhookSecret === null) {
    throw new YoujuError(
      "bad_configuration",
      "TELEGRAM_WEBHOOK_SECRET: missing; TELEGRAM_BOT_TOKEN is set (without a public address run: youju telegram)",
    );
  }
  const store = await openStore(config);
  const assistant = createAssistant(engine, store);
  const metrics = createMetrics(modelHealth(engine));
  const messengers = openMessengers({
    config,
    logger,
    store,
    ...citiesOf(engine),
    assistant: {
      ask: async (input) => {
        const view = await assistant.ask(input);
        countAnswer(metrics, view);
        return view;
      },
    },
  });
  const desk = new LookupDesk(engine.index);
  const app = createApp({
    desk,
    assistant,
    webhooks: messengers.webhooks,
    search: (query, limit, city) => searchClauses(engine, query, limit, city),
    documents: engine.index.corpus.documents,
    store,
    metrics,
    logger,
    version: engineVersion,
    root: projectRoot,
    publicUrl: config.publicUrl,
    widgetOrigins: config.widgetOrigins,
    requestsPerMinute: config.requestsPerMinute,
    apiKeys: config.apiKeys,
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = app.listen(config.port, config.host, (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  }).catch(async (error: NodeJS.ErrnoException) => {
    await store.close();
    const reason =
      error.code === "EADDRINUSE" ? `port ${config.port} is in use; set PORT to another one` : error.message;
    throw new YoujuError("unavailable", `cannot listen: ${reason}`, { cause: error });
  });
  messengers.start();
  setImmediate(warmUpSegmentation);
  const { port } = server.address() as AddressInfo;
  const host = config.host === "0.0.0.0" || config.host === "::" ? "localhost" : config.host;
  return {
    url: config.publicUrl ?? `http://${host}:${port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), shutdownMs);
      await closed;
      clearTimeout(force);
      await messengers.stop(shutdownMs);
      await store.close();
    },
  };
}
