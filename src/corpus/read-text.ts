import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { YoujuError } from "../domain/error.js";

/** File endings whose text has to be taken out of a format. */
const convertedEndings = [".docx", ".pdf", ".html"];

/** File endings that hold documents. */
export const documentEndings = [".txt", ".md", ...convertedEndings, ".jsonl"];

/** No published document comes near these; a file made to harm goes beyond them. */
export const conversionLimits = {
  fileBytes: 32 * 1024 * 1024,
  textBytes: 16 * 1024 * 1024,
  milliseconds: 60_000,
  heapMegabytes: 768,
} as const;

/** The text of a document file. Throws `bad_corpus` with the file's name where it cannot be read within the limits. */
export function readText(path: string): string {
  const text = convertedEndings.includes(extname(path).toLowerCase())
    ? convertApart(path)
    : decode(readFileSync(path));
  if (text.trim() === "") {
    throw new YoujuError("bad_corpus", `${path} holds no text; a scan has to be recognised (OCR) first`);
  }
  return text;
}

/** UTF-8, else GB18030, which older Chinese texts are written in. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** A process of its own with bounded time, heap and output: a small file can unpack to gigabytes. */
function convertApart(path: string): string {
  if (statSync(path).size > conversionLimits.fileBytes) {
    throw new YoujuError("bad_corpus", `${path} is larger than ${conversionLimits.fileBytes} bytes`);
  }
  const own = fileURLToPath(import.meta.url);
  // Tests run the sources; the program runs what was compiled from them.
  const loader = extname(own) === ".ts" ? ["--import", "tsx"] : [];
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${conversionLimits.heapMegabytes}`,
      ...loader,
      join(dirname(own), `convert-file${extname(own)}`),
      path,
    ],
    {
      encoding: "utf8",
      timeout: conversionLimits.milliseconds,
      maxBuffer: conversionLimits.textBytes,
      killSignal: "SIGKILL",
    },
  );
  if (status === 0) return stdout;
  const reason = error?.message ?? (status === 1 ? lastLine(stderr) : "more memory than allowed was needed");
  throw new YoujuError("bad_corpus", `${path} cannot be read: ${reason}`);
}

const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";
