import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import type { MilestoneImpactInput } from "#shared/contract/impact.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { editOf, emptyFields, type MilestoneForm } from "./milestone-form.ts";

/** A day is typed in parts; asking for each of them would answer questions that nobody has. */
const SETTLED_AFTER_MS = 250;

/** What the server says that the form would move, judged as the screen is; idle while the form moves no day or misses one. */
export function useImpact(milestone: MilestoneRow, form: MilestoneForm, baselineNumber: number | null) {
  const trpc = useTRPC();
  const asked = useSettled(JSON.stringify(impactInputOf(milestone, form, baselineNumber)));
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
  baselineNumber: number | null,
): MilestoneImpactInput | null {
  const { forecastDay, actualDay } = editOf(milestone, form);
  if (emptyFields(form).length > 0 || (forecastDay === undefined && actualDay === undefined)) return null;
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
