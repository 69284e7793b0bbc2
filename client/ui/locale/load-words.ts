import type { i18n } from "i18next";
import type { Language, Preferences } from "#shared/contract/session.ts";
import { createFormat } from "#shared/i18n/format.ts";
import { createText } from "#shared/i18n/text.ts";
import type { Words } from "#shared/i18n/words.ts";

/** Words of screens that few people open first; each part is a file of its own, so that the first load stays light. */
const LATER = {
  activity: {
    ar: async () => (await import("#shared/i18n/catalogue/activity.ar.ts")).activityAr,
    en: async () => (await import("#shared/i18n/catalogue/activity.en.ts")).activityEn,
  },
  asAt: {
    ar: async () => (await import("#shared/i18n/catalogue/as-at.ar.ts")).asAtAr,
    en: async () => (await import("#shared/i18n/catalogue/as-at.en.ts")).asAtEn,
  },
  baselines: {
    ar: async () => (await import("#shared/i18n/catalogue/baselines.ar.ts")).baselinesAr,
    en: async () => (await import("#shared/i18n/catalogue/baselines.en.ts")).baselinesEn,
  },
  budget: {
    ar: async () => (await import("#shared/i18n/catalogue/budget.ar.ts")).budgetAr,
    en: async () => (await import("#shared/i18n/catalogue/budget.en.ts")).budgetEn,
  },
  calendars: {
    ar: async () => (await import("#shared/i18n/catalogue/calendars.ar.ts")).calendarsAr,
    en: async () => (await import("#shared/i18n/catalogue/calendars.en.ts")).calendarsEn,
  },
  changes: {
    ar: async () => (await import("#shared/i18n/catalogue/changes.ar.ts")).changesAr,
    en: async () => (await import("#shared/i18n/catalogue/changes.en.ts")).changesEn,
  },
  changeRequests: {
    ar: async () => (await import("#shared/i18n/catalogue/change-requests.ar.ts")).changeRequestsAr,
    en: async () => (await import("#shared/i18n/catalogue/change-requests.en.ts")).changeRequestsEn,
  },
  decisions: {
    ar: async () => (await import("#shared/i18n/catalogue/decisions.ar.ts")).decisionsAr,
    en: async () => (await import("#shared/i18n/catalogue/decisions.en.ts")).decisionsEn,
  },
  desk: {
    ar: async () => (await import("#shared/i18n/catalogue/desk.ar.ts")).deskAr,
    en: async () => (await import("#shared/i18n/catalogue/desk.en.ts")).deskEn,
  },
  editing: {
    ar: async () => (await import("#shared/i18n/catalogue/editing.ar.ts")).editingAr,
    en: async () => (await import("#shared/i18n/catalogue/editing.en.ts")).editingEn,
  },
  columns: {
    ar: async () => (await import("#shared/i18n/catalogue/columns.ar.ts")).columnsAr,
    en: async () => (await import("#shared/i18n/catalogue/columns.en.ts")).columnsEn,
  },
  comments: {
    ar: async () => (await import("#shared/i18n/catalogue/comments.ar.ts")).commentsAr,
    en: async () => (await import("#shared/i18n/catalogue/comments.en.ts")).commentsEn,
  },
  eServices: {
    ar: async () => (await import("#shared/i18n/catalogue/e-services.ar.ts")).eServicesAr,
    en: async () => (await import("#shared/i18n/catalogue/e-services.en.ts")).eServicesEn,
  },
  evidence: {
    ar: async () => (await import("#shared/i18n/catalogue/evidence.ar.ts")).evidenceAr,
    en: async () => (await import("#shared/i18n/catalogue/evidence.en.ts")).evidenceEn,
  },
  executive: {
    ar: async () => (await import("#shared/i18n/catalogue/executive.ar.ts")).executiveAr,
    en: async () => (await import("#shared/i18n/catalogue/executive.en.ts")).executiveEn,
  },
  finding: {
    ar: async () => (await import("#shared/i18n/catalogue/finding.ar.ts")).findingAr,
    en: async () => (await import("#shared/i18n/catalogue/finding.en.ts")).findingEn,
  },
  grid: {
    ar: async () => (await import("#shared/i18n/catalogue/grid.ar.ts")).gridAr,
    en: async () => (await import("#shared/i18n/catalogue/grid.en.ts")).gridEn,
  },
  headline: {
    ar: async () => (await import("#shared/i18n/catalogue/headline.ar.ts")).headlineAr,
    en: async () => (await import("#shared/i18n/catalogue/headline.en.ts")).headlineEn,
  },
  impact: {
    ar: async () => (await import("#shared/i18n/catalogue/impact.ar.ts")).impactAr,
    en: async () => (await import("#shared/i18n/catalogue/impact.en.ts")).impactEn,
  },
  imports: {
    ar: async () => (await import("#shared/i18n/catalogue/imports.ar.ts")).importsAr,
    en: async () => (await import("#shared/i18n/catalogue/imports.en.ts")).importsEn,
  },
  comparison: {
    ar: async () => (await import("#shared/i18n/catalogue/comparison.ar.ts")).comparisonAr,
    en: async () => (await import("#shared/i18n/catalogue/comparison.en.ts")).comparisonEn,
  },
  items: {
    ar: async () => (await import("#shared/i18n/catalogue/items.ar.ts")).itemsAr,
    en: async () => (await import("#shared/i18n/catalogue/items.en.ts")).itemsEn,
  },
  scenarios: {
    ar: async () => (await import("#shared/i18n/catalogue/scenarios.ar.ts")).scenariosAr,
    en: async () => (await import("#shared/i18n/catalogue/scenarios.en.ts")).scenariosEn,
  },
  kpis: {
    ar: async () => (await import("#shared/i18n/catalogue/kpis.ar.ts")).kpisAr,
    en: async () => (await import("#shared/i18n/catalogue/kpis.en.ts")).kpisEn,
  },
  link: {
    ar: async () => (await import("#shared/i18n/catalogue/link.ar.ts")).linkAr,
    en: async () => (await import("#shared/i18n/catalogue/link.en.ts")).linkEn,
  },
  measures: {
    ar: async () => (await import("#shared/i18n/catalogue/measures.ar.ts")).measuresAr,
    en: async () => (await import("#shared/i18n/catalogue/measures.en.ts")).measuresEn,
  },
  milestone: {
    ar: async () => (await import("#shared/i18n/catalogue/milestone.ar.ts")).milestoneAr,
    en: async () => (await import("#shared/i18n/catalogue/milestone.en.ts")).milestoneEn,
  },
  milestoneGrid: {
    ar: async () => (await import("#shared/i18n/catalogue/milestone-grid.ar.ts")).milestoneGridAr,
    en: async () => (await import("#shared/i18n/catalogue/milestone-grid.en.ts")).milestoneGridEn,
  },
  notifications: {
    ar: async () => (await import("#shared/i18n/catalogue/notifications.ar.ts")).notificationsAr,
    en: async () => (await import("#shared/i18n/catalogue/notifications.en.ts")).notificationsEn,
  },
  outbox: {
    ar: async () => (await import("#shared/i18n/catalogue/outbox.ar.ts")).outboxAr,
    en: async () => (await import("#shared/i18n/catalogue/outbox.en.ts")).outboxEn,
  },
  ownReport: {
    ar: async () => (await import("#shared/i18n/catalogue/own-report.ar.ts")).ownReportAr,
    en: async () => (await import("#shared/i18n/catalogue/own-report.en.ts")).ownReportEn,
  },
  packs: {
    ar: async () => (await import("#shared/i18n/catalogue/packs.ar.ts")).packsAr,
    en: async () => (await import("#shared/i18n/catalogue/packs.en.ts")).packsEn,
  },
  periods: {
    ar: async () => (await import("#shared/i18n/catalogue/periods.ar.ts")).periodsAr,
    en: async () => (await import("#shared/i18n/catalogue/periods.en.ts")).periodsEn,
  },
  picture: {
    ar: async () => (await import("#shared/i18n/catalogue/picture.ar.ts")).pictureAr,
    en: async () => (await import("#shared/i18n/catalogue/picture.en.ts")).pictureEn,
  },
  planTools: {
    ar: async () => (await import("#shared/i18n/catalogue/plan-tools.ar.ts")).planToolsAr,
    en: async () => (await import("#shared/i18n/catalogue/plan-tools.en.ts")).planToolsEn,
  },
  program: {
    ar: async () => (await import("#shared/i18n/catalogue/program.ar.ts")).programAr,
    en: async () => (await import("#shared/i18n/catalogue/program.en.ts")).programEn,
  },
  quality: {
    ar: async () => (await import("#shared/i18n/catalogue/quality.ar.ts")).qualityAr,
    en: async () => (await import("#shared/i18n/catalogue/quality.en.ts")).qualityEn,
  },
  registerGrid: {
    ar: async () => (await import("#shared/i18n/catalogue/register-grid.ar.ts")).registerGridAr,
    en: async () => (await import("#shared/i18n/catalogue/register-grid.en.ts")).registerGridEn,
  },
  registers: {
    ar: async () => (await import("#shared/i18n/catalogue/registers.ar.ts")).registersAr,
    en: async () => (await import("#shared/i18n/catalogue/registers.en.ts")).registersEn,
  },
  reporting: {
    ar: async () => (await import("#shared/i18n/catalogue/reporting.ar.ts")).reportingAr,
    en: async () => (await import("#shared/i18n/catalogue/reporting.en.ts")).reportingEn,
  },
  review: {
    ar: async () => (await import("#shared/i18n/catalogue/review.ar.ts")).reviewAr,
    en: async () => (await import("#shared/i18n/catalogue/review.en.ts")).reviewEn,
  },
  rollOut: {
    ar: async () => (await import("#shared/i18n/catalogue/roll-out.ar.ts")).rollOutAr,
    en: async () => (await import("#shared/i18n/catalogue/roll-out.en.ts")).rollOutEn,
  },
  risks: {
    ar: async () => (await import("#shared/i18n/catalogue/risks.ar.ts")).risksAr,
    en: async () => (await import("#shared/i18n/catalogue/risks.en.ts")).risksEn,
  },
  sheets: {
    ar: async () => (await import("#shared/i18n/catalogue/sheets.ar.ts")).sheetsAr,
    en: async () => (await import("#shared/i18n/catalogue/sheets.en.ts")).sheetsEn,
  },
  standing: {
    ar: async () => (await import("#shared/i18n/catalogue/standing.ar.ts")).standingAr,
    en: async () => (await import("#shared/i18n/catalogue/standing.en.ts")).standingEn,
  },
} as const;

type LaterWords = keyof typeof LATER;

const spoken = new Map<Language, i18n>();
const asked = new Set<LaterWords>();

/** A language's catalogue is a file of its own, so that nobody downloads the one they do not read. */
async function loadText(language: Language): Promise<i18n> {
  const known = spoken.get(language);
  if (known) return known;
  const words =
    language === "ar"
      ? (await import("#shared/i18n/ar-first.ts")).arFirst
      : (await import("#shared/i18n/en-first.ts")).enFirst;
  const text = createText(language, words);
  spoken.set(language, text);
  await Promise.all([...asked].map((part) => addWords(text, language, part)));
  return text;
}

async function addWords(text: i18n, language: Language, part: LaterWords): Promise<void> {
  if (text.getResource(language, "masar", part) !== undefined) return;
  text.addResourceBundle(language, "masar", { [part]: await LATER[part][language]() }, true);
}

/** Brings a screen's words before it is shown, and with every language that is chosen from then on. */
export async function loadLaterWords(part: LaterWords): Promise<void> {
  asked.add(part);
  await Promise.all([...spoken].map(([language, text]) => addWords(text, language, part)));
}

/** Words, figures and days as a person with these preferences reads them. */
export async function loadWords(preferences: Preferences): Promise<Words> {
  const { language, digits, firstCalendar } = preferences;
  const { t } = await loadText(language);
  return { language, t, format: createFormat({ language, digits, firstCalendar }) };
}
