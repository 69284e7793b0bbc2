import type { Catalogue } from "./ar.ts";
import { activityEn } from "./catalogue/activity.en.ts";
import { asAtEn } from "./catalogue/as-at.en.ts";
import { baselinesEn } from "./catalogue/baselines.en.ts";
import { budgetEn } from "./catalogue/budget.en.ts";
import { calendarsEn } from "./catalogue/calendars.en.ts";
import { changeRequestsEn } from "./catalogue/change-requests.en.ts";
import { changesEn } from "./catalogue/changes.en.ts";
import { columnsEn } from "./catalogue/columns.en.ts";
import { commentsEn } from "./catalogue/comments.en.ts";
import { comparisonEn } from "./catalogue/comparison.en.ts";
import { decisionsEn } from "./catalogue/decisions.en.ts";
import { deskEn } from "./catalogue/desk.en.ts";
import { eServicesEn } from "./catalogue/e-services.en.ts";
import { editingEn } from "./catalogue/editing.en.ts";
import { evidenceEn } from "./catalogue/evidence.en.ts";
import { executiveEn } from "./catalogue/executive.en.ts";
import { findingEn } from "./catalogue/finding.en.ts";
import { gridEn } from "./catalogue/grid.en.ts";
import { headlineEn } from "./catalogue/headline.en.ts";
import { impactEn } from "./catalogue/impact.en.ts";
import { importsEn } from "./catalogue/imports.en.ts";
import { itemsEn } from "./catalogue/items.en.ts";
import { kpisEn } from "./catalogue/kpis.en.ts";
import { linkEn } from "./catalogue/link.en.ts";
import { mailEn } from "./catalogue/mail.en.ts";
import { measuresEn } from "./catalogue/measures.en.ts";
import { milestoneEn } from "./catalogue/milestone.en.ts";
import { milestoneGridEn } from "./catalogue/milestone-grid.en.ts";
import { notificationsEn } from "./catalogue/notifications.en.ts";
import { outboxEn } from "./catalogue/outbox.en.ts";
import { ownReportEn } from "./catalogue/own-report.en.ts";
import { packDocumentEn } from "./catalogue/pack-document.en.ts";
import { packsEn } from "./catalogue/packs.en.ts";
import { periodsEn } from "./catalogue/periods.en.ts";
import { pictureEn } from "./catalogue/picture.en.ts";
import { planToolsEn } from "./catalogue/plan-tools.en.ts";
import { programEn } from "./catalogue/program.en.ts";
import { qualityEn } from "./catalogue/quality.en.ts";
import { registerGridEn } from "./catalogue/register-grid.en.ts";
import { registersEn } from "./catalogue/registers.en.ts";
import { reportingEn } from "./catalogue/reporting.en.ts";
import { reviewEn } from "./catalogue/review.en.ts";
import { risksEn } from "./catalogue/risks.en.ts";
import { rollOutEn } from "./catalogue/roll-out.en.ts";
import { scenariosEn } from "./catalogue/scenarios.en.ts";
import { sheetsEn } from "./catalogue/sheets.en.ts";
import { standingEn } from "./catalogue/standing.en.ts";
import { enFirst } from "./en-first.ts";
import type { Translated } from "./translated.ts";

/** Every word of the product in English. A key that Arabic has and this lacks does not compile. */
export const en = {
  ...enFirst,
  activity: activityEn,
  asAt: asAtEn,
  baselines: baselinesEn,
  budget: budgetEn,
  calendars: calendarsEn,
  changes: changesEn,
  changeRequests: changeRequestsEn,
  columns: columnsEn,
  decisions: decisionsEn,
  desk: deskEn,
  comments: commentsEn,
  eServices: eServicesEn,
  evidence: evidenceEn,
  executive: executiveEn,
  finding: findingEn,
  editing: editingEn,
  grid: gridEn,
  headline: headlineEn,
  impact: impactEn,
  imports: importsEn,
  comparison: comparisonEn,
  items: itemsEn,
  scenarios: scenariosEn,
  kpis: kpisEn,
  mail: mailEn,
  link: linkEn,
  measures: measuresEn,
  milestone: milestoneEn,
  milestoneGrid: milestoneGridEn,
  notifications: notificationsEn,
  outbox: outboxEn,
  ownReport: ownReportEn,
  packDocument: packDocumentEn,
  packs: packsEn,
  periods: periodsEn,
  picture: pictureEn,
  planTools: planToolsEn,
  program: programEn,
  quality: qualityEn,
  registerGrid: registerGridEn,
  registers: registersEn,
  reporting: reportingEn,
  risks: risksEn,
  review: reviewEn,
  rollOut: rollOutEn,
  sheets: sheetsEn,
  standing: standingEn,
} satisfies Translated<Catalogue>;
