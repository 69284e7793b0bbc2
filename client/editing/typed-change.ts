import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { ForecastDays } from "#shared/registers/proposed-days.ts";

/** Another forecast of an item as somebody typed it, to be saved or asked for. */
export interface TypedChange {
  readonly itemId: string;
  readonly code: string;
  /** What the plan said when the form opened. */
  readonly seen: ForecastDays;
  readonly asked: ForecastDays;
  readonly reasonCode: ReasonCode | null;
  readonly note: string;
  readonly movesDependants: boolean;
}
