import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { type ImpactState, impactState, useSettled } from "#client/editing/impact-state.ts";
import type { ActivityImpactInput } from "#shared/contract/activities.ts";

/** What the server says that the considered days would move; idle while there is nothing to ask. */
export function useActivityImpact(considered: ActivityImpactInput | null): ImpactState {
  const trpc = useTRPC();
  const input = useSettled(considered);
  const answer = useQuery(
    trpc.activities.impact.queryOptions(input ?? { id: "" }, {
      enabled: input !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  return impactState(input !== null, answer);
}
