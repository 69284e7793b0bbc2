import type { DecisionWritten } from "#shared/contract/decisions.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { type DecisionAct, nextDecisionState } from "#shared/registers/decision-cycle.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { conflictingValues } from "../history/conflicting-values.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { askedFacts, DECISION_FIELDS, loadDecision, type StoredDecision, stateOf } from "./stored.ts";

/** The fields that people set, by any act. */
type DecisionValues = Partial<
  Pick<
    StoredDecision,
    "nameAr" | "nameEn" | "deciderId" | "assigneeId" | "dueDay" | "decidedDay" | "outcomeText"
  >
>;

const SET_FIELDS = [
  "nameAr",
  "nameEn",
  "deciderId",
  "assigneeId",
  "dueDay",
  "decidedDay",
  "outcomeText",
] as const;

type Loaded = Awaited<ReturnType<typeof loadDecision>>;

export interface DecisionChange {
  readonly id: string;
  readonly version: number;
  readonly act: DecisionAct;
  readonly note?: string;
  readonly values?: DecisionValues;
  /** Throws unless the values make sense of the decision as it stands. */
  readonly check?: (tx: Tx, loaded: Loaded) => Promise<void>;
  /** Tells whom it concerns. */
  readonly tell?: (tx: Tx, after: StoredDecision) => Promise<void>;
}

/** Only a careless client gets here: whoever read this version knows its state. */
const NOT_NOW: FieldProblem = { path: "state", rule: "invalid" };

/** What only who asked may do, beside the PMO; all else is said of its program. */
const OF_WHO_ASKED: readonly DecisionAct[] = ["update", "withdraw"];

/**
 * One act on a decision as it was read, with its history, in one transaction. Throws NOT_FOUND or FORBIDDEN by access;
 * VERSION_CONFLICT, with both values, when it moved on since it was read; INVALID_INPUT for an act that its state does
 * not know, and with every refused field.
 */
export function changeDecision(
  { db, clock }: Deps,
  actor: Actor,
  change: DecisionChange,
  request: RequestInfo,
): Promise<DecisionWritten> {
  const { id, act, note, values = {} } = change;
  return inTx(db, async (tx) => {
    const loaded = await loadDecision(tx, actor, id);
    const { stored: before, programFacts } = loaded;
    const action = `decision.${act}` as const;
    requireAction(actor, action, OF_WHO_ASKED.includes(act) ? askedFacts(actor, before) : programFacts);
    const next = nextDecisionState(stateOf(before.state), act);
    await requireVersion(tx, before, change.version, values);
    if (next === null) throw new AppError("INVALID_INPUT", { problems: [NOT_NOW] });
    await change.check?.(tx, loaded);
    const after = await tx.decision.update({
      where: { id },
      data: { ...values, state: next, version: { increment: 1 } },
      select: DECISION_FIELDS,
    });
    const { programId, code } = after;
    const event = { action, subjectType: "decision", subjectId: id, programId, note: note ?? "" };
    await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
      { entity: "decision", entityId: id, programId, before, after },
    ]);
    await change.tell?.(tx, after);
    return { id, code };
  });
}

/** Throws INVALID_INPUT where there is anything to refuse. */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

async function requireVersion(
  tx: Tx,
  before: StoredDecision,
  version: number,
  mine: DecisionValues,
): Promise<void> {
  if (before.version === version) return;
  throw new AppError("VERSION_CONFLICT", {
    currentVersion: before.version,
    values: conflictingValues(SET_FIELDS, mine, before),
    ...(await readLastChange(tx, before.id)),
  });
}
