import type { PeriodKind } from "../reporting/periods.ts";
import type { IsoDay } from "../units.ts";
import type { KnownDays } from "./days.ts";
import type { BilingualName } from "./names.ts";

/** Answer of `history.days`: which days the plan can be read as at, and those worth going to, the newest first. */
export interface HistoryDaysView extends KnownDays {
  readonly landmarks: readonly Landmark[];
}

/** A day at whose end something stood that people speak of. */
export type Landmark = PeriodClosed | BaselineApproved;

interface PeriodClosed {
  readonly kind: "periodClosed";
  readonly day: IsoDay;
  readonly periodKind: PeriodKind;
  /** What the period covers, both inclusive. */
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}

interface BaselineApproved extends BilingualName {
  readonly kind: "baselineApproved";
  readonly day: IsoDay;
  readonly number: number;
}
