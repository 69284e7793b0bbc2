import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showEarly } from "#client/requests/optimistic.ts";
import { useTRPC } from "#client/app/trpc.ts";
import type { MilestoneUpdateInput } from "#shared/contract/milestones.ts";
import type { ProgramView } from "#shared/contract/programs.ts";
import type { MilestoneRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { applyMilestoneEdit } from "#shared/progress/milestone-edit.ts";

/** The milestone with its days as the edit sets them; its status follows when the server has computed it. */
function edited<Row extends MilestoneRow>(row: Row, input: MilestoneUpdateInput): Row {
  return row.id === input.id ? { ...row, ...applyMilestoneEdit(row, input) } : row;
}

function editedRoadmap(view: RoadmapView, input: MilestoneUpdateInput): RoadmapView {
  const programs = view.programs.map((program) => ({
    ...program,
    milestones: program.milestones.map((row) => edited(row, input)),
  }));
  return { ...view, programs };
}

function editedProgram(view: ProgramView, input: MilestoneUpdateInput): ProgramView {
  return {
    ...view,
    program: { ...view.program, milestones: view.program.milestones.map((row) => edited(row, input)) },
    items: view.items.map((item) => (item.kind === "milestone" ? edited(item, input) : item)),
  };
}

/** Saves a milestone: the screens show it at once and take it back when the server refuses. */
export function useUpdateMilestone() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const roadmapKey = trpc.plan.roadmap.queryKey();
  const programKey = trpc.programs.get.queryKey();
  return useMutation(
    trpc.milestones.update.mutationOptions({
      onMutate: async (input) => {
        const roadmap = await showEarly(queryClient, roadmapKey, (view) => editedRoadmap(view, input));
        const program = await showEarly(queryClient, programKey, (view) => editedProgram(view, input));
        return {
          restore: () => {
            roadmap.restore();
            program.restore();
          },
        };
      },
      onError: (_error, _input, before) => before?.restore(),
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: roadmapKey }),
          queryClient.invalidateQueries({ queryKey: programKey }),
        ]),
    }),
  );
}
