import { useState } from "react";
import type { ReportReview } from "#shared/contract/report-review.ts";
import type { ReportApproveInput } from "#shared/contract/reports.ts";
import type { Stands } from "./PlanMovedChoice.tsx";

/** Which stands at each milestone that the plan moved, as the reviewer chose. */
export interface StandsDraft {
  readonly of: (itemId: string) => Stands | null;
  readonly choose: (itemId: string, stands: Stands) => void;
  /** Every one of them is chosen. */
  readonly isWhole: boolean;
  /** As `reports.approve` takes them: what was seen, and what stands. */
  readonly confirmed: NonNullable<ReportApproveInput["confirmed"]>;
}

export function useStands({ entries }: Pick<ReportReview, "entries">): StandsDraft {
  const [chosen, setChosen] = useState<Readonly<Record<string, Stands>>>({});
  const moved = entries.flatMap(({ moved: each }) => each ?? []);
  // What was chosen holds for the days that were seen: when they move again, it is asked anew.
  const keyOf = (itemId: string) => {
    const each = moved.find((one) => one.itemId === itemId);
    return `${itemId} ${each?.forecastDay} ${each?.actualDay}`;
  };
  const of = (itemId: string) => chosen[keyOf(itemId)] ?? null;
  return {
    of,
    choose: (itemId, stands) => setChosen((held) => ({ ...held, [keyOf(itemId)]: stands })),
    isWhole: moved.every(({ itemId }) => of(itemId) !== null),
    confirmed: moved.flatMap(({ itemId, forecastDay, actualDay }) => {
      const stands = of(itemId);
      return stands === null ? [] : [{ itemId, forecastDay, actualDay, stands }];
    }),
  };
}
