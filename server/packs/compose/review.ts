import type { DecisionRow } from "#shared/contract/decisions.ts";
import type {
  AheadMilestone,
  ExecutiveReviewView,
  RiskOfProgram,
} from "#shared/contract/executive-review.ts";
import type { WantedDecision } from "#shared/contract/program-summary.ts";
import { freshnessSentence, lastChangeSentence } from "#shared/i18n/headline-sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import { exposureLevel, exposureOf } from "#shared/progress/exposure.ts";
import type { PackCell, PackSection, PackTable } from "../content.ts";
import {
  codeCell,
  dayCell,
  dueCell,
  nameCell,
  personCell,
  programOrPlan,
  slipCell,
  statusCell,
  tableOf,
  textCell,
  writtenCell,
} from "./cells.ts";

/** Milestones of the next 90 days, the overdue ones before them. */
export function composeAhead(words: Words, { ahead }: ExecutiveReviewView): PackSection {
  const { t, format } = words;
  const overdueCount = ahead.filter(({ isOverdue }) => isOverdue).length;
  const counts = { overdue: format.number(overdueCount), ahead: format.number(ahead.length - overdueCount) };
  const table = tableOf<AheadMilestone>(
    { title: t("packDocument.ahead.table"), empty: t("packDocument.ahead.none") },
    [
      [t("terms.program"), "code", ({ program }) => codeCell(program.code)],
      [t("packDocument.ahead.milestone"), "name", ({ milestone }) => nameCell(words, milestone)],
      [t("terms.forecastDay"), "day", ({ milestone }) => dayCell(words, milestone.forecastDay)],
      [t("packDocument.ahead.due"), "number", ({ inWorkDays }) => dueCell(words, inWorkDays)],
      [t("terms.slip"), "number", ({ milestone }) => slipCell(words, milestone.slipWorkDays)],
      [t("status.label"), "status", ({ milestone }) => statusCell(words, milestone.status.status)],
    ],
    ahead,
  );
  return {
    title: t("packDocument.ahead.title"),
    caption: t("packDocument.ahead.caption", counts),
    tables: [table],
  };
}

/** Decisions wanted, and those taken that are still to be carried out. */
export function composeDecisions(words: Words, { decisions }: ExecutiveReviewView): PackSection {
  const { t, format } = words;
  const inState = (state: DecisionRow["state"]) => decisions.filter((each) => each.state === state);
  const overdue = inState("wanted").filter(({ dueInWorkDays }) => (dueInWorkDays ?? 0) < 0);
  return {
    title: t("packDocument.decisions.title"),
    caption: t("packDocument.decisions.caption", {
      wanted: format.number(inState("wanted").length),
      overdue: format.number(overdue.length),
      taken: format.number(inState("taken").length),
      done: format.number(inState("done").length),
    }),
    tables: [decisionTable(words, decisions)],
  };
}

function decisionTable(words: Words, decisions: readonly DecisionRow[]): PackTable {
  const { t } = words;
  return tableOf<DecisionRow>(
    { title: t("packDocument.decisions.table"), empty: t("packDocument.decisions.none") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("packDocument.decisions.decision"), "name", (decision) => nameCell(words, decision)],
      [t("terms.program"), "text", ({ program }) => programOrPlan(words, program)],
      [t("packDocument.decisions.state"), "text", ({ state }) => textCell(t(`decisions.states.${state}`))],
      [t("standing.decider"), "name", ({ decider }) => personCell(words, decider)],
      [t("standing.due"), "day", ({ dueDay }) => dayCell(words, dueDay)],
      [t("packDocument.ahead.due"), "number", ({ dueInWorkDays }) => dueCell(words, dueInWorkDays)],
      [t("packDocument.decisions.outcome"), "name", ({ outcomeText }) => writtenCell(outcomeText)],
    ],
    decisions,
  );
}

/** What one program waits for. */
export function wantedTable(words: Words, decisions: readonly WantedDecision[]): PackTable {
  const { t } = words;
  return tableOf<WantedDecision>(
    { title: t("standing.decisions"), empty: t("standing.decisionsNone") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("packDocument.decisions.decision"), "name", (decision) => nameCell(words, decision)],
      [t("standing.decider"), "name", ({ decider }) => personCell(words, decider)],
      [t("standing.wantedBy"), "day", ({ dueDay }) => dayCell(words, dueDay)],
    ],
    decisions,
  );
}

/** Open risks, the greatest exposure first. */
export function composeRisks(words: Words, { risks, openRiskCount }: ExecutiveReviewView): PackSection {
  const { t, format } = words;
  const counts = { all: format.number(openRiskCount), shown: format.number(risks.length) };
  const head = { title: t("packDocument.risks.table"), empty: t("packDocument.risks.none") };
  return {
    title: t("packDocument.risks.title"),
    caption: openRiskCount === 0 ? head.empty : t("packDocument.risks.caption", counts),
    tables: [riskTable(words, head, risks, true)],
  };
}

type Risk = Omit<RiskOfProgram, "program" | "milestoneName"> & Partial<Pick<RiskOfProgram, "program">>;

/** `isOfPlan`: of several programs, so that each says of which one it is. */
export function riskTable(
  words: Words,
  head: Pick<PackTable, "title" | "empty">,
  risks: readonly Risk[],
  isOfPlan: boolean,
): PackTable {
  const { t } = words;
  const ofProgram = [
    [t("terms.program"), "text", ({ program }: Risk) => programOrPlan(words, program ?? null)],
  ] as const;
  return tableOf<Risk>(
    head,
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("packDocument.risks.risk"), "name", (risk) => nameCell(words, risk)],
      ...(isOfPlan ? ofProgram : []),
      [t("standing.exposure"), "number", (risk) => exposureCell(words, risk)],
      [t("standing.response"), "text", ({ response }) => textCell(t(`standing.responses.${response}`))],
      [t("standing.responsible"), "name", ({ owner }) => personCell(words, owner)],
      [t("standing.due"), "day", ({ dueDay }) => dayCell(words, dueDay)],
    ],
    risks,
  );
}

const MOST_EXPOSURE = 25;

function exposureCell({ t, format }: Words, risk: Risk): PackCell {
  const value = exposureOf(risk);
  const text = t("standing.exposureValue", {
    level: t(`standing.levels.${exposureLevel(risk)}`),
    exposure: format.number(value),
    most: format.number(MOST_EXPOSURE),
  });
  return { kind: "number", value, text };
}

/** How old the data is, and who has not reported. */
export function composeFreshness(words: Words, { freshness }: ExecutiveReviewView): PackSection {
  const { t } = words;
  const table = tableOf<(typeof freshness.notReported)[number]>(
    { title: t("packDocument.freshness.table"), empty: t("packDocument.freshness.none") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("terms.program"), "name", (program) => nameCell(words, program)],
    ],
    freshness.notReported,
  );
  const sentences = [freshnessSentence(words, freshness), lastChangeSentence(words, freshness)];
  return { title: t("packDocument.freshness.title"), caption: sentences.join(" "), tables: [table] };
}
