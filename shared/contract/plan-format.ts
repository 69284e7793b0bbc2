import { z } from "zod";
import { isoDay } from "./days.ts";
import { PLAN_FORMAT_VERSION } from "./plan-format-version.ts";
import { qualityThresholds } from "./quality.ts";

/** What every file of the format says it is. */
export const PLAN_FORMAT = "masar-plan";

/** Sunday first, as the bits of `workWeekMask`. */
export const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

const id = z.string().min(1).max(64).meta({ description: "Unique in the file; references name it." });
const ref = z.string().min(1).max(64);
const code = z.string().min(1).max(64).meta({ description: "What people call it." });
const text = z.string().max(10_000).default("");
const name = z.string().max(500).default("");
const day = z.iso.date().pipe(isoDay);
const workDays = z.int().min(0).max(100_000);
const points = z.int().min(0).max(1_000_000);

const noName = { error: "noName" };
const names = { nameAr: name, nameEn: name };
const hasName = (named: { nameAr: string; nameEn: string }) => named.nameAr !== "" || named.nameEn !== "";

const wrongOrder = { error: "finishBeforeStart", path: ["finishDay"] };
const inOrder = (span: { startDay: string | null; finishDay: string }) =>
  span.startDay === null || span.startDay <= span.finishDay;

const holiday = z
  .strictObject({
    id,
    ...names,
    startDay: day,
    finishDay: day.meta({ description: "Inclusive." }),
    isConfirmed: z.boolean().default(true).meta({ description: "False until the days are announced." }),
  })
  .refine(hasName, noName)
  .refine(inOrder, wrongOrder);

const calendar = z
  .strictObject({
    id,
    ...names,
    workWeek: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .refine((days) => new Set(days).size === days.length, { error: "repeated" })
      .default(["sun", "mon", "tue", "wed", "thu"])
      .meta({ description: "The days of the week on which people work." }),
    holidays: z.array(holiday).default([]),
  })
  .refine(hasName, noName);

const workstream = z.strictObject({ id, code, ...names }).refine(hasName, noName);

const constraint = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("asLateAsPossible") }),
  z.strictObject({
    type: z.enum([
      "startNoEarlierThan",
      "startNoLaterThan",
      "finishNoEarlierThan",
      "finishNoLaterThan",
      "mustStartOn",
      "mustFinishOn",
    ]),
    day,
  }),
]);

const itemFields = {
  id,
  code,
  ...names,
  progressPercent: z.int().min(0).max(100).default(0).meta({ description: "100 exactly when done." }),
  declaredState: z.literal("stalled").nullable().default(null),
  constraint: constraint.nullable().default(null).meta({ description: "Null: as soon as possible." }),
  deadlineDay: day.nullable().default(null),
};

const notDone = { error: "doneNeedsActual", path: ["progressPercent"] };

const activity = z
  .strictObject({
    kind: z.literal("activity"),
    ...itemFields,
    forecastStartDay: day,
    forecastFinishDay: day.meta({ description: "The last working day, inclusive." }),
    actualStartDay: day.nullable().default(null),
    actualFinishDay: day.nullable().default(null),
    durationWorkDays: workDays.meta({ description: "Working days; 0 is scheduled as 1." }),
    remainingWorkDays: workDays.nullable().default(null).meta({ description: "Left, once started." }),
  })
  .refine(hasName, noName)
  .refine((item) => (item.progressPercent === 100) === (item.actualFinishDay !== null), notDone)
  .refine((item) => item.forecastStartDay <= item.forecastFinishDay, {
    error: "finishBeforeStart",
    path: ["forecastFinishDay"],
  })
  .refine(({ actualStartDay: start, actualFinishDay: finish }) => !start || !finish || start <= finish, {
    error: "finishBeforeStart",
    path: ["actualFinishDay"],
  });

const milestone = z
  .strictObject({
    kind: z.literal("milestone"),
    ...itemFields,
    forecastDay: day,
    actualDay: day.nullable().default(null),
    weightPoints: points.default(0).meta({ description: "Share in the program's progress." }),
  })
  .refine(hasName, noName)
  .refine((item) => (item.progressPercent === 100) === (item.actualDay !== null), notDone);

const program = z
  .strictObject({
    id,
    workstreamId: ref,
    code,
    ...names,
    summaryAr: text,
    summaryEn: text,
    departmentAr: name,
    departmentEn: name,
    startDay: day,
    finishDay: day.meta({ description: "Inclusive; the official window of the timetable." }),
    declaredState: z.enum(["stopped", "stalled"]).nullable().default(null),
    declaredDay: day.nullable().default(null),
    declaredNote: text,
    isPublished: z.boolean().default(true),
    calendarId: ref.nullable().default(null).meta({ description: "Null: the plan's." }),
    items: z
      .array(z.discriminatedUnion("kind", [activity, milestone]))
      .default([])
      .meta({ description: "In the order of the rows." }),
  })
  .refine(hasName, noName)
  .refine(inOrder, wrongOrder)
  .refine(({ declaredState, declaredDay }) => (declaredState === null) === (declaredDay === null), {
    error: "declaredWithoutDay",
    path: ["declaredDay"],
  });

const link = z
  .strictObject({
    id,
    predecessorId: ref,
    successorId: ref,
    type: z.enum(["FS", "SS", "FF", "SF"]).default("FS"),
    lagDays: z.int().min(-10_000).max(10_000).default(0),
    lagUnit: z.enum(["work", "elapsed"]).default("work").meta({ description: "What a day of the lag is." }),
  })
  .refine(({ predecessorId, successorId }) => predecessorId !== successorId, { error: "linkToItself" });

const baselineItem = z
  .strictObject({
    itemKind: z.enum(["program", "activity", "milestone"]),
    itemId: ref.meta({ description: "What was copied; it may be gone since." }),
    programId: ref,
    startDay: day.nullable().default(null).meta({ description: "Null on milestones, and only there." }),
    finishDay: day,
    durationWorkDays: workDays.default(0),
    weightPoints: points.default(0),
  })
  .refine(inOrder, wrongOrder)
  .refine((item) => (item.itemKind === "milestone") === (item.startDay === null), {
    error: "milestoneHasNoStart",
    path: ["startDay"],
  });

const baseline = z
  .strictObject({
    id,
    number: z.int().min(1),
    ...names,
    setDay: day,
    state: z.enum(["requested", "approved", "refused"]).default("approved"),
    note: text,
    items: z.array(baselineItem).default([]),
  })
  .refine(hasName, noName);

const plan = z
  .strictObject({
    id,
    ...names,
    startDay: day,
    finishDay: day.meta({ description: "Inclusive." }),
    toleranceWorkDays: workDays.default(10).meta({ description: "The t of the status rules." }),
    isSample: z.boolean().default(false),
    calendarId: ref,
    qualityThresholds: qualityThresholds
      .nullable()
      .default(null)
      .meta({ description: "What the quality check is held to. Null: as published." }),
  })
  .refine(hasName, noName)
  .refine(inOrder, wrongOrder);

/**
 * A whole plan as one JSON file: what the plan is, without people, reports, registers and history. References
 * are ids within the file; lists are in the order of the screen. What an author leaves out takes its default;
 * a name that the format does not know is refused, so that no typing error is lost.
 */
export const planFileSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: "For editors; not read." }),
  format: z.literal(PLAN_FORMAT),
  version: z.literal(PLAN_FORMAT_VERSION),
  plan,
  calendars: z.array(calendar).min(1),
  workstreams: z.array(workstream).default([]),
  programs: z.array(program).default([]),
  links: z.array(link).default([]),
  baselines: z.array(baseline).default([]),
});

export type PlanFile = z.output<typeof planFileSchema>;
export type PlanFileProgram = PlanFile["programs"][number];
export type PlanFileItem = PlanFileProgram["items"][number];

/** The JSON Schema (2020-12) of the format, as authors write it: what has a default may be left out. */
export function planFormatJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(planFileSchema, { io: "input" });
  return {
    $schema,
    title: `${PLAN_FORMAT} ${PLAN_FORMAT_VERSION}`,
    description: "A plan of Masar; docs/plan-format.md says what its fields mean.",
    ...schema,
  };
}
