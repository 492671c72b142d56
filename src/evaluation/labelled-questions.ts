import type { MessageExample } from "../answering/screening/train.js";
import { foldQuestion, Understanding } from "../answering/understand.js";
import type { SourceDocument } from "../domain/document.js";
import { detectLanguage } from "../language/detect.js";
import { namesMatter, topicOf } from "../language/topic.js";
import type { LabelledQuestion } from "../retrieval/labelled-question.js";
import type { QuestionItem } from "./question-file.js";
import { overlapsByHalf } from "./score.js";

/**
 * Question items as the ranking can learn from them: those of one turn that ask about the documents, answered there or
 * not. Where no city is named every city is searched, as the pipeline does.
 */
export function labelledQuestions(
  items: readonly QuestionItem[],
  documents: readonly SourceDocument[],
): LabelledQuestion[] {
  const understanding = new Understanding(documents);
  const passages = documents.flatMap(({ meta, measures }) =>
    measures.flatMap((measure) => measure.clauses.map((clause) => ({ clause, measure, document: meta }))),
  );
  const texts = new Map(documents.map(({ meta, text }) => [meta.id, text]));
  const held = [...new Set(documents.flatMap(({ meta }) => meta.city?.zh ?? []))];
  return items.flatMap(({ id, turns, behavior, evidence }) => {
    const [question] = turns;
    if (question === undefined || turns.length > 1) return [];
    if (behavior !== "answer" && behavior !== "correct" && behavior !== "refuse") return [];
    const intent = understanding.understand({
      question,
      language: detectLanguage(question),
      cities: [],
      state: null,
    });
    if (intent.form === "measure" || !intent.hasMatter) return [];
    const alternatives = evidence.flat();
    return {
      id,
      text: intent.query,
      matter: intent.matter,
      facets: intent.facets,
      cities: intent.cities.length > 0 ? intent.cities : held,
      answeredBy: new Set(
        passages
          .filter((passage) => alternatives.some((piece) => overlapsByHalf(passage, piece, texts)))
          .map(({ clause }) => clause.id),
      ),
    };
  });
}

const messageKindOf: Readonly<Record<QuestionItem["behavior"], MessageExample["kind"] | null>> = {
  answer: "ordinary",
  correct: "ordinary",
  refuse: "ordinary",
  clarify: null,
  emergency: "emergency",
  fraud_warning: "fraud",
  decline: "declined",
};

/**
 * Question items as screening can learn from them, message by message. The label is of the last turn; before an ordinary
 * question the turns that name a matter, which a greeting does not, are ordinary as well.
 */
export function messageExamplesOf(items: readonly QuestionItem[]): MessageExample[] {
  return items.flatMap(({ turns, behavior, kinds }) => {
    const kind = kinds?.includes("smalltalk") === true ? "smalltalk" : messageKindOf[behavior];
    const text = turns.at(-1);
    if (kind === null || text === undefined) return [];
    const before = kind === "ordinary" ? turns.slice(0, -1).filter(namesItsMatter) : [];
    return [...before, text].map((message) => ({ text: message, kind, topic: null }));
  });
}

const namesItsMatter = (message: string): boolean =>
  namesMatter(topicOf(foldQuestion(message, detectLanguage(message))));
