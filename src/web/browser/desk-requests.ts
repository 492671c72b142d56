/** The parts of the desk's responses that the page shows; `src/channels/http/desk-schemas.ts` has the whole shapes. */
export interface DeskPlace {
  readonly doc_id: string;
  readonly doc_title: string;
  readonly doc_kind: "measures" | "report" | "news";
  readonly doc_number: string | null;
  readonly issuer: string | null;
  readonly issued_on: string | null;
  readonly city: string | null;
  readonly city_en: string | null;
  readonly city_inferred: boolean;
  readonly measure: string;
  readonly measure_title: string;
  readonly measure_title_en: string | null;
  readonly numbered: boolean;
  readonly quote: string;
  readonly start: number;
  readonly url: string;
}

export interface StatedValue {
  readonly type: string;
  readonly text: string;
  readonly condition: string | null;
  readonly former: boolean;
}

export interface DeskHit extends DeskPlace {
  readonly values: readonly StatedValue[];
}

export interface DeskResults {
  readonly read: {
    readonly words: string;
    readonly cities: readonly string[];
    readonly other_places: readonly string[];
    readonly measure: string | null;
    readonly units: readonly string[];
    readonly limits: readonly string[];
  };
  readonly hits: readonly DeskHit[];
  readonly total: number;
}

export interface OpenedClause extends DeskPlace {
  readonly script: {
    readonly text: string;
    readonly origin: "curated" | "verbatim";
    readonly seconds: number;
    readonly shortened: boolean;
  };
  readonly english: string | null;
  readonly units: readonly string[];
  readonly notes: readonly string[];
  readonly values: readonly StatedValue[];
  readonly clauses: readonly {
    readonly quote: string;
    readonly start: number;
    readonly role: "opened" | "lead" | "neighbour";
  }[];
  readonly cities: readonly {
    readonly city: string;
    readonly city_en: string | null;
    readonly city_inferred: boolean;
    readonly best: DeskPlace | null;
  }[];
}

export interface LedgerRow extends DeskPlace {
  readonly type: string;
  readonly text: string;
  readonly former: boolean;
  readonly condition: string | null;
  readonly units: readonly string[];
}

export interface LedgerRows {
  readonly rows: readonly LedgerRow[];
  readonly total: number;
}

/** The server answered with a problem. */
export class DeskError extends Error {
  constructor(readonly status: number) {
    super(`the server answered ${status}`);
  }
}

async function get<T>(
  path: string,
  parameters: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<T> {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ""));
  const response = await fetch(`/api/v1/desk/${path}?${query}`, { signal });
  if (!response.ok) throw new DeskError(response.status);
  return response.json();
}

export const searchClauses = (q: string, city: string, signal: AbortSignal): Promise<DeskResults> =>
  get("search", { q, city }, signal);

export const openClause = (
  documentId: string,
  start: number,
  q: string,
  signal: AbortSignal,
): Promise<OpenedClause> => get(`clauses/${encodeURIComponent(documentId)}/${start}`, { q }, signal);

export const readLedger = (
  filter: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<LedgerRows> => get("ledger", filter, signal);

/** The cities whose documents are held; none where the list cannot be had. */
export async function heldCities(): Promise<string[]> {
  try {
    const response = await fetch("/api/v1/documents");
    const { documents }: { documents: readonly { readonly city: string | null }[] } = await response.json();
    return [...new Set(documents.flatMap(({ city }) => city ?? []))];
  } catch {
    return [];
  }
}
