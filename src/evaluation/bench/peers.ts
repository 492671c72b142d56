import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { RecordText } from "../../retrieval/records/record-table.js";

/** Gives the ids of the best 100 records, best first. */
export type SearchIds = (query: string) => Promise<readonly string[]>;

/** Another search engine over the same records. */
export interface SearchPeer {
  readonly system: string;
  /** How to get its packages. */
  readonly hint: string;
  /** Builds its index; null where its packages are not installed. */
  open(records: readonly RecordText[], load: LoadPackage): Promise<SearchIds | null>;
}

/** Loads a package that may be missing; null where it is. */
export type LoadPackage = <Module>(name: string) => Promise<Module | null>;

/** How many records a search is asked for. */
export const searchDepth = 100;

/** Loads packages from the program's own node_modules, or from those of a folder that holds them instead. */
export function packagesFrom(folder: string | null): LoadPackage {
  return async <Module>(name: string): Promise<Module | null> => {
    try {
      const place =
        folder === null
          ? name
          : pathToFileURL(createRequire(join(resolve(folder), "package.json")).resolve(name)).href;
      const found: Module = await import(place);
      return found;
    } catch {
      return folder === null ? null : packagesFrom(null)(name);
    }
  };
}

const jieba = Jieba.withDict(dict);

/** Jieba's words for search, without punctuation: what each engine is fed so that it can find Chinese at all. */
const cut = (text: string): string[] =>
  jieba.cutForSearch(text, true).filter((word) => /[\p{L}\p{N}]/u.test(word));

const textOf = ({ title, text }: RecordText) => `${title} ${text}`;

interface MiniSearchModule {
  readonly default: new (options: {
    readonly fields: readonly string[];
    readonly tokenize: (text: string) => string[];
  }) => {
    addAll(documents: readonly { readonly id: string; readonly text: string }[]): void;
    search(query: string): readonly { readonly id: string }[];
  };
}

const miniSearch: SearchPeer = {
  system: "MiniSearch + jieba",
  hint: "npm i --no-save minisearch",
  async open(records, load) {
    const module = await load<MiniSearchModule>("minisearch");
    if (module === null) return null;
    const engine = new module.default({ fields: ["text"], tokenize: cut });
    engine.addAll(records.map((record) => ({ id: record.id, text: textOf(record) })));
    return async (query) =>
      engine
        .search(query)
        .slice(0, searchDepth)
        .map(({ id }) => id);
  },
};

interface OramaModule {
  create(options: object): unknown;
  insertMultiple(index: unknown, documents: readonly object[]): Promise<unknown>;
  search(
    index: unknown,
    query: object,
  ): Promise<{ readonly hits: readonly { readonly document: { readonly key: string } }[] }>;
}
interface OramaTokenizerModule {
  createTokenizer(): unknown;
}

const orama: SearchPeer = {
  system: "Orama, Mandarin tokenizer",
  hint: "npm i --no-save @orama/orama @orama/tokenizers",
  async open(records, load) {
    const module = await load<OramaModule>("@orama/orama");
    const mandarin = await load<OramaTokenizerModule>("@orama/tokenizers/mandarin");
    if (module === null || mandarin === null) return null;
    const index = module.create({
      schema: { key: "string", text: "string" },
      components: { tokenizer: mandarin.createTokenizer() },
    });
    await module.insertMultiple(
      index,
      records.map((record) => ({ key: record.id, text: textOf(record) })),
    );
    return async (term) => {
      const { hits } = await module.search(index, { term, properties: ["text"], limit: searchDepth });
      return hits.map(({ document }) => document.key);
    };
  },
};

interface LanceDbTable {
  createIndex(column: string, options: object): Promise<void>;
  search(
    query: string,
    kind: "fts",
    column: string,
  ): { limit(count: number): { toArray(): Promise<readonly { readonly key: string }[]> } };
}
interface LanceDbModule {
  connect(
    folder: string,
  ): Promise<{ createTable(name: string, rows: readonly object[]): Promise<LanceDbTable> }>;
  readonly Index: { fts(options: object): unknown };
}

const lanceDb: SearchPeer = {
  system: "LanceDB + jieba",
  hint: "npm i --no-save @lancedb/lancedb apache-arrow@18 (200 MB)",
  async open(records, load) {
    const module = await load<LanceDbModule>("@lancedb/lancedb");
    if (module === null) return null;
    const folder = mkdtempSync(join(tmpdir(), "youju-lancedb-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const database = await module.connect(folder);
    const rows = records.map((record) => ({ key: record.id, text: cut(textOf(record)).join(" ") }));
    const table = await database.createTable("articles", rows);
    const config = module.Index.fts({ baseTokenizer: "whitespace", stem: false, removeStopWords: false });
    await table.createIndex("text", { config });
    return async (query) => {
      const found = await table.search(cut(query).join(" "), "fts", "text").limit(searchDepth).toArray();
      return found.map(({ key }) => key);
    };
  },
};

export const searchPeers: readonly SearchPeer[] = [miniSearch, orama, lanceDb];
