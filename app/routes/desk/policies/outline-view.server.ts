import { data } from "react-router";
import { splitLines } from "#app/domain/policies/outline-source.ts";
import { CLAUSE_KINDS } from "#app/domain/policies/schema.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import { linesOfRows } from "#app/domain/policies/source-lines.ts";
import { draftOfStored } from "#app/domain/policies/stored-draft.ts";
import { parseWarnings } from "#app/domain/word/warning-schema.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { findImportNotes, findSourceText } from "#db/queries/dossier.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { headView } from "./dossier-view.server.ts";
import type { DossierContext } from "./load-dossier.server.ts";

const SHOWN = 160;
const WARNINGS_SHOWN = 40;
/** Lines of the source on one page, and characters of one line. */
const WINDOW = 1_500;
const LONGEST_LINE = 2_000;

/** The structure of a draft as rows, with the one row that is being corrected in full. */
export const outlineView = async (context: LoaderContext, dossier: DossierContext) => {
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const { head } = dossier;
  const [text, source, notes] = await Promise.all([
    findPolicyText(db, head.id, 1),
    findSourceText(db, head.id, 1),
    findImportNotes(db, head.id, 1),
  ]);
  if (!text || source === null) throw data({ code: "not_found" }, { status: 404 });
  const { furniture, warnings } = outlineOf(source);
  const places = linesOfRows(source, text.clauses);
  const { closingAt } = draftOfStored(source, furniture, { ...text, rows: text.clauses });
  const picked = url.searchParams.get("dong") ?? "";
  const at = text.clauses.findIndex(({ anchor }) => anchor === picked);
  const open = text.clauses[at];
  return {
    frame: headView(context, dossier),
    version: head.version,
    seenKey: text.clauses[0]?.key ?? "",
    counts: CLAUSE_KINDS.map((kind) => ({
      kind,
      count: text.clauses.filter((row) => row.kind === kind).length,
    })).filter(({ count }) => count > 0),
    warnings: warnings.slice(0, WARNINGS_SHOWN),
    notes: parseWarnings(notes),
    source: sourceWindow(source, url.searchParams.get("tu") ?? ""),
    rows: text.clauses.map(({ anchor, kind, label, title, body, depth }, index) => ({
      anchor,
      kind,
      label,
      title,
      body: body.length > SHOWN ? `${body.slice(0, SHOWN)}…` : body,
      depth,
      line: places[index] ?? null,
    })),
    preamble: text.preamble,
    closing: text.closing,
    closingAt,
    open: open
      ? {
          at,
          anchor: open.anchor,
          kind: open.kind,
          number: open.number,
          label: open.label,
          title: open.title,
          lines: open.body === "" ? [] : open.body.split("\n"),
          mayClose: at === closingAt - 1,
          isFirst: at === 0,
          depth: open.depth,
        }
      : null,
    preambleOpen: picked === "mo-dau",
    done: url.searchParams.get("xong") === "luu",
  };
};

/** The part of a source that is shown beside its outline: whole unless it is very long. */
const sourceWindow = (source: string, asked: string) => {
  const lines = splitLines(source);
  const wanted = /^\d{1,7}$/.test(asked) ? Number(asked) : 1;
  const from = Math.floor(Math.min(Math.max(wanted, 1) - 1, lines.length - 1) / WINDOW) * WINDOW;
  return {
    from: from + 1,
    total: lines.length,
    lines: lines
      .slice(from, from + WINDOW)
      .map((line, index) => ({ no: from + index + 1, text: line.slice(0, LONGEST_LINE) })),
  };
};
