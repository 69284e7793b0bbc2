import type { EntryWritten } from "#shared/contract/registers.ts";
import { type DecisionAct, nextDecisionState } from "#shared/registers/decision-cycle.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type Acting, recordEntry, requireState, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
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
): Promise<EntryWritten> {
  return inTx(db, async (tx) => changeDecisionIn(tx, { clock, actor, request }, change));
}

/** The same in the transaction of a greater act. */
export async function changeDecisionIn(
  tx: Tx,
  acting: Acting,
  change: DecisionChange,
): Promise<EntryWritten> {
  const { actor } = acting;
  const { id, act, note, values = {} } = change;
  const loaded = await loadDecision(tx, actor, id);
  const { stored: before, programFacts } = loaded;
  const action = `decision.${act}` as const;
  requireAction(actor, action, OF_WHO_ASKED.includes(act) ? askedFacts(actor, before) : programFacts);
  await requireVersion(tx, before, change.version, SET_FIELDS, values);
  const state = requireState(nextDecisionState(stateOf(before.state), act));
  await change.check?.(tx, loaded);
  const after = await tx.decision.update({
    where: { id },
    data: { ...values, state, version: { increment: 1 } },
    select: DECISION_FIELDS,
  });
  await recordEntry(tx, acting, { entity: "decision", action, before, after, note });
  await change.tell?.(tx, after);
  return { id, code: after.code };
}
