import type { IsoDay } from "#shared/units.ts";
import type { Writer } from "./book.ts";
import { instantOf } from "./book.ts";
import { HOLIDAYS } from "./data/holidays.ts";
import { ASSIGNMENTS, PEOPLE, personId } from "./data/people.ts";
import { PLAN, PROGRAMS, WORKSTREAMS } from "./data/portfolio.ts";
import { PERIOD_RULES } from "./months.ts";
import type { PlannedItem } from "./planned.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { daysOf, programId, type World } from "./world.ts";

export const FOUNDING_DAY = "2023-12-10" as IsoDay;

function createPeople(writer: Writer): void {
  for (const { id, role, managerId, departmentEn, departmentAr, nameEn, nameAr, language } of PEOPLE) {
    writer.create("person", {
      id: personId(id),
      nameAr,
      nameEn,
      email: `${id}@masar.example`,
      titleAr: nameAr,
      titleEn: nameEn,
      departmentAr,
      departmentEn,
      role,
      managerId: managerId === "" ? null : personId(managerId),
      isActive: true,
      isSample: true,
      language,
      digits: "latn",
      firstCalendar: "gregorian",
    });
  }
}

function createPlan(writer: Writer): void {
  const { id, calendarId, nameAr, nameEn, startDay, finishDay } = PLAN;
  writer.create("workCalendar", {
    id: calendarId,
    nameAr: "التقويم الرسمي",
    nameEn: "Official calendar",
    workWeekMask: 31,
  });
  HOLIDAYS.forEach((holiday, at) => {
    const { isByMoon, ...days } = holiday;
    writer.create("holiday", { id: `holiday-${at + 1}`, calendarId, ...days, isConfirmed: !isByMoon });
  });
  writer.create("plan", {
    id,
    kind: "plan",
    sourcePlanId: null,
    nameAr,
    nameEn,
    startDay,
    finishDay,
    toleranceWorkDays: 10,
    periodRules: JSON.stringify(PERIOD_RULES),
    isSample: true,
    calendarId,
  });
  WORKSTREAMS.forEach(({ code, nameAr: ar, nameEn: en }, position) => {
    writer.create("workstream", {
      id: code.toLowerCase(),
      planId: id,
      code,
      nameAr: ar,
      nameEn: en,
      position: position + 1,
    });
  });
}

function createPrograms(writer: Writer): void {
  PROGRAMS.forEach(({ items: _items, code, ...names }, position) => {
    const row = {
      id: programId(code),
      planId: PLAN.id,
      workstreamId: code.slice(0, 2).toLowerCase(),
      code,
      ...names,
      position: position + 1,
      declaredState: null,
      declaredDay: null,
      declaredNote: "",
      isPublished: true,
      calendarId: null,
    };
    writer.create("program", row, row.id);
  });
}

function createRoles(writer: Writer): void {
  for (const { programCode, owner, deputy } of ASSIGNMENTS) {
    const id = programId(programCode);
    const posts = [
      ["owner", owner],
      ["deputy", deputy],
      ["sponsor", "executive"],
    ] as const;
    for (const [role, post] of posts) {
      if (post === "") continue;
      const createdAt = instantOf(FOUNDING_DAY, 9 * 60);
      const row = { id: `${id}-${role}`, programId: id, personId: personId(post), role, createdAt };
      writer.create("programRole", row, id);
    }
  }
}

function createItem(world: World, writer: Writer, item: PlannedItem): void {
  const { kind, code, nameAr, nameEn, workDays } = item.source;
  const { startDay, finishDay } = daysOf(world.row, item);
  const isFree = (world.linksTo.get(item.id) ?? []).length === 0;
  const row = {
    id: item.id,
    programId: programId(item.programCode),
    kind,
    code,
    nameAr,
    nameEn,
    position: item.position + 1,
    forecastStartDay: kind === "activity" ? startDay : null,
    forecastFinishDay: finishDay,
    actualStartDay: null,
    actualFinishDay: null,
    durationWorkDays: workDays,
    remainingWorkDays: null,
    progressPercent: 0,
    weightPoints: item.weightPoints,
    declaredState: null,
    constraintType: isFree ? "startNoEarlierThan" : "asSoonAsPossible",
    constraintDay: isFree ? startDay : null,
    deadlineDay: null,
  };
  writer.create("scheduleItem", row, row.programId);
}

function createLinks(world: World, writer: Writer): void {
  for (const { predecessorId, successorId, type, lagWorkDays } of world.links) {
    const id = `${predecessorId}-${successorId}`;
    const lag = { type, lagDays: lagWorkDays, lagUnit: "work" };
    writer.create(
      "link",
      { id, planId: PLAN.id, predecessorId, successorId, ...lag },
      successorId.slice(0, 4),
    );
  }
}

/** The plan as it was entered before it began. */
export function enterFoundingActs(world: World): void {
  const { timeline, book } = world;
  const founding = numberOf(world.row, FOUNDING_DAY);
  const act = (subjectType: string, subjectId: string) => ({
    day: dayOf(world.row, founding),
    minute: 9 * 60,
    actorId: null,
    action: "system.sampleEntered",
    subjectType,
    subjectId,
  });
  timeline.at(founding, 9 * 60, () => {
    book.record(act("plan", PLAN.id), (writer) => {
      createPeople(writer);
      createPlan(writer);
    });
    book.record(act("plan", PLAN.id), (writer) => {
      createPrograms(writer);
      createRoles(writer);
    });
    for (const { source, items } of world.programs) {
      book.record(
        { ...act("program", programId(source.code)), programId: programId(source.code) },
        (writer) => {
          for (const item of items) createItem(world, writer, item);
        },
      );
    }
    book.record(act("plan", PLAN.id), (writer) => createLinks(world, writer));
  });
}
