import { spawn } from "node:child_process";
import { tokenize } from "../../language/tokens.js";
import { LexicalIndex } from "../../retrieval/lexical-index.js";
import type { SearchIndex } from "../../retrieval/search-index.js";
import { quantile } from "./retrieval-scores.js";

/** Milliseconds of one thing done many times. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
}

/** A figure beside the least that it could be: the same work without what the program adds. */
export interface PerformanceRow {
  readonly what: string;
  readonly timing: Timing;
  readonly floor: string;
  readonly floorTiming: Timing;
}

/** Runs it once for every item, the first tenth once more beforehand so that code and caches are warm. */
export async function timeEach<T>(
  items: readonly T[],
  run: (item: T) => unknown,
  warmUp = Math.ceil(items.length / 10),
): Promise<Timing> {
  for (const item of items.slice(0, warmUp)) await run(item);
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await run(item);
    times.push(performance.now() - start);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** At most `most` of the items, evenly spread. */
export function sample<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}

/** How much of a clause stands for a question where a corpus has neither known nor logged ones. */
const stretch = 20;

/** Questions to measure with: known ones, else the beginnings of clauses. */
export function questionsFor(index: SearchIndex, most: number): string[] {
  const known = index.entries.filter(({ role }) => role === "question").map(({ text }) => text);
  const texts = known.length > 0 ? known : index.passages.map(({ clause }) => clause.quote.slice(0, stretch));
  return sample(texts, most);
}

/** Plain BM25 over the texts that the index searches: the floor of a search. */
export function plainSearch(index: SearchIndex): (query: string) => void {
  const words = LexicalIndex.build(index.entries.map(({ text }) => tokenize(text)));
  return (query) => words.search(tokenize(query), 100);
}

/** A POST of JSON that must succeed. */
export async function post(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
}

/** Time from starting a program until it prints the sign, or until it ends where no sign is given. */
export async function timeStart(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  sign: string | null,
): Promise<void> {
  const child = spawn(process.execPath, [...args], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    let printed = "";
    child.stdout.on("data", (data: Buffer) => {
      printed += data.toString("utf8");
      if (sign !== null && printed.includes(sign)) resolve();
    });
    child.once("exit", () =>
      sign === null ? resolve() : reject(new Error(`it ended before it printed “${sign}”`)),
    );
  });
  try {
    await ready;
  } finally {
    // Not waited for before the clock stops, but before the next one starts.
    child.kill("SIGTERM");
    leaving.push(ended);
  }
}

const leaving: Promise<void>[] = [];

/** Waits until every program that {@link timeStart} started has ended. */
export async function allEnded(): Promise<void> {
  await Promise.all(leaving.splice(0));
}

const milliseconds = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** The table, one row a figure. */
export function renderPerformance(rows: readonly PerformanceRow[]): string {
  const cells = rows.map(({ what, timing, floor, floorTiming }) => [
    what,
    milliseconds(timing.p50),
    milliseconds(timing.p95),
    floor,
    milliseconds(floorTiming.p50),
    `${(timing.p50 / Math.max(1e-6, floorTiming.p50)).toFixed(1)} ×`,
  ]);
  const all = [["", "p50 ms", "p95 ms", "floor", "p50 ms", "ratio"], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const isText = (column: number) => column === 0 || column === 3;
  return all
    .map((row) =>
      row
        .map((cell, i) => (isText(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
