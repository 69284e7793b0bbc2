import type { Action } from "#shared/permissions/actions.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange, HistoryRow } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { RequestInfo } from "../trpc/context.ts";
import type { StoredKpi } from "./stored.ts";

export interface Acting {
  readonly clock: Clock;
  readonly actor: Actor;
  readonly request: RequestInfo;
}

type Of = Pick<StoredKpi, "id" | "programId">;

/** What an act did to the indicator itself, to its targets or to its values. */
interface KpiAct {
  readonly action: Action;
  readonly note?: string;
  readonly changes: readonly EntityChange[];
}

/** Keeps what an act did to an indicator, in the transaction that did it. */
export async function recordKpi(
  tx: Tx,
  { clock, actor, request }: Acting,
  { id, programId }: Of,
  { action, note = "", changes }: KpiAct,
): Promise<void> {
  const event = { action, subjectType: "kpi", subjectId: id, programId, note };
  await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, changes);
}

type PartRow = HistoryRow & { readonly id: string };

/** A target or a value of an indicator before and after; null where it was not there. */
export function partChange(
  entity: "kpiTarget" | "kpiValue",
  { programId }: Pick<Of, "programId">,
  before: PartRow | null,
  after: PartRow | null,
): EntityChange {
  return { entity, entityId: (after ?? before)?.id ?? "", programId, before, after };
}
