import type { CallToolResult, ContentBlock, McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { type AnswerView, answerView, sourceUrl } from "../../conversation/answer-view.js";
import { longestQuestion } from "../../conversation/assistant.js";
import { YoujuError } from "../../domain/error.js";
import { languageCodes } from "../../domain/language-code.js";
import { describeDocument } from "../http/api.js";
import { documentsResponse, documentView, measureView, searchResponse } from "../http/schemas.js";
import { renderPlainText } from "../rendering/plain-text.js";
import { measureUri } from "./resources.js";
import type { McpServices } from "./services.js";

/** Nothing is changed, and nothing outside the corpus is asked. */
const readOnly = { readOnlyHint: true, openWorldHint: false };

const city = z.string().max(100).optional().describe("A city in any writing (淄博, Zibo); narrows to it");

const askInput = z.object({
  question: z
    .string()
    .trim()
    .min(1)
    .max(longestQuestion)
    .describe("The question in the asker's own words and language"),
  city,
  lang: z.enum(languageCodes).optional().describe("Language of the answer; default: that of the question"),
  conversation_id: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("conversation_id of an earlier answer, for a follow-up"),
});

const searchInput = z.object({
  query: z.string().trim().min(1).max(2000).describe("Words to search for"),
  k: z.number().int().min(1).max(100).default(10).describe("How many clauses"),
  city,
});

const measureInput = z.object({
  doc_id: z.string().max(200).describe("doc_id of a citation, hit or listed document"),
  measure: z.string().max(200).describe("Measure as it is cited: 4, 一(一)"),
});

/** A measure with its document; `text` is verbatim, offsets are UTF-16 units into the document's text. */
const measureOutput = z.object({
  document: documentView,
  measure: measureView.extend({ text: z.string() }),
  url: z.string().nullable(),
});

export function registerTools(server: McpServer, services: McpServices): void {
  server.registerTool(
    "ask",
    {
      title: "Ask (提问)",
      description:
        "Answers a question about published police service measures, every sentence with its source. " +
        "kind says what it is: answer, no_answer (the documents do not state it), clarify, emergency, " +
        "fraud_warning, declined, smalltalk. Pass the answer on as it is, with its markers and sources.",
      inputSchema: askInput,
      outputSchema: answerView,
      annotations: readOnly,
    },
    ({ question, city, lang, conversation_id }) =>
      guarded(async () => {
        const view = await services.ask({
          question,
          city: city ?? null,
          language: lang ?? null,
          conversationId: conversation_id ?? null,
        });
        const text = { type: "text", text: renderPlainText(view, services.publicUrl) } as const;
        return { structuredContent: view, content: [text, ...measureLinks(view)] };
      }),
  );
  server.registerTool(
    "search_measures",
    {
      title: "Search measures (查条款)",
      description: "Ranked clauses for words, each with its measure and document; the quotes are verbatim.",
      inputSchema: searchInput,
      outputSchema: searchResponse,
      annotations: readOnly,
    },
    ({ query, k, city }) =>
      guarded(async () => {
        const started = performance.now();
        const hits = await services.search(query, k, city ?? null);
        return asJson({ hits, took_ms: Math.round((performance.now() - started) * 10) / 10 });
      }),
  );
  server.registerTool(
    "get_measure",
    {
      title: "Get measure (看原文)",
      description: "One measure verbatim, with its clauses and what is known of its document.",
      inputSchema: measureInput,
      outputSchema: measureOutput,
      annotations: readOnly,
    },
    ({ doc_id, measure }) => getMeasure(services, doc_id, measure),
  );
  server.registerTool(
    "list_documents",
    {
      title: "List documents (文件目录)",
      description: "The documents held: city, issuer, kind, number, date, and notes such as a masked city.",
      inputSchema: z.object({}),
      outputSchema: documentsResponse,
      annotations: readOnly,
    },
    () => asJson({ documents: services.documents.map(describeDocument) }),
  );
}

function getMeasure(services: McpServices, documentId: string, measureId: string): CallToolResult {
  const document = services.documents.find(({ meta }) => meta.id === documentId);
  if (document === undefined) {
    return failure(`there is no document ${documentId}; list_documents names those held`);
  }
  const measure = document.measures.find(({ id }) => id === measureId);
  if (measure === undefined) {
    const ids = document.measures.map(({ id }) => id).slice(0, 100);
    return failure(`${documentId} has no measure ${measureId}; it has ${ids.join(", ")}`);
  }
  const { id, title, chapters, start, end, clauses } = measure;
  return asJson({
    document: describeDocument(document),
    measure: {
      id,
      title,
      chapters,
      start,
      end,
      clauses: clauses.map((clause) => ({ quote: clause.quote, start: clause.start, end: clause.end })),
      text: document.text.slice(start, end),
    },
    url:
      services.publicUrl === null
        ? null
        : `${services.publicUrl}${sourceUrl(document.meta.id, start, end, id)}`,
  });
}

/** A link to each cited measure, once. */
function measureLinks({ citations }: AnswerView): ContentBlock[] {
  const uris = new Set<string>();
  return citations.flatMap((citation): ContentBlock[] => {
    const uri = measureUri(citation.doc_id, citation.measure);
    if (uris.has(uri)) return [];
    uris.add(uri);
    const place = `${citation.city ?? citation.doc_title} ${citation.measure} ${citation.measure_title}`;
    return [
      {
        type: "resource_link",
        uri,
        name: `${citation.doc_id}#${citation.measure}`,
        title: place,
        mimeType: "text/plain",
      },
    ];
  });
}

const asJson = (value: Record<string, unknown>): CallToolResult => ({
  structuredContent: value,
  content: [{ type: "text", text: JSON.stringify(value) }],
});

const failure = (text: string): CallToolResult => ({ isError: true, content: [{ type: "text", text }] });

/** A fault of ours is told without what caused it. */
async function guarded(run: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await run();
  } catch (error) {
    return failure(
      error instanceof YoujuError ? error.message : "something went wrong here; please try again",
    );
  }
}
