import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useRefreshPlan } from "#client/editing/use-refresh-plan.ts";

/** Adds items and removes them; whatever shows the plan is asked for anew. */
export function useItemActs() {
  const { items } = useTRPC();
  const refresh = useRefreshPlan();
  const onSettled = (_saved: unknown, error: unknown) => refresh(error);
  return {
    create: useMutation(items.create.mutationOptions({ onSettled })),
    remove: useMutation(items.remove.mutationOptions({ onSettled })),
  };
}
