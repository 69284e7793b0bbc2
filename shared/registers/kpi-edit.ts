import type { IsoDay } from "../units.ts";
import { checkEntryName, type EntryName, type NameProblem } from "./entry-name.ts";
import type { KpiKind, KpiTarget, KpiUnit, QiyasAxis } from "./kpi.ts";

/** What an indicator is said to be. */
export interface KpiDefinition extends EntryName {
  readonly kind: KpiKind;
  readonly axis: QiyasAxis | null;
  readonly definitionAr: string;
  readonly definitionEn: string;
  readonly unit: KpiUnit | null;
  readonly baselineValue: number | null;
  readonly ownerId: string | null;
}

/** One refusal: the field it stands at and the rule. */
export type KpiProblem =
  | NameProblem
  | { readonly path: "axis"; readonly rule: "axisMissing" | "axisOfQiyas" }
  | { readonly path: "definitionAr"; readonly rule: "definitionMissing" }
  | { readonly path: "unit"; readonly rule: "unitMissing" }
  | { readonly path: "baselineValue"; readonly rule: "baselineMissing" }
  | { readonly path: "ownerId"; readonly rule: "ownerMissing" }
  | { readonly path: "targets"; readonly rule: "targetsMissing" | "yearTwice" };

/**
 * Every reason why it may not be saved so; empty when it may. A benefit that cannot be measured is a wish: each part
 * that it lacks is named.
 */
export function checkKpi(definition: KpiDefinition, targets: readonly KpiTarget[]): KpiProblem[] {
  return [
    ...checkEntryName(definition),
    ...checkAxis(definition),
    ...(definition.kind === "benefit" ? checkMeasurable(definition) : []),
    ...checkTargets(definition.kind, targets),
  ];
}

function checkAxis({ kind, axis }: KpiDefinition): KpiProblem[] {
  if (kind === "qiyas") return axis === null ? [{ path: "axis", rule: "axisMissing" }] : [];
  return axis === null ? [] : [{ path: "axis", rule: "axisOfQiyas" }];
}

function checkMeasurable(benefit: KpiDefinition): KpiProblem[] {
  const problems: KpiProblem[] = [];
  const isDefined = benefit.definitionAr.trim() !== "" || benefit.definitionEn.trim() !== "";
  if (!isDefined) problems.push({ path: "definitionAr", rule: "definitionMissing" });
  if (benefit.unit === null) problems.push({ path: "unit", rule: "unitMissing" });
  if (benefit.baselineValue === null) problems.push({ path: "baselineValue", rule: "baselineMissing" });
  if (benefit.ownerId === null) problems.push({ path: "ownerId", rule: "ownerMissing" });
  return problems;
}

/** What the targets of one kind may be. */
export function checkTargets(kind: KpiKind, targets: readonly KpiTarget[]): KpiProblem[] {
  if (new Set(targets.map(({ year }) => year)).size < targets.length) {
    return [{ path: "targets", rule: "yearTwice" }];
  }
  if (kind === "benefit" && targets.length === 0) return [{ path: "targets", rule: "targetsMissing" }];
  return [];
}

export interface ReadingProblem {
  readonly path: "day";
  readonly rule: "dayInFuture" | "dayTaken";
}

/** Every reason why no value may be recorded for that day; a value wrongly typed is removed first. ISO days sort as text. */
export function checkReading(
  day: IsoDay,
  { statusDay, heldDays }: { readonly statusDay: IsoDay; readonly heldDays: readonly IsoDay[] },
): ReadingProblem[] {
  if (day > statusDay) return [{ path: "day", rule: "dayInFuture" }];
  return heldDays.includes(day) ? [{ path: "day", rule: "dayTaken" }] : [];
}
