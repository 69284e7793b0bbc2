import { arFirst } from "./ar-first.ts";
import { activityAr } from "./catalogue/activity.ar.ts";
import { asAtAr } from "./catalogue/as-at.ar.ts";
import { baselinesAr } from "./catalogue/baselines.ar.ts";
import { budgetAr } from "./catalogue/budget.ar.ts";
import { calendarsAr } from "./catalogue/calendars.ar.ts";
import { changeRequestsAr } from "./catalogue/change-requests.ar.ts";
import { changesAr } from "./catalogue/changes.ar.ts";
import { columnsAr } from "./catalogue/columns.ar.ts";
import { commentsAr } from "./catalogue/comments.ar.ts";
import { comparisonAr } from "./catalogue/comparison.ar.ts";
import { decisionsAr } from "./catalogue/decisions.ar.ts";
import { deskAr } from "./catalogue/desk.ar.ts";
import { eServicesAr } from "./catalogue/e-services.ar.ts";
import { editingAr } from "./catalogue/editing.ar.ts";
import { evidenceAr } from "./catalogue/evidence.ar.ts";
import { executiveAr } from "./catalogue/executive.ar.ts";
import { findingAr } from "./catalogue/finding.ar.ts";
import { gridAr } from "./catalogue/grid.ar.ts";
import { headlineAr } from "./catalogue/headline.ar.ts";
import { impactAr } from "./catalogue/impact.ar.ts";
import { importsAr } from "./catalogue/imports.ar.ts";
import { itemsAr } from "./catalogue/items.ar.ts";
import { kpisAr } from "./catalogue/kpis.ar.ts";
import { linkAr } from "./catalogue/link.ar.ts";
import { mailAr } from "./catalogue/mail.ar.ts";
import { measuresAr } from "./catalogue/measures.ar.ts";
import { milestoneAr } from "./catalogue/milestone.ar.ts";
import { milestoneGridAr } from "./catalogue/milestone-grid.ar.ts";
import { notificationsAr } from "./catalogue/notifications.ar.ts";
import { outboxAr } from "./catalogue/outbox.ar.ts";
import { ownReportAr } from "./catalogue/own-report.ar.ts";
import { packDocumentAr } from "./catalogue/pack-document.ar.ts";
import { packsAr } from "./catalogue/packs.ar.ts";
import { periodsAr } from "./catalogue/periods.ar.ts";
import { pictureAr } from "./catalogue/picture.ar.ts";
import { planToolsAr } from "./catalogue/plan-tools.ar.ts";
import { programAr } from "./catalogue/program.ar.ts";
import { qualityAr } from "./catalogue/quality.ar.ts";
import { registerGridAr } from "./catalogue/register-grid.ar.ts";
import { registersAr } from "./catalogue/registers.ar.ts";
import { reportingAr } from "./catalogue/reporting.ar.ts";
import { reviewAr } from "./catalogue/review.ar.ts";
import { risksAr } from "./catalogue/risks.ar.ts";
import { rollOutAr } from "./catalogue/roll-out.ar.ts";
import { scenariosAr } from "./catalogue/scenarios.ar.ts";
import { sheetsAr } from "./catalogue/sheets.ar.ts";
import { standingAr } from "./catalogue/standing.ar.ts";

/** Every word of the product in Arabic, and the source of keys: another language satisfies its type. */
export const ar = {
  ...arFirst,
  activity: activityAr,
  asAt: asAtAr,
  baselines: baselinesAr,
  budget: budgetAr,
  calendars: calendarsAr,
  changes: changesAr,
  changeRequests: changeRequestsAr,
  columns: columnsAr,
  decisions: decisionsAr,
  desk: deskAr,
  comments: commentsAr,
  eServices: eServicesAr,
  evidence: evidenceAr,
  executive: executiveAr,
  finding: findingAr,
  editing: editingAr,
  grid: gridAr,
  headline: headlineAr,
  impact: impactAr,
  imports: importsAr,
  comparison: comparisonAr,
  items: itemsAr,
  scenarios: scenariosAr,
  kpis: kpisAr,
  mail: mailAr,
  link: linkAr,
  measures: measuresAr,
  milestone: milestoneAr,
  milestoneGrid: milestoneGridAr,
  notifications: notificationsAr,
  outbox: outboxAr,
  ownReport: ownReportAr,
  packDocument: packDocumentAr,
  packs: packsAr,
  periods: periodsAr,
  picture: pictureAr,
  planTools: planToolsAr,
  program: programAr,
  quality: qualityAr,
  registerGrid: registerGridAr,
  registers: registersAr,
  reporting: reportingAr,
  risks: risksAr,
  review: reviewAr,
  rollOut: rollOutAr,
  sheets: sheetsAr,
  standing: standingAr,
};

export type Catalogue = typeof ar;
