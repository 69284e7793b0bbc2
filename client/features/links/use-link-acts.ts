import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useRefreshPlan } from "#client/editing/use-refresh-plan.ts";

/** Makes, changes and removes links; whatever shows the plan is asked for anew. */
export function useLinkActs() {
  const { links } = useTRPC();
  const refresh = useRefreshPlan();
  const onSettled = (_saved: unknown, error: unknown) => refresh(error);
  return {
    create: useMutation(links.create.mutationOptions({ onSettled })),
    update: useMutation(links.update.mutationOptions({ onSettled })),
    remove: useMutation(links.remove.mutationOptions({ onSettled })),
  };
}
