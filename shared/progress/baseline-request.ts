/** What somebody asks to be frozen. `programIds` null is all of them. */
export interface BaselineRequest {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly note: string;
  readonly programIds: readonly string[] | null;
}

/** What the plan's other baselines ask of a new request. */
export interface BaselineRequestContext {
  /** A baseline was approved before: this is a re-baseline, which must say why. */
  readonly isRebaseline: boolean;
  /** Another request still waits for its decision. */
  readonly isRequestOpen: boolean;
}

/** One refusal: the field it stands at and the rule. */
export interface BaselineProblem {
  readonly path: "nameAr" | "note" | "programIds" | "request";
  readonly rule: "nameMissing" | "noteMissing" | "scopeEmpty" | "requestOpen";
}

/** Every reason why a baseline may not be asked for; empty when it may. */
export function checkBaselineRequest(
  { nameAr, nameEn, note, programIds }: BaselineRequest,
  { isRebaseline, isRequestOpen }: BaselineRequestContext,
): BaselineProblem[] {
  const problems: BaselineProblem[] = [];
  if (nameAr.trim() === "" && nameEn.trim() === "") problems.push({ path: "nameAr", rule: "nameMissing" });
  if (isRebaseline && note.trim() === "") problems.push({ path: "note", rule: "noteMissing" });
  if (programIds?.length === 0) problems.push({ path: "programIds", rule: "scopeEmpty" });
  if (isRequestOpen) problems.push({ path: "request", rule: "requestOpen" });
  return problems;
}
