import type { PortfolioRow } from "./findings.ts";
import { addChange, addRow, claimCode, type Draft, RowCells, requireName, sameKey } from "./plan-draft.ts";
import type { WorkstreamRecord } from "./present-plan.ts";

const FIELDS = ["code", "nameAr", "nameEn"] as const;
const COLUMN_OF = { code: "code", nameAr: "nameAr", nameEn: "nameEn" };

/** The workstreams after the import, found by code or by either name; null where a name fits several. */
export type WorkstreamIndex = ReadonlyMap<string, WorkstreamRecord | null>;

function indexOf(workstreams: readonly WorkstreamRecord[]): WorkstreamIndex {
  const index = new Map<string, WorkstreamRecord | null>();
  for (const workstream of workstreams) {
    for (const key of new Set([workstream.nameAr, workstream.nameEn].filter(Boolean).map(sameKey))) {
      index.set(key, index.has(key) ? null : workstream);
    }
  }
  // A code is certain, so it wins over another workstream's name.
  for (const workstream of workstreams) index.set(sameKey(workstream.code), workstream);
  return index;
}

function planRow(draft: Draft, cells: RowCells, code: string, known: WorkstreamRecord[]): void {
  const at = known.findIndex((workstream) => sameKey(workstream.code) === sameKey(code));
  const before = known[at] ?? null;
  const after: WorkstreamRecord = {
    id: before?.id ?? draft.newId("workstream", sameKey(code)),
    planId: draft.present.planId,
    code: before?.code ?? code,
    nameAr: cells.text("nameAr") ?? before?.nameAr ?? "",
    nameEn: cells.text("nameEn") ?? before?.nameEn ?? "",
    position: before?.position ?? Math.max(0, ...known.map((workstream) => workstream.position)) + 1,
  };
  if (!requireName(draft, cells, after)) return;
  known.splice(at < 0 ? known.length : at, at < 0 ? 0 : 1, after);
  addChange(draft, "workstream", null, before, after);
  const differences = cells
    .differences(COLUMN_OF, before, after)
    .filter(({ field }) => !before || field !== "code");
  addRow(draft, cells.row, {
    kind: "workstream",
    record: after,
    programCode: null,
    isNew: !before,
    differences,
  });
}

/** Plans the rows that are workstreams, and tells which ones there will be. */
export function planWorkstreams(draft: Draft, rows: readonly PortfolioRow[]): WorkstreamIndex {
  const known = [...draft.present.workstreams];
  const seen = new Map<string, number>();
  for (const row of rows.filter(({ kind }) => kind === "workstream")) {
    const cells = new RowCells(draft, row, FIELDS);
    const code = claimCode(draft, cells, seen, "workstream");
    if (code) planRow(draft, cells, code, known);
  }
  return indexOf(known);
}
