import type { AnswerView } from "../../conversation/answer-view.js";
import type { AskInput } from "../../conversation/assistant.js";
import type { SourceDocument } from "../../domain/document.js";
import type { SearchHit } from "../http/schemas.js";

/** What MCP clients are answered with, over either transport. */
export interface McpServices {
  readonly ask: (input: AskInput) => Promise<AnswerView>;
  readonly search: (query: string, limit: number, city: string | null) => Promise<SearchHit[]>;
  readonly documents: readonly SourceDocument[];
  readonly publicUrl: string | null;
  readonly version: string;
}
