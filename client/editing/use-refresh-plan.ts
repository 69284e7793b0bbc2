import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { wireErrorOf } from "#client/requests/failures.ts";

/** Asks anew for whatever shows the plan, once a change of it was answered: with `error` when it was refused. */
export function useRefreshPlan(): (error: unknown) => Promise<unknown> | undefined {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return (error) => {
    // Where nobody answered, asking again only delays the sentence that says so.
    if (error && wireErrorOf(error) === null) return;
    const shown = [trpc.plan, trpc.programs, trpc.measures, trpc.quality];
    // The form that asked is closing: what others would move is asked anew when it is wanted.
    const considered = [trpc.milestones, trpc.activities, trpc.links];
    return Promise.all([
      ...shown.map((part) => queryClient.invalidateQueries({ queryKey: part.pathKey() })),
      ...considered.map((part) =>
        queryClient.invalidateQueries({ queryKey: part.pathKey(), refetchType: "none" }),
      ),
    ]);
  };
}
