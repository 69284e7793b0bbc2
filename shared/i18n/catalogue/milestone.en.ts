import type { Translated } from "../translated.ts";
import type { milestoneAr } from "./milestone.ar.ts";

export const milestoneEn = {
  title: "Milestone {{code}}",
  weightValue: "{{points}} of the program's weights",
  slipThen: "After saving: {{slip}}",
  criticalYes: "Yes: no float before the program's finish",
  criticalNo: "No",
  isDone: "This milestone is done",
  progressOf: "Work done",
  progressHelp: "An estimate of what is done so far; it is completed by recording the actual day.",
  actualHelp: "The day the milestone was met, no later than the status day.",
  saved: "Milestone {{code}} is saved. Its status now: {{status}}.",
  readOnly: "You may read this milestone but not change it.",
} satisfies Translated<typeof milestoneAr>;
