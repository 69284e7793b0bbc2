import type { Translated } from "../translated.ts";
import type { quantitiesAr } from "./quantities.ar.ts";

export const quantitiesEn = {
  workDays_one: "{{number}} working day",
  workDays_other: "{{number}} working days",
  workDaysOblique_one: "{{number}} working day",
  workDaysOblique_other: "{{number}} working days",
  programs_one: "{{number}} program",
  programs_other: "{{number}} programs",
  milestones_one: "{{number}} milestone",
  milestones_other: "{{number}} milestones",
  activities_one: "{{number}} activity",
  activities_other: "{{number}} activities",
  people_one: "{{number}} person",
  people_other: "{{number}} people",
  rows_one: "{{number}} row",
  rows_other: "{{number}} rows",
  seconds_one: "{{number}} second",
  seconds_other: "{{number}} seconds",
  minutes_one: "{{number}} minute",
  minutes_other: "{{number}} minutes",
  characters_one: "{{number}} character",
  characters_other: "{{number}} characters",
  points_one: "{{number}} point",
  points_other: "{{number}} points",
} satisfies Translated<typeof quantitiesAr>;
