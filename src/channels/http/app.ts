import { join } from "node:path";
import express, { type Express, type NextFunction, type Request, type Response, type Router } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { AskInput } from "../../conversation/assistant.js";
import type { LookupDesk } from "../../desk/lookup.js";
import { renderSourcePage } from "../../web/source-page.js";
import { mcpHandler } from "../mcp/http.js";
import { completionErrorHandler } from "../openai-api/errors.js";
import { openAiRouter } from "../openai-api/router.js";
import { type ApiServices, apiRouter, findDocument } from "./api.js";
import { requireApiKey } from "./api-keys.js";
import { allowOrigins } from "./cross-origin.js";
import { deskRouter } from "./desk-api.js";
import { countAnswer } from "./metrics.js";
import { notServed } from "./not-served.js";
import { openApiDocument } from "./openapi.js";
import { operations } from "./operations.js";
import { Problem, problemHandler } from "./problem.js";

export interface Webhook {
  readonly path: string;
  readonly router: Router;
}

export interface AppOptions extends ApiServices {
  readonly desk: LookupDesk;
  readonly logger: Logger;
  readonly version: string;
  /** The folder that package.json lies in; assets and compiled browser code are served from below it. */
  readonly root: string;
  /** Where users reach the service; decides whether browsers are told to insist on HTTPS. */
  readonly publicUrl: string | null;
  /** Where messengers deliver; they prove who they are by signatures and are not limited. */
  readonly webhooks: readonly Webhook[];
  /** Sites whose pages may hold the widget. */
  readonly widgetOrigins: readonly string[];
  /** Requests a minute from one address; the machine itself is not limited. */
  readonly requestsPerMinute: number;
  /** Where there are any, `/v1` and `/mcp` need one. */
  readonly apiKeys: readonly string[];
}

/** How long other sites' visitors may keep the widget before they look for a newer one. */
const widgetMaxAgeMs = 600_000;

const isLoopback = (address: string) =>
  address === "127.0.0.1" || address === "::1" || address === "::ffff:127.0.0.1";

function rateLimit(perMinute: number) {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (request: Request, _response: Response, next: NextFunction): Promise<void> => {
    const address = request.ip ?? "";
    if (isLoopback(address)) return next();
    try {
      await limiter.consume(address);
    } catch (limit) {
      const wait = limit instanceof RateLimiterRes ? Math.max(1, Math.ceil(limit.msBeforeNext / 1000)) : 60;
      return next(
        new Problem(429, `too many requests; try again in ${wait} seconds`, { "Retry-After": String(wait) }),
      );
    }
    next();
  };
}

/** Headers of safety; those that force HTTPS only where the service is reached by HTTPS, so that an intranet works. */
function safetyHeaders(publicUrl: string | null) {
  const secure = publicUrl?.startsWith("https://") ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'"],
        ...(secure ? { "upgrade-insecure-requests": [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
  });
}

/** A messenger that is not set up has a webhook all the same, which says so whatever it is sent. */
function mountWebhooks(app: Express, webhooks: readonly Webhook[]): void {
  for (const { path, router } of webhooks) app.use(path, router);
  const isOff = (path: string) => path.startsWith("/webhooks/") && !webhooks.some((on) => on.path === path);
  const off = operations.map(({ path }) => path).filter(isOff);
  app.use(off, () => {
    throw new Problem(404, "this messenger is not set up here");
  });
}

const offset = (value: unknown) =>
  typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : null;

/** The whole HTTP side; `listen` is left to the caller. */
export function createApp(options: AppOptions): Express {
  const { metrics, store, root } = options;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback");
  app.use((request, response, next) => {
    /** Read now: inside a router the path is what is left of it. */
    const route = /^(?:\/api)?\/v1\/[a-z]+|^\/mcp$|^\/webhooks\/[a-z]+$/.exec(request.path)?.[0] ?? "other";
    response.on("finish", () => {
      metrics.requests.inc({ route, status: String(response.statusCode) });
    });
    next();
  });
  app.use(safetyHeaders(options.publicUrl));
  app.get("/healthz", (_request, response) => {
    response.type("text/plain").send("ok\n");
  });
  app.get("/readyz", async (_request, response) => {
    try {
      await store.checkWritable();
    } catch {
      throw new Problem(503, "the store cannot be written", { "Retry-After": "5" });
    }
    response.type("text/plain").send("ready\n");
  });
  app.get("/metrics", async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.get("/openapi.json", (_request, response) => {
    response.json(openApiDocument(options.version));
  });
  mountWebhooks(app, options.webhooks);
  const limited = rateLimit(options.requestsPerMinute);
  app.use("/api/v1/ask", allowOrigins(options.widgetOrigins));
  app.use("/api/v1", limited, apiRouter(options));
  app.use("/api/v1/desk", deskRouter(options.desk, options.publicUrl));
  const keyed = requireApiKey(options.apiKeys);
  app.use("/v1", limited, keyed, openAiRouter(options), completionErrorHandler(options.logger));
  const ask = async (input: AskInput) => {
    const view = await options.assistant.ask(input);
    countAnswer(metrics, view);
    return view;
  };
  app.all("/mcp", limited, keyed, mcpHandler({ ...options, ask }, options.logger));
  app.get("/sources/:id", (request, response) => {
    const document = findDocument(options, request.params.id);
    const start = offset(request.query.start);
    const end = offset(request.query.end);
    const valid = start !== null && end !== null && start < end && end <= document.text.length;
    const page = renderSourcePage({
      document,
      span: valid ? { start, end } : null,
      language: request.acceptsLanguages("zh", "en") === "en" ? "en" : "zh",
      embedded: request.query.embed === "1",
    });
    response.type("html").send(page);
  });
  const assets = join(root, "src/web/assets");
  app.get("/", (_request, response) => {
    response.sendFile(join(assets, "chat.html"));
  });
  app.get("/desk", (_request, response) => {
    void options.desk.warmUp();
    response.sendFile(join(assets, "desk.html"));
  });
  app.get("/widget.js", (_request, response) => {
    // Any page may load the script; what it may ask is decided where it asks.
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.sendFile(join(root, "dist/web/widget/widget.js"), { maxAge: widgetMaxAgeMs });
  });
  app.use("/assets", express.static(assets, { maxAge: 0, index: false }));
  app.use("/app", express.static(join(root, "dist/web/browser"), { maxAge: 0, index: false }));
  app.use((request: Request) => {
    throw notServed(request);
  });
  app.use(problemHandler(options.logger));
  return app;
}
