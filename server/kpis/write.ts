import type { Action } from "#shared/permissions/actions.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange, HistoryRow } from "../history/changes.ts";
import { type Acting, recordAct } from "../registers/write.ts";
import type { StoredKpi } from "./stored.ts";

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
  acting: Acting,
  { id, programId }: Of,
  { action, note = "", changes }: KpiAct,
): Promise<void> {
  await recordAct(tx, acting, { action, subjectType: "kpi", subjectId: id, programId, note }, changes);
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
