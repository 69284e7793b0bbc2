import type { Words } from "#shared/i18n/words.ts";
import type { PackContent } from "../content.ts";

export function sheetNamesOf({ t }: Words): PackContent["sheetNames"] {
  return {
    summary: t("packDocument.sheets.summary"),
    programs: t("packDocument.sheets.programs"),
    milestones: t("packDocument.sheets.milestones"),
    changes: t("packDocument.sheets.changes"),
    ahead: t("packDocument.sheets.ahead"),
    decisions: t("packDocument.sheets.decisions"),
    risks: t("packDocument.sheets.risks"),
    issues: t("packDocument.sheets.issues"),
    services: t("packDocument.sheets.services"),
    rollOut: t("packDocument.sheets.rollOut"),
    kpis: t("packDocument.sheets.kpis"),
    budget: t("packDocument.sheets.budget"),
    measures: t("packDocument.sheets.measures"),
    curve: t("packDocument.sheets.curve"),
    statusGrid: t("packDocument.sheets.statusGrid"),
  };
}

export function headingsOf({ t }: Words): PackContent["headings"] {
  return {
    item: t("packDocument.headings.item"),
    value: t("packDocument.headings.value"),
    count: t("packDocument.headings.count"),
    codes: t("packDocument.headings.codes"),
    measure: t("packDocument.headings.measure"),
    symbol: t("packDocument.headings.symbol"),
    formula: t("packDocument.headings.formula"),
    inputs: t("packDocument.headings.inputs"),
    source: t("packDocument.headings.source"),
    day: t("packDocument.headings.day"),
  };
}
