import type { z } from "zod";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ReportMoved, reportReturnInput } from "#shared/contract/reports.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireReportVersion } from "./conflict.ts";
import { moveReport } from "./move.ts";
import { requireNext, requireReport } from "./standing.ts";
import { ENTRY_FIELDS, loadReport, type WholeReport } from "./stored.ts";
import { tellReturned } from "./tell-returned.ts";
import { fieldsOf } from "./write-content.ts";

type Input = z.output<typeof reportReturnInput>;

/**
 * Gives a submitted report back with notes on exact fields, as one audited act; notes of an earlier return go. Throws
 * NOT_FOUND; FORBIDDEN for one's own; REPORTING_STATE, VERSION_CONFLICT; INVALID_INPUT without any note, and for a note
 * on a milestone that the report says nothing of.
 */
export async function returnReport(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<ReportMoved> {
  return inTx(deps.db, async (tx) => {
    const report = await loadReport(tx, input.id);
    const standing = await requireReport(tx, actor, "report.return", report);
    const toState = requireNext(actor, standing, "return");
    await requireReportVersion(tx, report, input.version);
    requireNotes(report, input);
    const acting = actedBy(deps.clock, actor, request);
    const returnNotes = JSON.stringify(
      Object.fromEntries(input.fields.map(({ field, note }) => [field, note])),
    );
    const moved = await moveReport(tx, fieldsOf(report), {
      toState,
      at: acting.at,
      actorId: acting.actorId,
      note: input.note,
      data: { returnNotes },
    });
    await tellReturned(tx, deps.clock, report);
    const noted = await noteEntries(tx, report, input);
    const { id, programId, version } = report;
    const subject = { subjectType: "report", subjectId: id, programId };
    const event = { ...acting, ...subject, action: "report.return", note: input.note };
    await recordEvent(tx, event, [moved, ...noted]);
    return { id, version: version + 1, state: toState, revision: await planRevision(tx) };
  });
}

function requireNotes({ entries }: WholeReport, input: Input): void {
  const strangers = input.entries.filter(({ itemId }) => !entries.some((entry) => entry.itemId === itemId));
  const isSilent = input.note === "" && input.fields.length === 0 && input.entries.length === 0;
  const problems: FieldProblem[] = [
    ...strangers.map(({ itemId }) => ({ path: `entries.${itemId}`, rule: "notInList" })),
    ...(isSilent ? [{ path: "note", rule: "returnNoteMissing" }] : []),
  ];
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

async function noteEntries(tx: Tx, report: WholeReport, input: Input): Promise<EntityChange[]> {
  const noteById = new Map(input.entries.map(({ itemId, note }) => [itemId, note]));
  const changes: EntityChange[] = [];
  for (const before of report.entries) {
    const returnNote = noteById.get(before.itemId) ?? "";
    if (returnNote === before.returnNote) continue;
    const after = await tx.reportEntry.update({
      where: { id: before.id },
      data: { returnNote },
      select: ENTRY_FIELDS,
    });
    const { programId } = report;
    changes.push({ entity: "reportEntry", entityId: before.id, programId, before, after });
  }
  return changes;
}
