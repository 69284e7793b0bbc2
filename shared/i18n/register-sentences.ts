import type { RegistersStanding } from "../contract/executive-review.ts";
import { budgetCaption } from "./budget-words.ts";
import { kpiAmount } from "./kpi-words.ts";
import { codeList, type Words } from "./words.ts";

/** What one register comes to, in a figure and a sentence: "12 of 33", "services launched; 14 were planned by now." */
export interface RegisterCell {
  readonly id: "services" | "rollOut" | "kpis" | "budget";
  readonly title: string;
  /** Null where nothing is counted. */
  readonly figure: string | null;
  /** Goes on after the figure, or says that there is nothing. */
  readonly sentence: string;
  /** What is behind; null where nothing is. */
  readonly behind: string | null;
}

/** What the registers come to, in their order; none where all are empty. */
export function registerCells(words: Words, registers: RegistersStanding): RegisterCell[] {
  const cells = [
    servicesCell(words, registers),
    rollOutCell(words, registers),
    kpisCell(words, registers),
    ...(registers.budget ? [budgetCell(words, registers.budget)] : []),
  ];
  return cells.some(({ figure }) => figure !== null) ? cells : [];
}

function servicesCell(words: Words, { services }: RegistersStanding): RegisterCell {
  const { t, format } = words;
  const { total, launchedByNow, plannedByNow, next, overdue } = services;
  const launched = t("headline.registers.services.sentence", { planned: format.number(plannedByNow) });
  const coming = next && t("headline.registers.services.next", { day: format.day(next.day) });
  return {
    id: "services",
    title: t("headline.registers.services.title"),
    ...counted(words, launchedByNow, total),
    sentence: total === 0 ? t("headline.registers.services.none") : told([launched, coming]),
    behind:
      overdue === 0 ? null : t("headline.registers.services.behind", { number: format.number(overdue) }),
  };
}

function rollOutCell(words: Words, { rollOut }: RegistersStanding): RegisterCell {
  const { t, format } = words;
  const { all, live, inProgress, overdue } = rollOut;
  const going = { inProgress: format.number(inProgress) };
  return {
    id: "rollOut",
    title: t("headline.registers.rollOut.title"),
    ...counted(words, live, all),
    sentence:
      all === 0 ? t("headline.registers.rollOut.none") : t("headline.registers.rollOut.sentence", going),
    behind: overdue === 0 ? null : t("headline.registers.rollOut.behind", { number: format.number(overdue) }),
  };
}

function kpisCell(words: Words, { kpis }: RegistersStanding): RegisterCell {
  const { t, format } = words;
  const { total, counts } = kpis;
  const near = t("headline.registers.kpis.sentence", { near: format.number(counts.near) });
  return {
    id: "kpis",
    title: t("headline.registers.kpis.title"),
    ...counted(words, counts.met, total),
    sentence: total === 0 ? t("headline.registers.kpis.none") : told([near, qiyasSentence(words, kpis)]),
    behind:
      counts.missed === 0
        ? null
        : t("headline.registers.kpis.behind", { number: format.number(counts.missed) }),
  };
}

function qiyasSentence(words: Words, { qiyas }: RegistersStanding["kpis"]): string | null {
  if (qiyas === null) return null;
  const { t, format } = words;
  const score = {
    year: format.plainNumber(qiyas.year),
    value: kpiAmount(words, "percent", qiyas.value),
  };
  if (qiyas.target === null) return t("headline.registers.kpis.qiyas", score);
  const target = kpiAmount(words, "percent", qiyas.target);
  return t("headline.registers.kpis.qiyasOfTarget", { ...score, target });
}

function budgetCell(
  words: Words,
  { totals, standingOut }: NonNullable<RegistersStanding["budget"]>,
): RegisterCell {
  const { t, format } = words;
  const { spentShare } = totals;
  return {
    id: "budget",
    title: t("budget.title"),
    figure: spentShare === null ? null : format.percent(spentShare),
    sentence: budgetCaption(words, { totals }),
    behind:
      standingOut.length === 0
        ? null
        : t("headline.registers.budget.behind", { codes: codeList(words, standingOut) }),
  };
}

/** "6 issues are open; the action on 2 of them is overdue." */
export function issuesSentence({ t, format }: Words, { issues }: RegistersStanding): string {
  const { open, overdue } = issues;
  if (open === 0) return t("headline.registers.issues.none");
  const numbers = { open: format.number(open), overdue: format.number(overdue) };
  return t(overdue === 0 ? "headline.registers.issues.open" : "headline.registers.issues.overdue", numbers);
}

function counted({ t, format }: Words, part: number, whole: number): Pick<RegisterCell, "figure"> {
  const numbers = { part: format.number(part), whole: format.number(whole) };
  return { figure: whole === 0 ? null : t("headline.registers.of", numbers) };
}

function told(sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(" ");
}
