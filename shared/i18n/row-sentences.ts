import type { ActivityRow } from "../contract/programs.ts";
import type { MilestoneRow, PersonRef, ProgramRow, WorkstreamView } from "../contract/roadmap.ts";
import type { Status } from "../progress/status-words.ts";
import { statusReason } from "./status-reason.ts";
import { chooseName, countOf, type Words } from "./words.ts";

/** "12 working days late", "3 working days early", "on time"; or that there is nothing to compare with. */
export function slipWords(words: Words, slipWorkDays: number | null): string {
  const { t } = words;
  if (slipWorkDays === null) return t("roadmap.noBaseline");
  if (slipWorkDays === 0) return t("roadmap.onTime");
  const days = countOf(words, "workDaysOblique", slipWorkDays);
  return t(slipWorkDays > 0 ? "roadmap.later" : "roadmap.earlier", { days });
}

/** How far it may slip before its program's finish does: "3 working days", none, or already missed. */
export function floatWords(words: Words, workDays: number): string {
  if (workDays === 0) return words.t("columns.floatNone");
  const days = countOf(words, "workDays", workDays);
  return words.t(workDays > 0 ? "columns.floatLeft" : "columns.floatMissed", { days });
}

/** What a screen reader says for the row of a workstream. */
export function workstreamSentence(
  workstream: WorkstreamView,
  programs: readonly ProgramRow[],
  words: Words,
): string {
  return words.t("roadmap.workstreamSentence", {
    name: chooseName(words.language, workstream).text,
    programs: countOf(words, "programs", programs.length),
    status: words.t(`status.${workstream.status.status}`),
  });
}

/** What a screen reader says for the row of an owner's programs; null where nobody owns them. */
export function ownerSentence(
  owner: PersonRef | null,
  programs: readonly ProgramRow[],
  words: Words,
): string {
  const count = countOf(words, "programs", programs.length);
  if (!owner) return `${words.t("roadmap.ownerUnknown")}: ${count}`;
  return words.t("roadmap.ownerSentence", { name: chooseName(words.language, owner).text, programs: count });
}

/** What a screen reader says for the row of the programs of a status. */
export function statusSentence(status: Status, programs: readonly ProgramRow[], words: Words): string {
  return words.t("roadmap.statusSentence", {
    status: words.t(`status.${status}`),
    programs: countOf(words, "programs", programs.length),
  });
}

/** What a screen reader says for the row of the programs that finish in a year; `name` is the group's. */
export function finishSentence(name: string, programs: readonly ProgramRow[], words: Words): string {
  return `${name}: ${countOf(words, "programs", programs.length)}`;
}

/** What a screen reader says for the row of a program. */
export function programSentence(program: ProgramRow, words: Words): string {
  const { t, format, language } = words;
  return t("roadmap.programSentence", {
    code: program.code,
    name: chooseName(language, program).text,
    status: t(`status.${program.status.status}`),
    start: format.day(program.startDay),
    finish: format.day(program.finishDay),
    progress: format.percent(program.progressRatio),
    planned: format.percent(program.plannedProgressRatio),
    slip: slipWords(words, program.slipWorkDays),
    reason: statusReason(words, program.status),
    next: nextSentence(program, words),
    milestones: countOf(words, "milestones", program.milestones.length),
  });
}

/** What comes next in a program, and when. */
export function nextSentence({ milestones, nextMilestoneId }: ProgramRow, words: Words): string {
  const { t, format, language } = words;
  const next = milestones.find(({ id }) => id === nextMilestoneId);
  if (!next) return t("roadmap.nothingNext");
  return t("roadmap.nextSentence", {
    name: chooseName(language, next).text,
    day: format.day(next.forecastDay),
  });
}

/** What a screen reader says for the row of a milestone. */
export function milestoneSentence(milestone: MilestoneRow, words: Words): string {
  const { t, format, language } = words;
  return t("roadmap.milestoneSentence", {
    code: milestone.code,
    name: chooseName(language, milestone).text,
    status: t(`status.${milestone.status.status}`),
    kind: t(milestone.actualDay ? "roadmap.doneOn" : "roadmap.forecastOn"),
    day: format.day(milestone.actualDay ?? milestone.forecastDay),
    slip: slipWords(words, milestone.slipWorkDays),
    progress: format.percent(milestone.progressPercent / 100),
    critical: milestone.isCritical && milestone.actualDay === null ? t("roadmap.isCritical") : "",
    reason: statusReason(words, milestone.status),
  });
}

/** What a screen reader says for the row of an activity. */
export function activitySentence(activity: ActivityRow, words: Words): string {
  const { t, format, language } = words;
  return t("program.activitySentence", {
    code: activity.code,
    name: chooseName(language, activity).text,
    start: format.day(activity.actualStartDay ?? activity.forecastStartDay),
    finish: format.day(activity.actualFinishDay ?? activity.forecastFinishDay),
    days: countOf(words, "workDays", activity.durationWorkDays),
    progress: format.percent(activity.progressPercent / 100),
  });
}
