import type { packsAr } from "./packs.ar.ts";

export const packsEn = {
  title: "Executive review packs",
  intro:
    "The executive review as a file to print, present or analyse. Packs of closed periods are kept with their periods, unchanged; others are removed after a month.",
  create: "Make a pack",
  all: "All packs",
  form: {
    title: "Executive review pack",
    kind: "File",
    kindDetails: {
      pdfA4: "To read, and to print in the office",
      pdfA3: "Wider pages for the plan's strip and tables",
      pptx: "Slides that can be edited, with their charts and tables",
      xlsx: "Every table as figures and days to calculate with",
    },
    language: "Language of the file",
    moment: "The plan",
    today: "As it is today",
    asAt: "As known at the end of {{day}}",
    period: "As it was when {{period}} closed",
    keptHint:
      "The pack of a closed period is made once and kept with it; asking for it again gives the same file.",
    noBrowser:
      "There is no browser on the server, so Masar draws the PDF itself: with all its text, tables and the plan's strip, but with tables in place of curves and without tags for screen readers.",
    make: "Make the pack",
    closeHint:
      "You can close this window: a message appears when the pack is ready, and it stays on the packs page.",
    cancel: "Stop making it",
  },
  kinds: { pdfA4: "PDF, A4", pdfA3: "PDF, A3", pptx: "PowerPoint slides", xlsx: "Excel workbook" },
  languages: { ar: "Arabic", en: "English" },
  file: "{{kind}}, {{language}}",
  ofDay: "Pack of {{day}}",
  ofPeriod: "Pack of {{period}}",
  named: "{{of}} ({{file}})",
  headings: {
    pack: "Pack",
    file: "File",
    size: "Size",
    asked: "Asked for",
    state: "State",
    acts: "Actions",
  },
  kept: "Kept with the period",
  states: {
    queued: "Waiting its turn",
    running: "Being made",
    done: "Ready",
    failed: "Not made",
    cancelled: "Cancelled",
  },
  progress: "How much is done: {{pack}}",
  failures: {
    tooSlow: "It took longer than is allowed. Try again, or choose another file.",
    tooLarge: "It needed more memory than is allowed. Try again, or choose another file.",
    interrupted: "The server stopped while it was being made. Try again.",
    internal:
      "Something went wrong while it was being made, and the server has logged it. Try again; if it happens again, tell an administrator.",
  },
  renderers: {
    chromium: "Drawn by a browser on the server, with all charts and tags.",
    plain:
      "Drawn by Masar itself, because no browser on the server could: tables in place of curves, and without tags for screen readers.",
  },
  ready: "{{pack}} is ready",
  notMade: "{{pack}} was not made. {{reason}}",
  download: "Download",
  downloadNamed: "Download {{pack}}",
  cancel: "Cancel",
  cancelNamed: "Cancel: {{pack}}",
  again: "Make again",
  againNamed: "Make again: {{pack}}",
  checksum: "Checksum",
  checksumNamed: "Checksum: {{pack}}",
  checksumIntro: "The file's SHA-256. If your copy has this one, it is the kept file itself, unchanged.",
  period: "Period",
  everyPeriod: "All days and periods",
  emptyTitle: "No pack has been made yet",
  emptyBody: "Every pack made from the executive review appears here, with who asked for it and when.",
  emptyPeriodTitle: "No pack of {{period}} has been made yet",
  emptyPeriodBody:
    "It is made from the plan as it was when the period closed, and then kept with it unchanged.",
} satisfies typeof packsAr;
