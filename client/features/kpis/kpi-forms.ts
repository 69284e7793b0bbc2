import { problemAt as entryProblemAt } from "#client/registers/forms.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { KpiDirection, KpiTarget, KpiUnit } from "#shared/registers/kpi.ts";

/** What an indicator is, as it is typed. */
export interface DefinitionForm {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly definitionAr: string;
  readonly definitionEn: string;
  readonly unit: KpiUnit | null;
  readonly direction: KpiDirection;
  readonly baselineValue: number | null;
  readonly ownerId: string | null;
}

/** Targets by their year; null where the field is empty. */
export type TargetForm = Readonly<Record<number, number | null>>;

export const EMPTY: DefinitionForm = {
  ...{ nameAr: "", nameEn: "", definitionAr: "", definitionEn: "" },
  ...{ unit: null, direction: "up", baselineValue: null, ownerId: null },
};

export function definitionOf(row: KpiRow): DefinitionForm {
  const { nameAr, nameEn, definitionAr, definitionEn, unit, direction, baselineValue, owner } = row;
  const ownerId = owner?.id ?? null;
  return { nameAr, nameEn, definitionAr, definitionEn, unit, direction, baselineValue, ownerId };
}

export function targetFormOf({ targets }: Pick<KpiRow, "targets">): TargetForm {
  return Object.fromEntries(targets.map(({ year, value }) => [year, value]));
}

/** Those that are filled in, the earliest first. */
export function targetsOf(form: TargetForm): KpiTarget[] {
  return Object.entries(form)
    .flatMap(([year, value]) => (value === null ? [] : [{ year: Number(year), value }]))
    .toSorted((one, other) => one.year - other.year);
}

const RULES = [
  "nameMissing",
  "axisMissing",
  "axisOfQiyas",
  "axisTaken",
  "definitionMissing",
  "unitMissing",
  "baselineMissing",
  "ownerMissing",
  "targetsMissing",
  "yearTwice",
  "dayInFuture",
  "dayTaken",
] as const;

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(
  words: Words,
  problems: readonly FieldProblem[],
  path: keyof DefinitionForm | "programId" | "kind" | "axis" | "targets" | "value" | "day",
): string | undefined {
  return entryProblemAt(words, problems, path, (rule) => {
    const own = RULES.find((each) => each === rule);
    return own && words.t(`kpis.refused.${own}`);
  });
}
