import { openPostgresStore, openSqliteStore } from "../../src/store/open-store.js";
import { echoView, quickTimes, startMessengers } from "./messengers.js";

/**
 * The messengers as a process of their own, to be killed. Environment: DATA_DIR or DATABASE_URL, LIFE (stands before each answer),
 * THINKS (`never` for an assistant that never answers) and the channels' variables. Prints its address.
 */
const { DATA_DIR = "", DATABASE_URL, LIFE = "", THINKS } = process.env;
const store =
  DATABASE_URL === undefined ? await openSqliteStore(DATA_DIR) : await openPostgresStore(DATABASE_URL);
const server = await startMessengers(
  {
    store,
    times: { ...quickTimes, leaseMs: 1000 },
    assistant: {
      ask: async (input) => {
        if (THINKS === "never") await new Promise(() => {});
        return echoView(input, `${LIFE}: ${input.question}`);
      },
    },
  },
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value = ""]) =>
      /^(?:TELEGRAM|WECHAT)_/.test(name) ? [[name, value]] : [],
    ),
  ),
);
console.log(server.url);
