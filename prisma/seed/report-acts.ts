import { addDays, epochDayOf, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { type Act, instantOf } from "./book.ts";
import { chance, wholeChance } from "./chance.ts";
import { personId } from "./data/people.ts";
import { PLAN } from "./data/portfolio.ts";
import { DECLARATIONS } from "./data/stories.ts";
import { type Moved, updateForecasts } from "./monthly-acts.ts";
import type { PlannedProgram } from "./planned.ts";
import { confidenceOf, entriesOf, textsOf } from "./report-content.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { deputyOf, held, ownerOf, programId, type World } from "./world.ts";

export interface Month {
  readonly id: string;
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  /** Working-day numbers, both inclusive. */
  readonly opens: number;
  readonly closes: number;
}

const REPORTING_WORK_DAYS = 8;
const REPORT_MINUTE = 14 * 60;

function monthsOf(world: World): Month[] {
  return Array.from({ length: 60 }, (_, at) => {
    const year = 2024 + Math.floor(at / 12);
    const month = (at % 12) + 1;
    const next = month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1);
    const startDay = toIsoDay(epochDayOf(year, month, 1));
    const opens = numberOf(world.row, toIsoDay(next));
    return {
      id: `period-${startDay.slice(0, 7)}`,
      startDay,
      finishDay: toIsoDay(addDays(next, -1)),
      opens,
      closes: opens + REPORTING_WORK_DAYS - 1,
    };
  });
}

/** A program reports from the month it begins until the month its last milestone is reached, unless stopped. */
function reportsIn(world: World, program: PlannedProgram, month: Month): boolean {
  const { code, startDay } = program.source;
  const stop = DECLARATIONS.find((each) => each.programCode === code && each.state === "stopped");
  if (startDay > month.finishDay || (stop && stop.fromDay <= month.finishDay)) return false;
  const finish = Math.max(...program.items.map(({ id }) => held(world.actual, id).finish));
  return finish > numberOf(world.row, month.startDay);
}

function systemAct(world: World, day: number, minute: number, action: string, subjectId: string): Act {
  const subjectType = "reportingPeriod";
  return { day: dayOf(world.row, day), minute, actorId: null, action, subjectType, subjectId };
}

function enterOpening(world: World, month: Month, reporting: readonly PlannedProgram[]): void {
  const minute = 7 * 60 + 30;
  world.timeline.at(month.opens, minute, () => {
    const act = systemAct(world, month.opens, minute, "system.periodOpened", month.id);
    world.book.record(act, (writer) => {
      writer.update("reportingPeriod", month.id, { state: "open", openedAt: instantOf(act.day, minute) });
      for (const { source } of reporting) {
        const row = {
          ...{ id: reportId(source.code, month), programId: programId(source.code), periodId: month.id },
          ...{ state: "draft", confidence: null, achievements: "", nextSteps: "", decisionsText: "" },
          ...{ preparedById: null, submittedAt: null, approvedById: null, approvedAt: null },
        };
        writer.create("report", row, row.programId);
      }
    });
  });
}

function enterClosing(world: World, month: Month, reporting: readonly PlannedProgram[]): void {
  const minute = 16 * 60;
  world.timeline.at(month.closes, minute, () => {
    const act = systemAct(world, month.closes, minute, "system.periodClosed", month.id);
    world.book.record(act, (writer) => {
      writer.update("reportingPeriod", month.id, { state: "closed", closedAt: instantOf(act.day, minute) });
      for (const { source } of reporting) {
        const id = reportId(source.code, month);
        if (world.book.get("report", id).state === "draft") writer.update("report", id, { state: "missing" });
      }
    });
  });
}

function reportId(programCode: string, month: Month): string {
  return `report-${programId(programCode)}-${month.startDay.slice(0, 7)}`;
}

interface Step {
  readonly toState: "submitted" | "returned" | "approved";
  readonly day: number;
  readonly minute: number;
  readonly actorId: string;
  readonly note: string;
}

/** How a report goes through its states; one in ten comes back once. */
function stepsOf(program: PlannedProgram, month: Month): Step[] {
  const { code } = program.source;
  const key = `${code} ${month.id}`;
  const day = month.opens + wholeChance(`day ${key}`, 1, 4);
  const minute = REPORT_MINUTE + wholeChance(`minute ${key}`, 0, 30);
  const author = chance(`author ${key}`) < 0.25 ? deputyOf(code) : ownerOf(code);
  const submitted = { toState: "submitted" as const, day, minute, actorId: author, note: "" };
  const pmo = personId(chance(`reviewer ${key}`) < 0.7 ? "pmo" : "pmo-director");
  const approved = { toState: "approved" as const, minute: 10 * 60 + 20, actorId: pmo, note: "" };
  if (chance(`returned ${key}`) >= 0.1)
    return [submitted, { ...approved, day: day + wholeChance(key, 1, 2) }];
  const note = "يرجى ذكر سبب تغير الموعد المتوقع وأثره على المعالم اللاحقة.";
  return [
    submitted,
    { toState: "returned", day: day + 1, minute: 11 * 60, actorId: pmo, note },
    { ...submitted, day: day + 2, minute: 9 * 60 + 15, note: "أضيف السبب والأثر." },
    { ...approved, day: day + 3 },
  ];
}

function enterReport(world: World, program: PlannedProgram, month: Month): void {
  const id = reportId(program.source.code, month);
  const isMissing = chance(`missing ${id}`) < 0.03;
  if (isMissing) return;
  stepsOf(program, month).forEach((step, at) => {
    world.timeline.at(step.day, step.minute, () => {
      if (at === 0) {
        const moves = updateForecasts(world, program, step.day, step.minute);
        recordContent(world, program, month, step, moves);
      }
      recordStep(world, program, id, step, at);
    });
  });
}

function actOf(world: World, program: PlannedProgram, id: string, step: Step, action: string): Act {
  const subject = { subjectType: "report", subjectId: id, programId: programId(program.source.code) };
  const { minute, actorId, note } = step;
  return { day: dayOf(world.row, step.day), minute: minute + 14, actorId, note, action, ...subject };
}

function recordContent(
  world: World,
  program: PlannedProgram,
  month: Month,
  step: Step,
  moves: readonly Moved[],
): void {
  const id = reportId(program.source.code, month);
  const act = actOf(world, program, id, step, "system.reportPrepared");
  world.book.record(act, (writer) => {
    for (const entry of entriesOf(world, program, id, month, moves, step.day)) {
      writer.create("reportEntry", entry, programId(program.source.code));
    }
    const confidence = confidenceOf(world, program, step.day);
    const texts = textsOf(world, program, month, step.day);
    writer.update("report", id, { confidence, ...texts, preparedById: step.actorId });
  });
}

function recordStep(world: World, program: PlannedProgram, id: string, step: Step, at: number): void {
  const fromState = world.book.get("report", id).state ?? "draft";
  const act = actOf(
    world,
    program,
    id,
    step,
    `system.report${step.toState[0]?.toUpperCase()}${step.toState.slice(1)}`,
  );
  const instant = instantOf(act.day, act.minute);
  world.book.record(act, (writer) =>
    writer.update("report", id, {
      state: step.toState,
      ...(step.toState === "submitted" ? { submittedAt: instant } : {}),
      ...(step.toState === "approved" ? { approvedById: step.actorId, approvedAt: instant } : {}),
    }),
  );
  const { toState, actorId, note } = step;
  world.book.tables.reportTransition.push({
    ...{ id: `${id}-${at + 1}`, reportId: id, fromState, toState, actorId, at: instant, note },
  });
}

/** Sixty monthly periods, their reports, and the moves of days that come with them. */
export function enterReportActs(world: World, foundingDay: IsoDay): void {
  const months = monthsOf(world);
  const founding = numberOf(world.row, foundingDay);
  const minute = 9 * 60 + 5;
  world.timeline.at(founding, minute, () => {
    world.book.record(systemAct(world, founding, minute, "system.periodsEntered", PLAN.id), (writer) => {
      for (const { id, startDay, finishDay, opens, closes } of months) {
        const span = {
          startDay,
          finishDay,
          opensDay: dayOf(world.row, opens),
          closesDay: dayOf(world.row, closes),
        };
        const state = { state: "scheduled", openedAt: null, closedAt: null };
        writer.create("reportingPeriod", { id, planId: PLAN.id, kind: "month", ...span, ...state });
      }
    });
  });
  for (const month of months) {
    if (toEpochDay(month.startDay) < toEpochDay(foundingDay) || month.opens >= world.timeline.end) continue;
    const reporting = world.programs.filter((program) => reportsIn(world, program, month));
    enterOpening(world, month, reporting);
    for (const program of reporting) enterReport(world, program, month);
    enterClosing(world, month, reporting);
  }
}
