import { Router } from "express";
import type { z } from "zod";
import { sourceUrl } from "../../conversation/answer-view.js";
import { toCsv } from "../../desk/csv.js";
import type { LedgerRow } from "../../desk/ledger.js";
import type { DeskHit, LookupDesk, OpenedClause } from "../../desk/lookup.js";
import type { Passage } from "../../domain/answer.js";
import {
  type DeskPlace,
  type DeskValue,
  type deskClause,
  deskClauseQuery,
  type deskHit,
  deskSearchQuery,
  type deskSearchResponse,
  ledgerCsvQuery,
  ledgerQuery,
  type ledgerResponse,
  type ledgerRow,
} from "./desk-schemas.js";
import { Problem, parseQuery } from "./problem.js";

function viewPlace(desk: LookupDesk, passage: Passage): DeskPlace {
  const { clause, measure, document } = passage;
  return {
    doc_id: document.id,
    doc_title: document.title,
    doc_kind: document.kind,
    doc_number: document.documentNumber,
    issuer: document.issuer,
    issued_on: document.issuedOn,
    city: document.city?.zh ?? null,
    city_en: document.city?.en ?? null,
    city_inferred: document.cityInferred,
    measure: measure.id,
    measure_title: measure.title,
    measure_title_en: desk.englishTitle(passage),
    numbered: measure.numbered,
    quote: clause.quote,
    start: clause.start,
    end: clause.end,
    url: sourceUrl(document.id, clause.start, clause.end, measure.id),
  };
}

const viewValues = (desk: LookupDesk, passage: Passage): DeskValue[] =>
  desk.valuesOf(passage).map(({ fact, condition, isFormer }) => ({
    type: fact.type,
    text: fact.text,
    condition,
    former: isFormer,
  }));

function viewHit(desk: LookupDesk, hit: DeskHit): z.infer<typeof deskHit> {
  return {
    ...viewPlace(desk, hit),
    score: hit.score === null ? null : Math.round(hit.score * 1e6) / 1e6,
    values: viewValues(desk, hit),
  };
}

function viewOpened(desk: LookupDesk, opened: OpenedClause): z.infer<typeof deskClause> {
  const { clause, measure, document, annotation } = opened;
  return {
    ...viewPlace(desk, opened),
    chapters: [...measure.chapters],
    script: opened.script,
    english: annotation?.renderings.en ?? null,
    units: [...opened.units],
    notes: [...document.notes],
    values: viewValues(desk, opened),
    clauses: measure.clauses.map(({ id, quote, start }) => ({
      quote,
      start,
      role: id === clause.id ? "opened" : id === clause.leadId ? "lead" : "neighbour",
    })),
    cities: opened.cities.map(({ city, inferred, best }) => ({
      city: city.zh,
      city_en: city.en ?? null,
      city_inferred: inferred,
      best: best === null ? null : viewPlace(desk, best),
    })),
  };
}

function viewRow(desk: LookupDesk, row: LedgerRow): z.infer<typeof ledgerRow> {
  return {
    ...viewPlace(desk, row),
    type: row.type,
    text: row.fact.text,
    value: row.fact.value,
    former: row.isFormer,
    condition: row.condition,
    units: [...row.units],
  };
}

const typeNames: Readonly<Record<LedgerRow["type"], string>> = {
  "time-limit": "时限",
  window: "时段",
  threshold: "门槛",
  amount: "数额",
  percentage: "比例",
  money: "金额",
  count: "数量",
};
const kindNames: Readonly<Record<DeskPlace["doc_kind"], string>> = {
  measures: "措施",
  report: "工作汇报",
  news: "新闻报道",
};

const csvHead = [
  "城市 city",
  "文种 kind",
  "条 measure",
  "标题 title",
  "类别 type",
  "数值 value",
  "规范值 normalised",
  "调整前的值 former",
  "条件 condition",
  "原文 clause",
  "责任单位 units",
  "文件 document",
  "文号 number",
  "日期 date",
  "来源 source",
];

function csvRow(row: LedgerRow, base: string): string[] {
  const { measure, document, clause } = row;
  return [
    `${document.city?.zh ?? ""}${document.cityInferred ? "（推断）" : ""}`,
    kindNames[document.kind],
    measure.id,
    measure.title,
    typeNames[row.type],
    row.fact.text,
    row.fact.value,
    row.isFormer ? "是" : "",
    row.condition ?? "",
    clause.quote,
    row.units.join("、"),
    document.title,
    document.documentNumber ?? "",
    document.issuedOn ?? "",
    base + sourceUrl(document.id, clause.start, clause.end, measure.id),
  ];
}

type LedgerRequest = z.infer<typeof ledgerCsvQuery>;

function rowsFor(desk: LookupDesk, { q, type, kind, city, sort, order }: LedgerRequest): LedgerRow[] {
  const filter = {
    words: q,
    ...(type === undefined ? {} : { types: type }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(city === undefined ? {} : { city }),
  };
  return desk.ledger(filter, sort, order === "desc");
}

/** The look-up desk: search as one types, one clause with all that belongs to it, the ledger. */
export function deskRouter(desk: LookupDesk, publicUrl: string | null): Router {
  const router = Router();
  router.get("/search", async (request, response) => {
    const { q, city, k } = parseQuery(deskSearchQuery, request.query);
    const started = performance.now();
    const { query, hits, total } = await desk.search(q, city ?? null, k);
    const view: z.infer<typeof deskSearchResponse> = {
      read: {
        words: query.rest,
        cities: [...query.cities],
        other_places: [...query.otherPlaces],
        measure: query.measure,
        units: [...query.units],
        limits: query.limits.map(({ text }) => text),
      },
      hits: hits.map((hit) => viewHit(desk, hit)),
      total,
      took_ms: Math.round((performance.now() - started) * 10) / 10,
    };
    response.json(view);
  });
  router.get("/clauses/:id/:start", async (request, response) => {
    const { q } = parseQuery(deskClauseQuery, request.query);
    const opened = await desk.open(request.params.id, Number(request.params.start), q);
    if (opened === null) throw new Problem(404, "no clause of this document begins there");
    response.json(viewOpened(desk, opened));
  });
  router.get("/ledger", (request, response) => {
    const { k, ...wanted } = parseQuery(ledgerQuery, request.query);
    const rows = rowsFor(desk, wanted);
    const view: z.infer<typeof ledgerResponse> = {
      rows: rows.slice(0, k).map((row) => viewRow(desk, row)),
      total: rows.length,
    };
    response.json(view);
  });
  router.get("/ledger.csv", (request, response) => {
    const rows = rowsFor(desk, parseQuery(ledgerCsvQuery, request.query));
    const base = publicUrl ?? `${request.protocol}://${request.get("host") ?? "localhost"}`;
    response
      .type("text/csv; charset=utf-8")
      .attachment("youju-ledger.csv")
      .send(toCsv([csvHead, ...rows.map((row) => csvRow(row, base))]));
  });
  return router;
}
