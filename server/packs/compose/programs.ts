import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { LastReport } from "#shared/contract/program-summary.ts";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import { confidenceWords } from "#shared/i18n/reporting-words.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { chooseName, dayRange, type Words } from "#shared/i18n/words.ts";
import type { Confidence } from "#shared/reporting/content.ts";
import type { PackFigure, PackProgram, PackReport, PackTable } from "../content.ts";
import {
  codeCell,
  dayCell,
  nameCell,
  numberCell,
  percentCell,
  personCell,
  slipCell,
  statusCell,
  tableOf,
  textCell,
} from "./cells.ts";
import { composeFigures } from "./measures.ts";
import { riskTable, wantedTable } from "./review.ts";
import type { PackSources } from "./sources.ts";

/** A row for each program. */
export function programTable(words: Words, { programs, workstreams }: ExecutiveReviewView): PackTable {
  const { t } = words;
  const workstreamOf = ({ workstreamId }: ProgramRow) => workstreams.find(({ id }) => id === workstreamId);
  return tableOf<ProgramRow>(
    { title: t("measures.tabs.programs"), empty: t("roadmap.emptyTitle") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("terms.program"), "name", (program) => nameCell(words, program)],
      [
        t("roadmap.workstreamFilter"),
        "name",
        (program) => nameCell(words, workstreamOf(program) ?? { nameAr: "", nameEn: "" }),
      ],
      [t("status.label"), "status", ({ status }) => statusCell(words, status.status)],
      [t("terms.reason"), "text", ({ status }) => textCell(statusReason(words, status))],
      [t("roadmap.progressColumn"), "percent", ({ progressRatio }) => percentCell(words, progressRatio)],
      [
        t("columns.planned"),
        "percent",
        ({ plannedProgressRatio }) => percentCell(words, plannedProgressRatio),
      ],
      [t("columns.headings.start"), "day", ({ startDay }) => dayCell(words, startDay)],
      [t("columns.headings.baseline"), "day", ({ baselineFinishDay }) => dayCell(words, baselineFinishDay)],
      [t("columns.headings.forecast"), "day", ({ finishDay }) => dayCell(words, finishDay)],
      [t("terms.slip"), "number", ({ slipWorkDays }) => slipCell(words, slipWorkDays)],
      [t("terms.owner"), "name", ({ owner }) => personCell(words, owner)],
      [t("terms.department"), "name", (program) => nameCell(words, departmentOf(program))],
    ],
    programs,
  );
}

function departmentOf({ departmentAr, departmentEn }: ProgramRow): BilingualName {
  return { nameAr: departmentAr, nameEn: departmentEn };
}

/** A page for each program. */
export function composePrograms(words: Words, sources: PackSources): PackProgram[] {
  return sources.review.programs.map((program) => composeProgram(words, sources, program));
}

function composeProgram(
  words: Words,
  { review, measures, summaries }: PackSources,
  program: ProgramRow,
): PackProgram {
  const { t, language } = words;
  const { status } = program.status;
  const summary = summaries[program.id];
  const figures = measures.programs.find(({ id }) => id === program.id)?.figures;
  const workstream = review.workstreams.find(({ id }) => id === program.workstreamId);
  return {
    code: program.code,
    name: chooseName(language, program).text,
    workstreamName: workstream ? chooseName(language, workstream).text : "",
    status,
    statusName: t(`status.${status}`),
    reason: statusReason(words, program.status),
    facts: factsOf(words, program),
    figuresTitle: t("measures.title"),
    figures: figures ? withoutStatusDay(words, composeFigures(words, figures)) : [],
    milestones: milestoneTable(words, program.milestones),
    decisions: wantedTable(words, summary?.decisions ?? []),
    risks: riskTable(
      words,
      { title: t("standing.risks"), empty: t("standing.risksNone") },
      summary?.risks ?? [],
      false,
    ),
    report: summary?.lastReport ? reportOf(words, summary.lastReport) : null,
  };
}

/** It stands at the foot of the page. */
function withoutStatusDay({ t }: Words, figures: readonly PackFigure[]): PackFigure[] {
  const statusDay = t("measures.inputs.statusDay");
  return figures.map((figure) => ({
    ...figure,
    inputs: figure.inputs.filter(({ name }) => name !== statusDay),
  }));
}

function factsOf(words: Words, program: ProgramRow): PackProgram["facts"] {
  const { t, format, language } = words;
  const { owner, confidence } = program;
  const department = chooseName(language, departmentOf(program)).text;
  const claim =
    confidence === null ? t("program.claimNone") : confidenceWords(words, confidence as Confidence).name;
  return [
    { name: t("terms.owner"), value: owner ? chooseName(language, owner).text : t("roadmap.ownerUnknown") },
    ...(department === "" ? [] : [{ name: t("terms.department"), value: department }]),
    { name: t("columns.headings.start"), value: format.day(program.startDay, "medium") },
    { name: t("columns.headings.forecast"), value: format.day(program.finishDay, "medium") },
    { name: t("program.claim"), value: claim },
  ];
}

function milestoneTable(words: Words, milestones: readonly MilestoneRow[]) {
  const { t } = words;
  return tableOf<MilestoneRow>(
    { title: t("packDocument.milestonesOf"), empty: t("standing.milestonesNone") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("terms.name"), "name", (milestone) => nameCell(words, milestone)],
      [t("terms.baselineDay"), "day", ({ baselineDay }) => dayCell(words, baselineDay)],
      [t("terms.forecastDay"), "day", ({ forecastDay }) => dayCell(words, forecastDay)],
      [t("terms.actualDay"), "day", ({ actualDay }) => dayCell(words, actualDay)],
      [t("terms.slip"), "number", ({ slipWorkDays }) => slipCell(words, slipWorkDays)],
      [t("terms.weight"), "number", ({ weightPoints }) => numberCell(words, weightPoints)],
      [t("status.label"), "status", (milestone) => statusCell(words, milestone.status.status)],
    ],
    milestones,
  );
}

function reportOf(words: Words, report: LastReport): PackReport {
  const { t } = words;
  const parts = [
    { name: t("standing.achievements"), text: report.achievements },
    { name: t("standing.nextSteps"), text: report.nextSteps },
    { name: t("standing.decisionsText"), text: report.decisionsText },
  ];
  const period = dayRange(words, report.periodStartDay, report.periodFinishDay, "medium");
  return {
    title: t("packDocument.reportOf", { period }),
    parts: parts.filter(({ text }) => text.trim() !== ""),
  };
}
