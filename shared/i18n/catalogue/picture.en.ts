import type { Translated } from "../translated.ts";
import type { pictureAr } from "./picture.ar.ts";

export const pictureEn = {
  comparedWith: "Compared with baseline: {{name}}, {{day}}",
  scenario: "Scenario “{{name}}”: not the plan",
  noBaseline: "No baseline to compare with",
  unfiltered: "No filters: {{programs}}",
  filtered: "Filters: {{filters}}. Showing {{shown}} of {{programs}}",
  searchedFor: "search for “{{text}}”",
  and: ", ",
  progressOfPlanned: "Done of plan",
  ofPlanned: "{{actual}} of {{planned}}",
  statusDay: "Status day",
  finish: "Finish",
  critical: "Milestone critical",
  link: "Link",
  criticalLink: "Critical link",
  revision: "Data revision {{number}}",
  continued: "{{code}} {{name}} (continued)",
  page: "Page {{page}} of {{pages}}",
} satisfies Translated<typeof pictureAr>;
