import fc from "fast-check";
import { addDays, toIsoDay } from "../calendar/day.ts";
import { PLAN_FORMAT, type PlanFile, WEEKDAYS } from "../contract/plan-format.ts";
import { PLAN_FORMAT_VERSION } from "../contract/plan-format-version.ts";
import { DCMA_THRESHOLDS } from "../schedule/quality/thresholds.ts";
import { anyPlanDay } from "./milestones.ts";

const isoDay = anyPlanDay().map(toIsoDay);
const span = fc
  .tuple(anyPlanDay(), fc.nat(300))
  .map(([from, days]) => ({ startDay: toIsoDay(from), finishDay: toIsoDay(addDays(from, days)) }));
const text = fc.constantFrom("", "نطاق العمل", "Scope", 'قوس (و) «شرطة» – "quoted"\n\u200f', "é\u0301 ١٢٣");
const names = fc.record({ nameAr: fc.constantFrom("اسم", "مسار الحوكمة"), nameEn: text });

const itemFields = {
  declaredState: fc.constantFrom("stalled" as const, null),
  constraint: fc.oneof(
    fc.constant(null),
    fc.constant({ type: "asLateAsPossible" as const }),
    fc.record({ type: fc.constantFrom("mustFinishOn" as const, "startNoEarlierThan" as const), day: isoDay }),
  ),
  deadlineDay: fc.option(isoDay),
};

const anyActivity = fc
  .tuple(
    names,
    span,
    fc.record({ ...itemFields, actual: fc.constantFrom("none", "started", "done") }),
    fc.nat(80),
  )
  .map(([name, { startDay, finishDay }, { actual, ...fields }, durationWorkDays]) => ({
    kind: "activity" as const,
    ...name,
    ...fields,
    progressPercent: actual === "done" ? 100 : 40,
    forecastStartDay: startDay,
    forecastFinishDay: finishDay,
    actualStartDay: actual === "none" ? null : startDay,
    actualFinishDay: actual === "done" ? finishDay : null,
    durationWorkDays,
    remainingWorkDays: actual === "started" ? 3 : null,
  }));

const anyMilestone = fc
  .tuple(names, fc.record({ ...itemFields, forecastDay: isoDay, actualDay: fc.option(isoDay) }), fc.nat(30))
  .map(([name, fields, weightPoints]) => ({
    kind: "milestone" as const,
    ...name,
    ...fields,
    progressPercent: fields.actualDay === null ? 0 : 100,
    weightPoints,
  }));

const anyProgram = fc.tuple(
  names,
  span,
  fc.record({
    summaryAr: text,
    summaryEn: text,
    departmentAr: text,
    departmentEn: text,
    declaredNote: text,
    isPublished: fc.boolean(),
    hasOwnCalendar: fc.boolean(),
    declaredState: fc.constantFrom("stopped" as const, "stalled" as const, null),
  }),
  fc.array(fc.oneof(anyActivity, anyMilestone), { maxLength: 6 }),
);

const anyCalendar = fc.tuple(
  names,
  fc.subarray([...WEEKDAYS], { minLength: 1 }),
  fc.array(fc.tuple(names, span, fc.boolean()), { maxLength: 4 }),
);

const anyLinkEnds = fc.record({
  type: fc.constantFrom("FS" as const, "SS" as const, "FF" as const, "SF" as const),
  lagDays: fc.integer({ min: -20, max: 20 }),
  lagUnit: fc.constantFrom("work" as const, "elapsed" as const),
  first: fc.nat(40),
  second: fc.nat(40),
});

/** Any plan file that the format takes: no id twice, no reference to nothing, links that make no cycle. */
export function anyPlanFile(): fc.Arbitrary<PlanFile> {
  return fc
    .record({
      name: names,
      span,
      calendars: fc.tuple(anyCalendar, anyCalendar),
      programs: fc.array(anyProgram, { maxLength: 4 }),
      links: fc.array(anyLinkEnds, { maxLength: 10 }),
      baselineCount: fc.nat(2),
      thresholds: fc.constantFrom(null, { ...DCMA_THRESHOLDS, lagShare: 0.1, highFloatWorkDays: 60 }),
    })
    .map((parts) => {
      const programs = programsOf(parts.programs);
      return {
        format: PLAN_FORMAT,
        version: PLAN_FORMAT_VERSION,
        plan: {
          id: "plan",
          ...parts.name,
          ...parts.span,
          toleranceWorkDays: 7,
          isSample: true,
          calendarId: "cal-0",
          qualityThresholds: parts.thresholds,
        },
        calendars: parts.calendars.map(([name, workWeek, holidays], index) => ({
          id: `cal-${index}`,
          ...name,
          workWeek,
          holidays: holidays.map(([holidayName, days, isConfirmed], holiday) => ({
            id: `cal-${index}-${holiday}`,
            ...holidayName,
            ...days,
            isConfirmed,
          })),
        })),
        workstreams: [{ id: "ws", code: "WS", ...parts.name }],
        programs,
        links: linksOf(programs, parts.links),
        baselines: baselinesOf(programs, parts.baselineCount),
      };
    });
}

type Parts<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function programsOf(parts: readonly Parts<typeof anyProgram>[]): PlanFile["programs"] {
  return parts.map(([name, days, { hasOwnCalendar, ...fields }, items], program) => ({
    id: `p${program}`,
    workstreamId: "ws",
    code: `P-${program}`,
    ...name,
    ...days,
    ...fields,
    declaredDay: fields.declaredState === null ? null : days.startDay,
    calendarId: hasOwnCalendar ? "cal-1" : null,
    items: items.map((item, index) => ({ ...item, id: `p${program}-${index}`, code: `${index}` })),
  }));
}

function linksOf(
  programs: PlanFile["programs"],
  ends: readonly Parts<typeof anyLinkEnds>[],
): PlanFile["links"] {
  const ids = programs.flatMap(({ items }) => items.map(({ id }) => id));
  const pairs = new Map<string, PlanFile["links"][number]>();
  for (const { first, second, ...kind } of ends) {
    const [predecessorId, successorId] = [ids[Math.min(first, second)], ids[Math.max(first, second)]];
    if (!predecessorId || !successorId || first === second) continue;
    const id = `${predecessorId}>${successorId}`;
    pairs.set(id, { id, predecessorId, successorId, ...kind });
  }
  return [...pairs.values()];
}

function baselinesOf(programs: PlanFile["programs"], count: number): PlanFile["baselines"] {
  const copies = programs.flatMap(({ id, startDay, finishDay, items }) => [
    {
      itemKind: "program" as const,
      itemId: id,
      programId: id,
      startDay,
      finishDay,
      durationWorkDays: 0,
      weightPoints: 0,
    },
    ...items.map((item) => ({
      itemKind: item.kind,
      itemId: item.id,
      programId: id,
      startDay: item.kind === "milestone" ? null : item.forecastStartDay,
      finishDay: item.kind === "milestone" ? item.forecastDay : item.forecastFinishDay,
      durationWorkDays: item.kind === "milestone" ? 0 : item.durationWorkDays,
      weightPoints: item.kind === "milestone" ? item.weightPoints : 0,
    })),
  ]);
  return Array.from({ length: count }, (_, index) => ({
    id: `baseline-${index}`,
    number: index + 1,
    nameAr: "خط الأساس",
    nameEn: "",
    setDay: toIsoDay(addDays(0 as never, 19_700 + index)),
    state: "approved" as const,
    note: "",
    items: copies,
  }));
}
