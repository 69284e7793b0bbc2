import type { Translated } from "../translated.ts";
import type { activityAr } from "./activity.ar.ts";

export const activityEn = {
  title: "Activity {{code}}",
  now: "Days now",
  duration: "Duration",
  durationThen: "Duration after saving: {{days}}",
  hasStarted: "This activity has started",
  startedHelp: "The day the work began, no later than the status day.",
  isDone: "This activity is done",
  doneHelp: "The day the work ended, no later than the status day.",
  progressHelp: "An estimate of what is done so far; it is completed by recording the actual finish.",
  saved: "Activity {{code}} is saved.",
  readOnly: "You may read this activity but not change it.",
} satisfies Translated<typeof activityAr>;
