import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { readText } from "../src/corpus/read-text.js";
import { YoujuError } from "../src/domain/error.js";
import { ingestFiles } from "../src/ingest.js";

const folder = mkdtempSync(join(tmpdir(), "youju-ingest-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const wordDocument = (paragraphs: readonly string[], more: Record<string, Uint8Array> = {}) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join("")}</w:body></w:document>`,
    ),
    ...more,
  });

/** One page in a built-in font, which holds Latin letters only. */
const portableDocument = (text: string, mapping = "") => {
  const stream = `BT /F1 12 Tf 40 700 Td (${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica${mapping === "" ? "" : "/ToUnicode 6 0 R"}>> endobj
6 0 obj <</Length ${mapping.length}>> stream
${mapping}
endstream endobj
trailer <</Root 1 0 R>>
`;
};

const lines = [
  "便民措施",
  "1.办理居住证。自受理之日起5个工作日内制发居住证。",
  "2.办理护照。7个工作日内办结。",
];

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof YoujuError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "none";
}

describe("the text of a file", () => {
  it("is taken out of a Word document, paragraph by paragraph", () => {
    const text = readText(write("a.docx", wordDocument(lines)));
    for (const line of lines) expect(text.split("\n")).toContain(line);
  });

  it("is taken out of a PDF", () => {
    expect(readText(write("b.pdf", portableDocument("Within 5 working days.")))).toContain(
      "Within 5 working days.",
    );
  });

  it("is taken out of a PDF with characters in place of the radicals that a font maps them to", () => {
    const mapping = `begincmap
1 begincodespacerange <00> <ff> endcodespacerange
3 beginbfchar <41> <2f08> <42> <2ea0> <43> <2ecb> endbfchar
endcmap`;
    expect(readText(write("radicals.pdf", portableDocument("ABC", mapping))).trim()).toBe("人民车");
  });

  it("is taken out of a web page, without its scripts and menus", () => {
    const page = `<html><head><style>p{}</style><script>alert(1)</script></head><body><nav>首页</nav>${lines
      .map((line) => `<p>${line}</p>`)
      .join("")}</body></html>`;
    const text = readText(write("c.html", page));
    expect(text.split("\n").filter((line) => line !== "")).toEqual(lines);
  });

  it("is read in GB18030 where it is not UTF-8", () => {
    expect(readText(write("d.txt", Uint8Array.of(0xbe, 0xd3, 0xd7, 0xa1, 0xd6, 0xa4)))).toBe("居住证");
  });

  it("is refused where a small Word document would unpack to far more", () => {
    const bomb = wordDocument(lines, { "word/styles.xml": new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(faultOf(() => readText(write("bomb.docx", bomb)))).toMatch(/^bad_corpus: .*unpacks to more than/);
  });

  it("is refused where a small PDF would unpack to far more", () => {
    const stream = deflateSync(Buffer.alloc(512 * 1024 * 1024, "BT (a) Tj ET\n"));
    const bomb = Buffer.concat([
      Buffer.from(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>> endobj
4 0 obj <</Filter/FlateDecode/Length ${stream.length}>> stream
`),
      stream,
      Buffer.from("\nendstream endobj\ntrailer <</Root 1 0 R>>\n"),
    ]);
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(faultOf(() => readText(write("bomb.pdf", bomb)))).toMatch(/^bad_corpus: .*more memory/);
  }, 60_000);

  it("is refused where a file is not what its ending says", () => {
    for (const name of ["e.docx", "e.pdf"]) {
      expect(faultOf(() => readText(write(name, "居住证")))).toMatch(/^bad_corpus: .*cannot be read/);
    }
  });
});

describe("ingesting", () => {
  const corpus = join(folder, "corpus");

  it("takes files into a corpus that can be read, and says what changed", () => {
    const word = write("word.docx", wordDocument(lines));
    const records = write("records.jsonl", JSON.stringify({ id: "r1", text: lines[1] }));
    expect(ingestFiles([word, records], corpus).map(({ change }) => change)).toEqual(["added", "added"]);
    writeFileSync(word, wordDocument([...lines, "3.户口迁移。当日办结。"]));
    const [replaced, unchanged] = ingestFiles([word, records], corpus);
    expect(replaced).toMatchObject({ name: "word.docx", change: "replaced" });
    expect(unchanged).toMatchObject({ name: "records.jsonl", change: "unchanged" });
    const measures = readCorpus(corpus).documents.find(({ meta }) => meta.id === "word")?.measures ?? [];
    expect(measures.filter(({ numbered }) => numbered).map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("leaves the corpus as it was where one file cannot be read", () => {
    const good = write("good.txt", lines.join("\n"));
    const bad = write("bad.docx", "no archive");
    const before = readdirSync(corpus);
    expect(faultOf(() => ingestFiles([good, bad], corpus))).toMatch(/^bad_corpus/);
    expect(readdirSync(corpus)).toEqual(before);
  });

  it("refuses a second file for one document, other formats and missing files", () => {
    const twin = write("word.txt", lines.join("\n"));
    expect(faultOf(() => ingestFiles([twin], corpus))).toMatch(/^bad_input: .*word\.docx/);
    expect(faultOf(() => ingestFiles([write("f.xlsx", "x")], corpus))).toMatch(/^bad_input/);
    expect(faultOf(() => ingestFiles([join(folder, "missing.txt")], corpus))).toMatch(/^not_found/);
  });

  it("makes no folder for files that cannot be read", () => {
    mkdirSync(join(folder, "other"), { recursive: true });
    const target = join(folder, "other", "new");
    expect(faultOf(() => ingestFiles([join(folder, "missing.txt")], target))).toMatch(/^not_found/);
    expect(existsSync(target)).toBe(false);
  });
});
