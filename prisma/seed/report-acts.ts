import { type Act, instantOf } from "./book.ts";
import { chance, wholeChance } from "./chance.ts";
import { personId } from "./data/people.ts";
import { updateForecasts } from "./monthly-acts.ts";
import { type Month, reportId } from "./months.ts";
import type { PlannedProgram } from "./planned.ts";
import { confidenceOf, entriesOf, textsOf } from "./report-content.ts";
import { dayOf } from "./work-days.ts";
import { deputyOf, ownerOf, programId, type World } from "./world.ts";

const REPORT_MINUTE = 14 * 60;
const RETURNED_SHARE = 0.1;
const MISSING_SHARE = 0.03;
const BY_DEPUTY_SHARE = 0.25;
const BY_DIRECTOR_SHARE = 0.3;

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
  const author = chance(`author ${key}`) < BY_DEPUTY_SHARE ? deputyOf(code) : ownerOf(code);
  const submitted = { toState: "submitted" as const, day, minute, actorId: author, note: "" };
  const pmo = personId(chance(`reviewer ${key}`) < BY_DIRECTOR_SHARE ? "pmo-director" : "pmo");
  const approved = { toState: "approved" as const, minute: 10 * 60 + 20, actorId: pmo, note: "" };
  if (chance(`returned ${key}`) >= RETURNED_SHARE) {
    return [submitted, { ...approved, day: day + wholeChance(key, 1, 2) }];
  }
  const note = "يرجى ذكر سبب تغير الموعد المتوقع وأثره على المعالم اللاحقة.";
  return [
    submitted,
    { toState: "returned", day: day + 1, minute: 11 * 60, actorId: pmo, note },
    { ...submitted, day: day + 2, minute: 9 * 60 + 15, note: "أضيف السبب والأثر." },
    { ...approved, day: day + 3 },
  ];
}

/** One program's report of one month on its way. */
interface Going {
  readonly world: World;
  readonly program: PlannedProgram;
  readonly month: Month;
  readonly id: string;
}

const ACTIONS = {
  submitted: "system.reportSubmitted",
  returned: "system.reportReturned",
  approved: "system.reportApproved",
} as const;

function actOf({ world, program, id }: Going, step: Step, action: string): Act {
  const subject = { subjectType: "report", subjectId: id, programId: programId(program.source.code) };
  const { minute, actorId, note } = step;
  return { day: dayOf(world.row, step.day), minute, actorId, note, action, ...subject };
}

function recordContent(going: Going, step: Step): void {
  const { world, program, month, id } = going;
  const moves = updateForecasts(world, program, step);
  world.book.record(actOf(going, step, "system.reportPrepared"), (writer) => {
    for (const entry of entriesOf(world, program, month, moves, step.day)) {
      writer.create("reportEntry", entry, programId(program.source.code));
    }
    const confidence = confidenceOf(world, program, step.day);
    const texts = textsOf(world, program, month, step.day);
    writer.update("report", id, { confidence, ...texts, preparedById: step.actorId });
  });
}

function recordStep(going: Going, step: Step, at: number): void {
  const { world, id } = going;
  const fromState = world.book.get("report", id).state ?? "draft";
  const act = actOf(going, step, ACTIONS[step.toState]);
  const instant = instantOf(act.day, act.minute);
  const { toState, actorId, note } = step;
  world.book.record(act, (writer) => {
    writer.update("report", id, {
      state: toState,
      ...(toState === "submitted" ? { submittedAt: instant } : {}),
      ...(toState === "approved" ? { approvedById: actorId, approvedAt: instant } : {}),
    });
    const doubted = world.book.all("reportEntry").findLast((entry) => entry.reportId === id);
    if (toState === "returned" && doubted) writer.update("reportEntry", doubted.id, { returnNote: note });
  });
  world.book.tables.reportTransition.push({
    ...{ id: `${id}-${at + 1}`, reportId: id, fromState, toState, actorId, at: instant, note },
  });
}

/** The report of a month, step by step; a few are never written and the month closes without them. */
export function enterReport(world: World, program: PlannedProgram, month: Month): void {
  const going = { world, program, month, id: reportId(program.source.code, month) };
  if (chance(`missing ${going.id}`) < MISSING_SHARE) return;
  stepsOf(program, month).forEach((step, at) => {
    world.timeline.at(step.day, step.minute, () => {
      if (at === 0) recordContent(going, step);
      recordStep(going, step, at);
    });
  });
}
