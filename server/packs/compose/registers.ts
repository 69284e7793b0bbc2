import type { EServiceRow } from "#shared/contract/e-services.ts";
import type { IssueRow } from "#shared/contract/issues.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { kpiAmount, kpisCaption, qiyasCaption } from "#shared/i18n/kpi-words.ts";
import { launchCaption } from "#shared/i18n/launch-words.ts";
import { issuesSentence } from "#shared/i18n/register-sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import { launchCurve } from "#shared/registers/launch-curve.ts";
import { type QiyasLine, qiyasTable } from "#shared/registers/qiyas.ts";
import type { Ratio } from "#shared/units.ts";
import type { PackCell, PackRegister, PackTable } from "../content.ts";
import { composeBudget } from "./budget.ts";
import {
  codeCell,
  dayCell,
  dueCell,
  nameCell,
  numberCell,
  percentCell,
  personCell,
  programOrPlan,
  tableOf,
  textCell,
  writtenCell,
} from "./cells.ts";
import { composeRollOut } from "./roll-out.ts";
import type { PackSources } from "./sources.ts";

/** What the registers hold, each with a section of its own. */
export function composeRegisters(words: Words, sources: PackSources): PackRegister[] {
  return [
    composeIssues(words, sources),
    composeServices(words, sources),
    composeRollOut(words, sources),
    composeKpis(words, sources),
    composeBudget(words, sources),
  ];
}

/** What has happened and is not dealt with, the gravest first. */
function composeIssues(words: Words, { issues, review }: PackSources): PackRegister {
  const { t } = words;
  const table = tableOf<IssueRow>(
    { title: t("risks.issuesTab"), empty: t("headline.registers.issues.none") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("packDocument.registers.issue"), "name", (issue) => nameCell(words, issue)],
      [t("terms.program"), "text", ({ program }) => programOrPlan(words, program)],
      [t("risks.fields.severity"), "number", ({ severity }) => numberCell(words, severity)],
      [t("risks.fields.actionText"), "name", ({ actionText }) => writtenCell(actionText)],
      [t("standing.responsible"), "name", ({ owner }) => personCell(words, owner)],
      [t("standing.due"), "day", ({ dueDay }) => dayCell(words, dueDay)],
      [t("packDocument.ahead.due"), "number", ({ dueInWorkDays }) => dueCell(words, dueInWorkDays)],
    ],
    issues.filter(({ state }) => state === "open"),
  );
  return {
    sheet: "issues",
    title: t("risks.issuesTab"),
    caption: issuesSentence(words, review.registers),
    tables: [table],
  };
}

/** Launched against planned, service by service. */
function composeServices(words: Words, { services, review }: PackSources): PackRegister {
  const { t } = words;
  const { statusDay } = review;
  const hasExamples = services.some(({ isIllustrative }) => isIllustrative);
  const sentences = [
    launchCaption(words, launchCurve(services, statusDay), statusDay),
    ...(hasExamples ? [t("packDocument.registers.examples")] : []),
  ];
  return {
    sheet: "services",
    title: t("eServices.title"),
    caption: services.length === 0 ? t("headline.registers.services.none") : sentences.join(" "),
    tables: [serviceTable(words, services)],
  };
}

function serviceTable(words: Words, services: readonly EServiceRow[]): PackTable {
  const { t } = words;
  return tableOf<EServiceRow>(
    { title: t("packDocument.registers.services"), empty: t("headline.registers.services.none") },
    [
      [t("terms.code"), "code", (each) => codeCell(each.isIllustrative ? `${each.code}*` : each.code)],
      [t("eServices.service"), "name", (service) => nameCell(words, service)],
      [t("terms.program"), "code", ({ program }) => codeCell(program.code)],
      [t("eServices.audience"), "text", ({ audience }) => textCell(t(`eServices.audiences.${audience}`))],
      [t("eServices.fields.plannedLaunchDay"), "day", (each) => dayCell(words, each.plannedLaunchDay)],
      [t("eServices.fields.actualLaunchDay"), "day", (each) => dayCell(words, each.actualLaunchDay)],
      [t("eServices.state"), "text", ({ state }) => textCell(t(`eServices.states.${state}`))],
      [t("eServices.transactions"), "number", ({ use }) => amountCell(words, use.at(-1)?.transactions)],
      [
        t("eServices.satisfaction"),
        "percent",
        ({ use }) => satisfactionCell(words, use.at(-1)?.satisfactionPercent),
      ],
    ],
    services,
  );
}

function amountCell(words: Words, value: number | undefined): PackCell {
  return value === undefined ? nothing("number") : numberCell(words, value);
}

function satisfactionCell(words: Words, percent: number | null | undefined): PackCell {
  return typeof percent === "number" ? percentCell(words, (percent / 100) as Ratio) : nothing("percent");
}

function nothing(kind: "number" | "percent"): PackCell {
  return { kind, value: null, text: "—" };
}

/** Every indicator with its newest value against its line, and Qiyas by year and axis. */
function composeKpis(words: Words, { kpis }: PackSources): PackRegister {
  const { t } = words;
  const qiyas = qiyasTable(kpis.filter(({ kind }) => kind === "qiyas"));
  const sentences = [kpisCaption(words, kpis), qiyasCaption(words, qiyas)];
  return {
    sheet: "kpis",
    title: t("kpis.title"),
    caption:
      kpis.length === 0
        ? t("headline.registers.kpis.none")
        : sentences.filter((sentence) => sentence !== null).join(" "),
    tables: [
      kpiTable(
        words,
        kpis.filter(({ kind }) => kind !== "qiyas"),
      ),
      ...(qiyas.lines.length > 0 ? [scoreTable(words, qiyas.years, qiyas.lines)] : []),
    ],
  };
}

function kpiTable(words: Words, kpis: readonly KpiRow[]): PackTable {
  const { t } = words;
  return tableOf<KpiRow>(
    { title: t("packDocument.registers.kpis"), empty: t("headline.registers.kpis.none") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("kpis.name"), "name", (kpi) => nameCell(words, kpi)],
      [t("terms.program"), "text", ({ program }) => programOrPlan(words, program)],
      [t("kpis.newest"), "number", (kpi) => kpiCell(words, kpi, kpi.verdict.newest?.value)],
      [t("kpis.day"), "day", ({ verdict }) => dayCell(words, verdict.newest?.day ?? null)],
      [t("kpis.line"), "number", (kpi) => kpiCell(words, kpi, kpi.verdict.line)],
      [t("kpis.target"), "number", (kpi) => kpiCell(words, kpi, kpi.verdict.target)],
      [t("kpis.status"), "text", ({ verdict }) => textCell(t(`kpis.statuses.${verdict.status}`))],
    ],
    kpis,
  );
}

function kpiCell(words: Words, { unit }: KpiRow, value: number | null | undefined): PackCell {
  if (value === null || value === undefined) return nothing("number");
  return { kind: "number", value, text: kpiAmount(words, unit, value) };
}

function scoreTable(words: Words, years: readonly number[], lines: readonly QiyasLine[]): PackTable {
  const { t, format } = words;
  return tableOf<QiyasLine>(
    { title: t("kpis.qiyasTable"), empty: "" },
    [
      [t("kpis.axis"), "name", ({ axis }) => textCell(t(`kpis.axes.${axis}`))],
      ...years.map(
        (year, index) =>
          [
            format.plainNumber(year),
            "percent",
            ({ scores }: QiyasLine) => scoreCell(words, scores[index]?.value),
          ] as const,
      ),
    ],
    lines,
  );
}

function scoreCell(words: Words, value: number | null | undefined): PackCell {
  if (value === null || value === undefined) return nothing("percent");
  return { kind: "percent", value: (value / 100) as Ratio, text: kpiAmount(words, "percent", value) };
}
