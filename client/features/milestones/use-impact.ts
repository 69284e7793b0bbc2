import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import type { MilestoneImpactInput } from "#shared/contract/impact.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { checkConsideredEdit, type MilestoneEditContext } from "#shared/progress/milestone-edit.ts";
import { editOf, emptyFields, type MilestoneForm } from "./milestone-form.ts";

/** A day is typed in parts; asking for each of them would answer questions that nobody has. */
const SETTLED_AFTER_MS = 250;

interface Judged {
  readonly context: MilestoneEditContext;
  readonly baselineNumber: number | null;
}

/** What the server says that the form would move, judged as the screen is; idle while the form moves no day, misses one or cannot be saved. */
export function useImpact(milestone: MilestoneRow, form: MilestoneForm, judged: Judged) {
  const trpc = useTRPC();
  const asked = useSettled(JSON.stringify(impactInputOf(milestone, form, judged)));
  const input: MilestoneImpactInput | null = JSON.parse(asked);
  const { data, isError, isFetching } = useQuery(
    trpc.milestones.impact.queryOptions(input ?? { id: milestone.id }, {
      enabled: input !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  if (input === null) return { kind: "idle" } as const;
  if (isError) return { kind: "failed" } as const;
  if (!data) return { kind: "computing" } as const;
  return { kind: "known", impact: data, isStale: isFetching } as const;
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

/** The value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
