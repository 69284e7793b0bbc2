import type { ConflictingValue, FieldProblem } from "#shared/contract/errors.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import type { HistoryEntity, HistoryRow } from "../history/changes.ts";
import { conflictingValues } from "../history/conflicting-values.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/** Throws INVALID_INPUT where there is anything to refuse. */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

/** The state that follows an act; INVALID_INPUT where none does: whoever read this version knows better. */
export function requireState<State>(next: State | null): State {
  if (next === null) throw new AppError("INVALID_INPUT", { problems: [{ path: "state", rule: "invalid" }] });
  return next;
}

type Value = ConflictingValue["mine"];

/** Throws VERSION_CONFLICT, with both values of `fields`, when an entry moved on since it was read. */
export async function requireVersion<Field extends string>(
  tx: Tx,
  before: StoredEntry & Readonly<Record<Field, Value>>,
  version: number,
  fields: readonly Field[],
  mine: { readonly [Key in Field]?: Value | undefined },
): Promise<void> {
  if (before.version === version) return;
  throw new AppError("VERSION_CONFLICT", {
    currentVersion: before.version,
    values: conflictingValues(fields, mine, before),
    ...(await readLastChange(tx, before.id)),
  });
}

interface StoredEntry {
  readonly id: string;
  readonly version: number;
}

/** An act on an entry: what it was before (null of a new one) and what it is now. */
interface EntryAct {
  readonly entity: HistoryEntity;
  readonly action: Action;
  readonly before: HistoryRow | null;
  readonly after: HistoryRow & { readonly id: string; readonly programId: string | null };
  readonly note?: string | undefined;
}

/** Keeps what an act did to an entry, in the transaction that did it. */
export async function recordEntry(
  tx: Tx,
  { clock, actor, request }: { readonly clock: Clock; readonly actor: Actor; readonly request: RequestInfo },
  { entity, action, before, after, note = "" }: EntryAct,
): Promise<void> {
  const { id, programId } = after;
  const event = { action, subjectType: entity, subjectId: id, programId, note };
  await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
    { entity, entityId: id, programId, before, after },
  ]);
}
