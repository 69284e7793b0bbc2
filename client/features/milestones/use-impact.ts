import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { type ImpactState, impactState, useSettled } from "#client/editing/impact-state.ts";
import type { MilestoneImpactInput } from "#shared/contract/impact.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { checkConsideredEdit, type MilestoneEditContext } from "#shared/progress/milestone-edit.ts";
import { editOf, emptyFields, type MilestoneForm } from "./milestone-form.ts";

interface Judged {
  readonly context: MilestoneEditContext;
  readonly baselineNumber: number | null;
}

/** What the server says that the form would move, judged as the screen is; idle while the form moves no day, misses one or cannot be saved. */
export function useImpact(milestone: MilestoneRow, form: MilestoneForm, judged: Judged): ImpactState {
  const trpc = useTRPC();
  const input = useSettled(impactInputOf(milestone, form, judged));
  const answer = useQuery(
    trpc.milestones.impact.queryOptions(input ?? { id: milestone.id }, {
      enabled: input !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  return impactState(input !== null, answer);
}

function impactInputOf(
  milestone: MilestoneRow,
  form: MilestoneForm,
  { context, baselineNumber }: Judged,
): MilestoneImpactInput | null {
  if (emptyFields(form).length > 0) return null;
  const edit = editOf(milestone, form);
  const { forecastDay, actualDay } = edit;
  if (forecastDay === undefined && actualDay === undefined) return null;
  if (checkConsideredEdit(milestone, edit, context).length > 0) return null;
  return {
    id: milestone.id,
    ...(forecastDay === undefined ? {} : { forecastDay }),
    ...(actualDay === undefined ? {} : { actualDay }),
    ...(baselineNumber === null ? {} : { baselineNumber }),
  };
}
