import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import type { RequestInfo } from "../trpc/context.ts";
import { type EntityChange, toChangeRows } from "./changes.ts";

/** An import writes thousands of rows; between statements other requests get their turn. */
const ROWS_PER_STATEMENT = 250;

/** One consequential act, before it has a number. */
export interface EventInput {
  readonly at: Date;
  /** `at` as a plain day in Asia/Riyadh. */
  readonly day: IsoDay;
  /** Null when the product itself acts. */
  readonly actorId: string | null;
  /** An action of shared/permissions, or `system.*`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly programId?: string | null;
  readonly reasonCode?: string | null;
  readonly note?: string;
  readonly requestId?: string | null;
  readonly address?: string | null;
}

/** What the event of every act begins with: when, by whom, and from which request. */
export function actedBy(
  clock: Clock,
  actor: Actor,
  { requestId, address }: RequestInfo,
): Pick<EventInput, "at" | "day" | "actorId" | "requestId" | "address"> {
  const actorId = actor.isSystem ? null : actor.personId;
  return { at: clock.now(), day: clock.today(), actorId, requestId, address };
}

/**
 * Writes one act with the field-by-field difference it made, in the caller's transaction: the change and its
 * record live or die together. Returns the event's number. Every write of plan data goes through here, since
 * read models are cached until the highest `Change.seq` grows.
 */
export async function recordEvent(
  tx: Tx,
  event: EventInput,
  changes: readonly EntityChange[],
): Promise<number> {
  const { seq } = await tx.auditEvent.create({ data: event, select: { seq: true } });
  const rows = changes.flatMap(toChangeRows).map((row) => ({ ...row, eventSeq: seq }));
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx.change.createMany({ data: rows.slice(start, start + ROWS_PER_STATEMENT) });
  }
  return seq;
}
