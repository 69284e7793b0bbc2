import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useRefreshPlan } from "#client/editing/use-refresh-plan.ts";
import { showEarly } from "#client/requests/optimistic.ts";
import type { ActivityUpdateInput } from "#shared/contract/activities.ts";
import type { ActivityRow } from "#shared/contract/programs.ts";

/** The activity with what the edit sets; its length and what hangs on it follow when the server has computed them. */
function withEdit<Row extends ActivityRow>(row: Row, input: ActivityUpdateInput): Row {
  return {
    ...row,
    forecastStartDay: input.forecastStartDay ?? row.forecastStartDay,
    forecastFinishDay: input.forecastFinishDay ?? row.forecastFinishDay,
    actualStartDay: input.actualStartDay === undefined ? row.actualStartDay : input.actualStartDay,
    actualFinishDay: input.actualFinishDay === undefined ? row.actualFinishDay : input.actualFinishDay,
    progressPercent: input.progressPercent ?? (input.actualFinishDay ? 100 : row.progressPercent),
  };
}

/** Saves an activity: the program page shows it at once and takes it back when the server refuses. */
export function useUpdateActivity() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = useRefreshPlan();
  return useMutation(
    trpc.activities.update.mutationOptions({
      onMutate: (input) =>
        showEarly(queryClient, trpc.programs.get.queryKey(), (view) => ({
          ...view,
          items: view.items.map((item) =>
            item.kind === "activity" && item.id === input.id ? withEdit(item, input) : item,
          ),
        })),
      onError: (_error, _input, before) => before?.restore(),
      onSettled: (_saved, error) => refresh(error),
    }),
  );
}
