import { type Act, instantOf, type Writer } from "./book.ts";
import { chance, wholeChance } from "./chance.ts";
import { personId } from "./data/people.ts";
import { foreseeMoves, type Moved, takeMoves, updateProgress } from "./monthly-acts.ts";
import { type Month, reportId } from "./months.ts";
import type { PlannedProgram } from "./planned.ts";
import { confidenceOf, entriesOf, textsOf } from "./report-content.ts";
import type { HistoryRows } from "./tables.ts";
import { dayOf } from "./work-days.ts";
import { deputyOf, ownerOf, programId, type World } from "./world.ts";

const DRAFT_MINUTE = 10 * 60 + 40;
const REPORT_MINUTE = 14 * 60;
const RETURNED_SHARE = 0.1;
const MISSING_SHARE = 0.03;
const BY_DEPUTY_SHARE = 0.25;
const BY_DIRECTOR_SHARE = 0.3;
/** Of many draws, one in which the days of late 2026 show reports at every stage. */
const DRAW = 488;
/** On which working day of the window an owner usually reports, first and last. */
const FIRST_HABIT = 2;
const LAST_HABIT = 8;

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
  const habit = wholeChance(`habit ${DRAW} ${code}`, FIRST_HABIT, LAST_HABIT);
  const day = month.opens + habit + wholeChance(`day ${DRAW} ${key}`, 0, 1);
  const minute = REPORT_MINUTE + wholeChance(`minute ${key}`, 0, 30);
  const author = chance(`author ${key}`) < BY_DEPUTY_SHARE ? deputyOf(code) : ownerOf(code);
  const submitted = { toState: "submitted" as const, day, minute, actorId: author, note: "" };
  const pmo = personId(chance(`reviewer ${key}`) < BY_DIRECTOR_SHARE ? "pmo-director" : "pmo");
  const approved = { toState: "approved" as const, minute: 10 * 60 + 20, actorId: pmo, note: "" };
  if (chance(`returned ${DRAW} ${key}`) >= RETURNED_SHARE) {
    return [submitted, { ...approved, day: day + wholeChance(key, 1, 2) }];
  }
  return [
    submitted,
    { toState: "returned", day: day + 1, minute: 11 * 60, actorId: pmo, note: RETURN_NOTE },
    { ...submitted, day: day + 3, minute: 9 * 60 + 15 },
    { ...approved, day: day + 4 },
  ];
}

const RETURN_NOTE = "التقرير جيد في مجمله، وبقيت ملاحظتان عند موضعيهما.";
const ENTRY_NOTE = "يرجى ذكر أثر الموعد على المعالم اللاحقة.";
const NEXT_STEPS_NOTE = "متى تبدأ كل خطوة؟";

/** One program's report of one month on its way. */
interface Going {
  readonly world: World;
  readonly program: PlannedProgram;
  readonly month: Month;
  readonly id: string;
  /** What its owner claims, kept until it is approved. */
  claimed: readonly Moved[];
}

const ACTIONS = {
  submitted: "report.submit",
  returned: "report.return",
  approved: "report.approve",
} as const;

type When = Pick<Step, "day" | "minute" | "actorId">;

function actOf({ world, program, id }: Going, { day, minute, actorId }: When, action: string): Act {
  const subject = { subjectType: "report", subjectId: id, programId: programId(program.source.code) };
  return { day: dayOf(world.row, day), minute, actorId, action, ...subject };
}

/** Some days before, the owner begins: what holds its date is answered, the rest is left for later. */
function recordDraft(going: Going, when: When): void {
  const { world, program, month, id } = going;
  world.book.record(actOf(going, when, "report.draft"), (writer) => {
    const settled = entriesOf(world, program, month, [], when.day).filter(({ claim }) => claim === "onDate");
    putEntries(going, writer, settled.slice(0, Math.ceil(settled.length / 2)));
    const { achievements } = textsOf(world, program, month, when.day);
    writer.update("report", id, { achievements, preparedById: when.actorId });
  });
}

function recordContent(going: Going, step: Step): void {
  const { world, program, month, id } = going;
  going.claimed = foreseeMoves(world, program, step.day);
  updateProgress(world, program, step);
  world.book.record(actOf(going, step, "report.draft"), (writer) => {
    putEntries(going, writer, entriesOf(world, program, month, going.claimed, step.day));
    const confidence = confidenceOf(world, program, step.day);
    const texts = textsOf(world, program, month, step.day);
    writer.update("report", id, { confidence, ...texts, preparedById: step.actorId });
  });
}

function putEntries({ world, program }: Going, writer: Writer, entries: HistoryRows["reportEntry"][]): void {
  const there = new Set(world.book.all("reportEntry").map(({ id }) => id));
  for (const entry of entries) {
    if (there.has(entry.id)) writer.update("reportEntry", entry.id, entry);
    else writer.create("reportEntry", entry, programId(program.source.code));
  }
}

function recordStep(going: Going, step: Step, at: number): void {
  const { world, id } = going;
  const fromState = world.book.get("report", id).state ?? "draft";
  const { toState, actorId, note } = step;
  const act = { ...actOf(going, step, ACTIONS[toState]), note };
  const instant = instantOf(act.day, act.minute);
  world.book.record(act, (writer) => {
    writer.update("report", id, {
      state: toState,
      ...(toState === "submitted" ? { submittedAt: instant } : {}),
      ...(toState === "approved" ? { approvedById: actorId, approvedAt: instant } : {}),
    });
    if (toState === "returned") noteFields(going, writer);
  });
  world.book.tables.reportTransition.push({
    ...{ id: `${id}-${at + 1}`, reportId: id, fromState, toState, actorId, at: instant, note },
  });
  if (toState === "approved") takeMoves(world, going.program, going.claimed, step);
}

/** The PMO asks at exact fields: the next steps, and a milestone, best one that moved. */
function noteFields({ world, id }: Going, writer: Writer): void {
  writer.update("report", id, { returnNotes: JSON.stringify({ nextSteps: NEXT_STEPS_NOTE }) });
  const entries = world.book.all("reportEntry").filter((entry) => entry.reportId === id);
  const doubted = entries.find(({ claim }) => claim === "newForecast") ?? entries.at(-1);
  if (doubted) writer.update("reportEntry", doubted.id, { returnNote: ENTRY_NOTE });
}

/** The report of a month, step by step; a few are never written and the month closes without them. */
export function enterReport(world: World, program: PlannedProgram, month: Month): void {
  const going: Going = { world, program, month, id: reportId(program.source.code, month), claimed: [] };
  if (chance(`missing ${going.id}`) < MISSING_SHARE) return;
  const steps = stepsOf(program, month);
  const [first] = steps;
  if (first) {
    const day = Math.max(month.opens, first.day - wholeChance(`begun ${going.id}`, 1, 3));
    const when = { day, minute: DRAFT_MINUTE, actorId: first.actorId };
    world.timeline.at(day, DRAFT_MINUTE, () => recordDraft(going, when));
  }
  steps.forEach((step, at) => {
    world.timeline.at(step.day, step.minute, () => {
      if (at === 0) recordContent(going, step);
      recordStep(going, step, at);
    });
  });
}
