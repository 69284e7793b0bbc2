import type { asAtAr } from "./as-at.ar.ts";

export const asAtEn = {
  intro: "Show the plan, its statuses, reports and measures as they were known at the end of a past day.",
  day: "At the end of",
  show: "Show this day",
  notKnown: "Choose a day from {{first}} to {{last}}.",
  landmarks: "Days to go back to",
  noLandmarks: "No reporting period has closed and no baseline has been approved yet.",
  periodClosed: "{{period}} closed",
  baselineApproved: "{{name}} approved",
  today: "Back to today",
  line: "This is the plan as known at the end of {{day}}. Read only.",
  always: "This page always shows today; the reading pages stand at the end of {{day}}.",
  compare: "What changed since then",
} satisfies typeof asAtAr;
