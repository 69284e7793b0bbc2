import type { Translated } from "../translated.ts";
import type { termsAr } from "./terms.ar.ts";

export const termsEn = {
  program: "Program",
  baseline: "Baseline",
  baselineDay: "Baseline day",
  forecastDay: "Forecast day",
  actualDay: "Actual day",
  slip: "Slip",
  owner: "Program owner",
  department: "Department",
  weight: "Weight",
  code: "Code",
  name: "Name",
  nameAr: "Arabic name",
  nameEn: "English name",
  reason: "Reason",
  note: "Note",
  critical: "Critical",
  linkType: { FS: "finish to start", SS: "start to start", FF: "finish to finish", SF: "start to finish" },
} satisfies Translated<typeof termsAr>;
