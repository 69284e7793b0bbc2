import type { Translated } from "../translated.ts";
import type { findingAr } from "./finding.ar.ts";

export const findingEn = {
  groupBy: "Group by",
  owner: "Owner",
  allOwners: "All owners",
  finishYear: "Year of forecast finish",
  anyYear: "Any year",
  criticalOnly: "With a critical milestone only",
  slippedOnly: "Slipped past tolerance only",
  slippedPast: "Slipped past tolerance only: {{tolerance}}",
  withCount: "{{label}} ({{count}})",
  ownerIs: "Owner: {{name}}",
  finishesIn: "Finishes in {{year}}",
  shown: "Shown: {{shown}} of {{programs}}",
  matches: "Matches",
  matchOf: "Match {{place}} of {{count}}",
  previousMatch: "Previous match",
  nextMatch: "Next match",
  removeFilter: "Remove filter: {{filter}}",
} satisfies Translated<typeof findingAr>;
