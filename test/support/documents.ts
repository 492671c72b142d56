import type { DocumentMeta } from "../../src/domain/document.js";

/** What is known of a document that a test makes up: its name, and of everything else what the test says. */
export const metaOf = (id: string, title: string, known: Partial<DocumentMeta> = {}): DocumentMeta => ({
  id,
  title,
  issuer: null,
  city: null,
  cityInferred: false,
  kind: "measures",
  issuedOn: null,
  documentNumber: null,
  notes: [],
  ...known,
});
