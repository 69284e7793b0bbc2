import { addressOf, flag, oneOf, textUpTo } from "#client/ui/address/address.ts";
import { KPI_STATUSES } from "#shared/registers/kpi-status.ts";

/** The forms on one indicator. */
export const KPI_FORMS = ["update", "setTargets", "record"] as const;

export type KpiForm = (typeof KPI_FORMS)[number];

/** What the address of the indicators holds. */
export const kpiSearch = addressOf({
  /** All without it. */
  status: oneOf(KPI_STATUSES),
  /** All programs without it; by code. */
  program: textUpTo(64),
  /** The one that is open, and the form that is open on it. */
  kpi: textUpTo(64),
  act: oneOf(KPI_FORMS),
  /** The form of a new one. */
  create: flag,
});

/** The address once nothing is open. */
export const NOTHING_OPEN = { kpi: undefined, act: undefined, create: undefined } as const;

export type KpiSearch = ReturnType<typeof kpiSearch.parse>;

/** The indicator whose dialog is open, to read it or for one form on it. */
export interface OpenedKpi {
  readonly id: string;
  readonly act?: KpiForm | undefined;
}
