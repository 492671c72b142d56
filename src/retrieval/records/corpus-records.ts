import type { Corpus, Measure, SourceDocument } from "../../domain/document.js";
import { documentNameOf } from "./question-log.js";
import type { RecordText } from "./record-table.js";

/** Without a question log, fewer records than this teach no embedding of their own: the shipped one serves them. */
const leastRecords = 2000;

/** Every measure of a corpus as a record, in the corpus's order. */
export function recordsOf(corpus: Corpus): RecordText[] {
  return corpus.documents.flatMap((document) =>
    document.measures.map((measure) => recordOf(document, measure)),
  );
}

/** True where a corpus is so large a collection of records that learning from their texts alone is worth it. */
export function isLargeCollection(corpus: Corpus): boolean {
  const records = corpus.documents
    .flatMap(({ measures }) => measures)
    .filter(({ externalId }) => externalId !== null);
  return records.length >= leastRecords;
}

/** A JSONL record goes by its own id, any other measure by `<document id>#<measure id>`. */
function recordOf({ meta, text }: SourceDocument, measure: Measure): RecordText {
  const { id, externalId, title, start, end } = measure;
  return externalId === null
    ? { id: `${meta.id}#${id}`, title, text: text.slice(start, end), document: meta.title }
    : { id: externalId, title, text: text.slice(start, end), document: documentNameOf(title) };
}
