import { tokenize } from "../../language/tokens.js";
import { LexicalIndex } from "../lexical-index.js";

/** A record of a large corpus: what is found and shown as one. */
export interface RecordText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Name of what it is a part of, such as the law of an article; records of one document stand together. */
  readonly document: string;
}

/** What of a record is indexed and embedded. */
export const textOf = ({ title, text }: RecordText): string => (title === "" ? text : `${title}。${text}`);

/** What is known of records without learning: their words, their documents, their lengths. */
export class RecordTable {
  /** Document number of each record. */
  readonly documentOf: Uint32Array;
  /** Logarithm of the number of records of each document. */
  readonly documentSizes: Float32Array;
  /** Logarithm of the number of characters of each record. */
  readonly lengths: Float32Array;

  /**
   * @param words one entry per record
   * @param documentNames one entry per document, in the order in which the records name them
   */
  constructor(
    records: readonly RecordText[],
    readonly words: LexicalIndex,
    readonly documentNames: LexicalIndex,
  ) {
    const numbers = numberDocuments(records);
    this.documentOf = Uint32Array.from(records, ({ document }) => numbers.get(document) ?? 0);
    const sizes = new Float32Array(numbers.size);
    for (const document of this.documentOf) sizes[document] = (sizes[document] ?? 0) + 1;
    this.documentSizes = sizes.map(Math.log);
    this.lengths = Float32Array.from(records, ({ text }) => Math.log(1 + text.length));
  }

  static build(records: readonly RecordText[]): RecordTable {
    const words = LexicalIndex.build(tokensOf(records));
    const names = [...numberDocuments(records).keys()];
    return new RecordTable(records, words, LexicalIndex.build(names.map(tokenize)));
  }

  get size(): number {
    return this.documentOf.length;
  }
}

function* tokensOf(records: readonly RecordText[]): Generator<string[]> {
  for (const record of records) yield tokenize(textOf(record));
}

function numberDocuments(records: readonly RecordText[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { document } of records) if (!numbers.has(document)) numbers.set(document, numbers.size);
  return numbers;
}
