import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import type { Proposal } from "#client/gantt/moves.ts";
import { toIsoDay } from "#shared/calendar/day.ts";
import { type ImpactState, impactState } from "./impact-state.ts";

/**
 * What the server says that the considered day would move; the answer for the day before stays until it has come. A
 * newer day gives up the question about an older one. One item at a time: another one is asked by a component anew.
 */
export function useLiveImpact(
  { rowId: id, day, edge }: Proposal,
  baselineNumber: number | null,
): ImpactState {
  const { milestones, activities } = useTRPC();
  const against = baselineNumber === null ? {} : { baselineNumber };
  const considered = toIsoDay(day);
  const asked = { retry: false, trpc: { abortOnUnmount: true }, placeholderData: keepPreviousData } as const;
  const ofMilestone = useQuery(
    milestones.impact.queryOptions(
      { id, forecastDay: considered, ...against },
      { ...asked, enabled: edge === undefined },
    ),
  );
  const ends = edge === "start" ? { forecastStartDay: considered } : { forecastFinishDay: considered };
  const ofActivity = useQuery(
    activities.impact.queryOptions({ id, ...ends, ...against }, { ...asked, enabled: edge !== undefined }),
  );
  return impactState(true, edge === undefined ? ofMilestone : ofActivity);
}
