/**
 * Run as a process of its own by read-text.ts: prints the text of one .docx, .pdf or .html file; one line on standard
 * error and exit code 1 where it cannot.
 */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { unzipSync, zipSync } from "fflate";
import { convert } from "html-to-text";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";

/** Heap, buffers and all. The heap's own limit does not count buffers, and that is where streams are unpacked to. */
const residentLimit = 1024 * 1024 * 1024;

/** From a thread of its own, as reading holds this one. */
function endBeyondMemory(): void {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${residentLimit}) process.kill(process.pid, "SIGKILL");
  }, 20)`;
  new Worker(watch, { eval: true }).unref();
}

/** What the XML parts of a .docx may unpack to. */
const unpackedLimit = 24 * 1024 * 1024;

const htmlToText = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxInputLength: unpackedLimit },
    selectors: [
      ...["nav", "header", "footer", "form", "img", "svg"].map((selector) => ({ selector, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      { selector: "table", format: "dataTable" },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });

/**
 * Only the XML parts, packed anew: fflate unpacks a part to no more than the size that it declares, so what is handed
 * on is bounded even where the declaration lies. Pictures hold no text.
 */
function boundedDocx(bytes: Uint8Array): Buffer {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > unpackedLimit) throw new Error(`it unpacks to more than ${unpackedLimit} bytes`);
      return true;
    },
  });
  return Buffer.from(zipSync(parts, { level: 0 }));
}

/**
 * PDF fonts often map a glyph to the radical that looks like the character (⼈ for 人). Unicode's compatibility
 * decompositions undo the Kangxi block; this table the simplified and variant forms of the supplement
 * (EquivalentUnifiedIdeograph.txt of Unicode 15).
 */
const radicals =
  "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";
const characterOf = new Map(
  [...radicals.matchAll(/(.)(.)/gu)].map(([, radical = "", character = ""]) => [radical, character]),
);
const withoutRadicals = (text: string): string =>
  text
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize("NFKC"))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => characterOf.get(radical) ?? radical);

async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  switch (extname(path).toLowerCase()) {
    case ".docx":
      return htmlToText((await mammoth.convertToHtml({ buffer: boundedDocx(bytes) })).value);
    case ".pdf": {
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
      return withoutRadicals(text.join("\n\n"));
    }
    default:
      return htmlToText(decodeHtml(bytes));
  }
}

/** The encoding that the page declares in its first kilobyte, else UTF-8. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const charset = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
  return new TextDecoder(charset).decode(bytes);
}

try {
  endBeyondMemory();
  const text = await textOf(process.argv[2] ?? "");
  process.stdout.write(text.replace(/\r\n?/g, "\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message.split("\n")[0] : String(error));
  process.exitCode = 1;
}
