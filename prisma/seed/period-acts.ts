import type { IsoDay } from "#shared/units.ts";
import { type Act, instantOf } from "./book.ts";
import { PLAN } from "./data/portfolio.ts";
import { type Month, monthsOf, reportId, reportsIn } from "./months.ts";
import type { PlannedProgram } from "./planned.ts";
import { enterReport } from "./report-acts.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { programId, type World } from "./world.ts";

function systemAct(world: World, day: number, minute: number, action: string, subjectId: string): Act {
  const subjectType = "reportingPeriod";
  return { day: dayOf(world.row, day), minute, actorId: null, action, subjectType, subjectId };
}

function enterOpening(world: World, month: Month, reporting: readonly PlannedProgram[]): void {
  const minute = 7 * 60 + 30;
  world.timeline.at(month.opens, minute, () => {
    const act = systemAct(world, month.opens, minute, "period.open", month.id);
    world.book.record(act, (writer) => {
      writer.update("reportingPeriod", month.id, { state: "open", openedAt: instantOf(act.day, minute) });
      for (const { source } of reporting) {
        const row = {
          ...{ id: reportId(source.code, month), programId: programId(source.code), periodId: month.id },
          ...{ state: "draft", confidence: null, achievements: "", nextSteps: "", decisionsText: "" },
          ...{ touchedRiskIds: "[]", returnNotes: "{}" },
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
    const act = systemAct(world, month.closes, minute, "period.close", month.id);
    world.book.record(act, (writer) => {
      writer.update("reportingPeriod", month.id, { state: "closed", closedAt: instantOf(act.day, minute) });
      for (const { source } of reporting) {
        const id = reportId(source.code, month);
        const fromState = world.book.get("report", id).state ?? "draft";
        if (fromState === "approved") continue;
        writer.update("report", id, { state: "missing" });
        world.book.tables.reportTransition.push({
          ...{ id: `${id}-missing`, reportId: id, fromState, toState: "missing", actorId: null },
          ...{ at: instantOf(act.day, minute), note: "" },
        });
      }
    });
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
    if (month.opens >= world.timeline.end) continue;
    const reporting = world.programs.filter((program) => reportsIn(world, program, month));
    enterOpening(world, month, reporting);
    for (const program of reporting) enterReport(world, program, month);
    enterClosing(world, month, reporting);
  }
}
