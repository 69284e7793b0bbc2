import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { type ImpactState, impactState, useSettled } from "#client/editing/impact-state.ts";
import type { LinkImpactInput } from "#shared/contract/links.ts";

const NOTHING_ASKED: LinkImpactInput = {
  predecessorId: "",
  successorId: "",
  type: "FS",
  lagDays: 0,
  lagUnit: "work",
};

/** What the server says that the link would move; idle while there is nothing to ask. */
export function useLinkImpact(considered: LinkImpactInput | null): ImpactState {
  const trpc = useTRPC();
  const input = useSettled(considered);
  const answer = useQuery(
    trpc.links.impact.queryOptions(input ?? NOTHING_ASKED, {
      enabled: input !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  return impactState(input !== null, answer);
}
