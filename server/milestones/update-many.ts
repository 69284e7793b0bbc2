import type { z } from "zod";
import type { FieldProblem, RowConflict } from "#shared/contract/errors.ts";
import type { milestonesUpdateManyInput } from "#shared/contract/milestones.ts";
import type { ActDone } from "#shared/contract/undo.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { valuesInConflict } from "./days.ts";
import { loadMilestones, problemsOfEdit, type StoredMilestone, writeEdit } from "./write-edit.ts";

type Input = z.output<typeof milestonesUpdateManyInput>;
type Row = Input["rows"][number];

/** A row that was sent, and its milestone as stored. */
interface Pair {
  readonly row: Row;
  readonly stored: StoredMilestone;
}

/**
 * Sets forecast, actual and progress of many milestones, for one reason, as one audited act: all of them or none.
 * Nothing that they push moves along, since whoever edits many sees and sets each day.
 * Errors: NOT_FOUND or FORBIDDEN by access to any of them; ROWS_CONFLICT, with both values of each, when some moved
 * on since they were read; INVALID_INPUT with every refused field, `rows.3.forecastDay`.
 */
export function updateMilestones(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<ActDone> {
  return inTx(deps.db, async (tx) => {
    const pairs = await loadPairs(tx, actor, input.rows);
    await requireUnmoved(tx, pairs);
    requireSound(pairs, input, deps.clock.today());
    const changes: EntityChange[] = [];
    for (const { stored, row } of pairs) changes.push(await writeEdit(tx, stored, row));
    const actSeq = await recordEvent(
      tx,
      {
        ...actedBy(deps.clock, actor, request),
        action: "milestone.update",
        ...subjectOf(pairs),
        reasonCode: input.reasonCode ?? null,
        note: input.note,
      },
      changes,
    );
    return { revision: await planRevision(tx), actSeq };
  });
}

async function loadPairs(tx: Tx, actor: Actor, rows: readonly Row[]): Promise<Pair[]> {
  const found = await loadMilestones(
    tx,
    rows.map(({ id }) => id),
  );
  const byId = new Map(found.map((stored) => [stored.id, stored]));
  return rows.map((row) => {
    const stored = byId.get(row.id);
    if (!stored) throw new AppError("NOT_FOUND", {});
    const { programId, program } = stored;
    requireAction(actor, "milestone.update", {
      kind: "program",
      programId,
      isPublished: program.isPublished,
    });
    return { row, stored };
  });
}

async function requireUnmoved(tx: Tx, pairs: readonly Pair[]): Promise<void> {
  const rows: RowConflict[] = [];
  for (const { row, stored } of pairs) {
    if (stored.version === row.version) continue;
    rows.push({
      id: stored.id,
      currentVersion: stored.version,
      values: valuesInConflict(stored, row),
      ...(await readLastChange(tx, stored.id)),
    });
  }
  if (rows.length > 0) throw new AppError("ROWS_CONFLICT", { rows });
}

function requireSound(pairs: readonly Pair[], { reasonCode }: Input, statusDay: IsoDay): void {
  const problems = pairs.flatMap(({ row, stored }, index) =>
    problemsOfEdit(stored, { ...row, reasonCode }, statusDay).map((problem) => atRow(problem, index)),
  );
  if (problems.length === 0) return;
  throw new AppError("INVALID_INPUT", { problems: problems.filter(isFirstAtPath) });
}

/** The reason is one for all rows; everything else is a row's own. */
function atRow(problem: FieldProblem, index: number): FieldProblem {
  return problem.path === "reasonCode" ? problem : { ...problem, path: `rows.${index}.${problem.path}` };
}

function isFirstAtPath({ path }: FieldProblem, index: number, all: readonly FieldProblem[]): boolean {
  return all.findIndex((each) => each.path === path) === index;
}

/** One milestone is its own subject; several of one program are the program's, and of many programs the plan's. */
function subjectOf(pairs: readonly Pair[]) {
  const [first] = pairs;
  const programIds = new Set(pairs.map(({ stored }) => stored.programId));
  const programId = programIds.size === 1 ? (first?.stored.programId ?? null) : null;
  if (first && pairs.length === 1) {
    return { subjectType: "scheduleItem", subjectId: first.stored.id, programId } as const;
  }
  if (programId !== null) return { subjectType: "program", subjectId: programId, programId } as const;
  return { subjectType: "plan", subjectId: first?.stored.program.plan.id ?? "", programId } as const;
}
