import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import type { Measure, SourceDocument } from "../../domain/document.js";
import type { McpServices } from "./services.js";

/** Clients show what is listed in one list; measures beyond these are read by their address. */
const mostListedMeasures = 500;

const encode = (part: string) =>
  encodeURIComponent(part).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export const documentUri = (documentId: string): string => `youju://documents/${encode(documentId)}`;
export const measureUri = (documentId: string, measureId: string): string =>
  `${documentUri(documentId)}/measures/${encode(measureId)}`;

/** What a model needs to name a source: city, issuer, title, number and date. */
export function describeOrigin({ meta }: SourceDocument): string {
  const city = meta.city === null ? null : meta.cityInferred ? `${meta.city.zh}（城市系推断）` : meta.city.zh;
  const title = `《${meta.title}》${meta.documentNumber ?? ""}`;
  return [city, meta.issuer, title, meta.issuedOn].filter((part) => part !== null).join(" · ");
}

/** A measure as it stands in its document, under a line that says where it is from. */
const measureText = (document: SourceDocument, { id, title, start, end }: Measure) =>
  `${describeOrigin(document)} · ${id} ${title}\n\n${document.text.slice(start, end)}`;

/** Documents, and measures by a template with completion. */
export function registerResources(server: McpServer, { documents }: McpServices): void {
  const find = (id: string) => documents.find(({ meta }) => meta.id === id);
  for (const document of documents) {
    const { id, title } = document.meta;
    server.registerResource(
      id,
      documentUri(id),
      { title, description: describeOrigin(document), mimeType: "text/plain" },
      (uri) => ({ contents: [{ uri: uri.href, mimeType: "text/plain", text: document.text }] }),
    );
  }
  const listed = documents
    .flatMap((document) => document.measures.map((measure) => ({ document, measure })))
    .slice(0, mostListedMeasures);
  const template = new ResourceTemplate("youju://documents/{document}/measures/{measure}", {
    list: () => ({
      resources: listed.map(({ document, measure }) => ({
        uri: measureUri(document.meta.id, measure.id),
        name: `${document.meta.id}#${measure.id}`,
        title: `${document.meta.city?.zh ?? document.meta.title} ${measure.id} ${measure.title}`,
        description: describeOrigin(document),
        mimeType: "text/plain",
      })),
    }),
    complete: {
      document: (begun) => documents.map(({ meta }) => meta.id).filter((id) => id.startsWith(begun)),
      measure: (begun, context) =>
        (find(context?.arguments?.document ?? "")?.measures ?? [])
          .map(({ id }) => id)
          .filter((id) => id.startsWith(begun)),
    },
  });
  server.registerResource(
    "measure",
    template,
    {
      title: "Measure (条)",
      description: "One measure of a document, verbatim, under a line that names its source",
      mimeType: "text/plain",
    },
    (uri, variables) => {
      const document = find(decode(variables.document));
      const measure = document?.measures.find(({ id }) => id === decode(variables.measure));
      if (document === undefined || measure === undefined) throw new ResourceNotFoundError(uri.href);
      const text = measureText(document, measure);
      return { contents: [{ uri: uri.href, mimeType: "text/plain", text }] };
    },
  );
}

/** Variables come as they stand in the address; a malformed escape names no resource. */
function decode(part: string | string[] | undefined): string {
  if (typeof part !== "string") return "";
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
