import type { Translated } from "../translated.ts";
import type { problemsAr } from "./problems.ar.ts";

export const problemsEn = {
  nothingChanged: "There is no change to save.",
  reasonMissing: "Say why the day moves.",
  actualAfterStatusDay: "The actual day cannot be after the status day ({{day}}).",
  beforePlan: "This day is before the plan begins ({{day}}).",
  farPastPlan: "This day is further away than makes sense: the last year accepted is {{year}}.",
  forecastInPast:
    "This day has passed. Choose {{day}} or later, or record the actual day if the milestone is done.",
  doneNeedsActual: "100% means done: record the actual day.",
  actualNeedsFullProgress: "The milestone has an actual day, so its progress is 100%.",
  notADay: "This is not a real day.",
  required: "This is required.",
  tooShort: "Shorter than required ({{minimum}}).",
  tooLong: "Longer than allowed ({{maximum}}).",
  tooSmall: "Below the minimum ({{minimum}}).",
  tooLarge: "Above the maximum ({{maximum}}).",
  tooCommon: "This password is common and easily guessed. Choose another phrase.",
  wrongFormat: "The value is not in the right form.",
  notInList: "The value is not one of the choices.",
  wrongType: "This kind of value is not accepted.",
  taken: "Another person has this e-mail address.",
  nameMissing: "Write the name in Arabic or in English.",
  lastAdministrator: "This is the last administrator. Appoint another one first.",
  finishBeforeStart: "The last day is before the first ({{day}}).",
  holidayTooLong: "Longer than makes sense: {{maximum}} days at most.",
  holidayRepeated: "This calendar already has a holiday on exactly these days.",
  outsideHijri: "Outside the calendar's range: choose a day from {{first}} to {{last}}.",
  noWorkDay: "Choose at least one working day.",
  planCalendar: "This is the plan's own calendar; it is never removed.",
  noteMissing: "Say why the plan is re-baselined.",
  refusalNoteMissing: "Say why it is refused.",
  scopeEmpty: "Choose at least one program.",
  requestOpen:
    "A request is still waiting for a decision. It is approved, refused or withdrawn before the next.",
  invalid: "The value cannot be accepted.",
} satisfies Translated<typeof problemsAr>;
