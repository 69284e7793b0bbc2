import type { Translated } from "../translated.ts";
import type { reasonsAr } from "./reasons.ar.ts";

export const reasonsEn = {
  scope: "Change of scope",
  procurement: "Procurement and contracting",
  dependency: "Dependency on other work",
  resources: "Lack of resources",
  thirdParty: "Third party",
  approval: "Awaiting approval",
  technical: "Technical cause",
  forceMajeure: "Force majeure",
  correction: "Correction of data",
} satisfies Translated<typeof reasonsAr>;
