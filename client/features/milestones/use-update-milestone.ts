import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useRefreshPlan } from "#client/editing/use-refresh-plan.ts";
import { showEarly } from "#client/requests/optimistic.ts";
import type { MilestoneUpdateInput } from "#shared/contract/milestones.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { applyMilestoneEdit } from "#shared/progress/milestone-edit.ts";

/** The milestones with one's days as the edit sets them; its status follows when the server has computed it. */
function withEdit<Row extends MilestoneRow>(rows: readonly Row[], input: MilestoneUpdateInput): Row[] {
  return rows.map((row) => (row.id === input.id ? { ...row, ...applyMilestoneEdit(row, input) } : row));
}

/** Saves a milestone: the screens show it at once and take it back when the server refuses. */
export function useUpdateMilestone() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = useRefreshPlan();
  const roadmapKey = trpc.plan.roadmap.queryKey();
  const programKey = trpc.programs.get.queryKey();
  return useMutation(
    trpc.milestones.update.mutationOptions({
      onMutate: async (input) => {
        const roadmap = await showEarly(queryClient, roadmapKey, (view) => ({
          ...view,
          programs: view.programs.map((program) => ({
            ...program,
            milestones: withEdit(program.milestones, input),
          })),
        }));
        const program = await showEarly(queryClient, programKey, (view) => ({
          ...view,
          program: { ...view.program, milestones: withEdit(view.program.milestones, input) },
          items: view.items.map((item) =>
            item.kind === "milestone" && item.id === input.id
              ? { ...item, ...applyMilestoneEdit(item, input) }
              : item,
          ),
        }));
        return {
          restore: () => {
            roadmap.restore();
            program.restore();
          },
        };
      },
      onError: (_error, _input, before) => before?.restore(),
      onSettled: (_saved, error) => refresh(error),
    }),
  );
}
