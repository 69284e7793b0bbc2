import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ItemCreateInput } from "#shared/contract/items.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

/** What is typed of a new item, as far as it is filled in. */
export interface ItemForm {
  readonly kind: "milestone" | "activity";
  readonly nameAr: string;
  readonly nameEn: string;
  readonly code: string;
  /** Of a milestone. */
  readonly day: IsoDay | null;
  readonly weightPoints: number | null;
  /** Of an activity. */
  readonly startDay: IsoDay | null;
  readonly finishDay: IsoDay | null;
  readonly note: string;
}

export const EMPTY_ITEM: ItemForm = {
  ...{ kind: "milestone", nameAr: "", nameEn: "", code: "", note: "" },
  ...{ day: null, weightPoints: 0, startDay: null, finishDay: null },
};

/** Why the form may not be sent, each at its field. */
export function checkItem({ kind, nameAr, nameEn, day, startDay, finishDay }: ItemForm): FieldProblem[] {
  const isNamed = nameAr.trim() !== "" || nameEn.trim() !== "";
  const missing = kind === "milestone" ? { day } : { startDay, finishDay };
  return [
    ...(isNamed ? [] : [{ path: "nameAr", rule: "noName" }]),
    ...Object.entries(missing).flatMap(([path, value]) =>
      value === null ? [{ path, rule: "missing" }] : [],
    ),
    ...(kind === "activity" && startDay && finishDay && finishDay < startDay
      ? [{ path: "finishDay", rule: "beforeStart" }]
      : []),
  ];
}

/** The message to the server; null while a day is missing. */
export function itemInputOf(programId: string, form: ItemForm): ItemCreateInput | null {
  const { kind, nameAr, nameEn, day, startDay, finishDay, weightPoints, note } = form;
  const code = form.code.trim();
  const named = { programId, nameAr, nameEn, note, ...(code === "" ? {} : { code }) };
  if (kind === "milestone") return day && { ...named, kind, day, weightPoints: weightPoints ?? 0 };
  return startDay && finishDay && { ...named, kind, startDay, finishDay };
}

const RULES = [
  ...(["noName", "missing", "taken", "beforePlan", "afterPlan", "beforeStart"] as const),
  ...(["keptByBaseline", "keptByReport", "keptByRegister"] as const),
];

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(
  { t }: Words,
  problems: readonly FieldProblem[],
  path: keyof ItemForm | "id",
): string | undefined {
  const problem = problems.find((each) => each.path === path);
  if (!problem) return undefined;
  return t(`items.rules.${RULES.find((rule) => rule === problem.rule) ?? "other"}`);
}
