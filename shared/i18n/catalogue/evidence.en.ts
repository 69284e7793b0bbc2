import type { Translated } from "../translated.ts";
import type { evidenceAr } from "./evidence.ar.ts";

export const evidenceEn = {
  label: "Evidence",
  ofReport: "Evidence for the whole report (optional)",
  add: "Attach a file",
  rules: "Files of {{kinds}}, up to {{size}} megabytes each.",
  file: "{{name}} ({{size}})",
  kilobytes: "{{size}} kB",
  megabytes: "{{size}} MB",
  download: "Download {{name}}",
  remove: "Remove {{name}}",
  removed: "{{name}} is removed.",
  uploading: "Uploading {{name}}",
  cancel: "Stop uploading {{name}}",
  again: "Upload {{name}} again",
  dismiss: "Hide {{name}}",
} satisfies Translated<typeof evidenceAr>;
