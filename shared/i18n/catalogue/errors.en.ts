import type { Translated } from "../translated.ts";
import type { errorsAr } from "./errors.ar.ts";

export const errorsEn = {
  title: "That could not be done",
  showToday: "Show it as it is today",
  NOT_SIGNED_IN: "Your session has ended or you have not signed in yet. Sign in and try again.",
  WRONG_CREDENTIALS: "The e-mail address or the password is not right.",
  FORBIDDEN: "Your role does not allow this. An administrator can grant it.",
  NOT_FOUND: "The page or record you asked for does not exist.",
  INVALID_INPUT: "Some values cannot be accepted. Correct the marked fields and save again.",
  VERSION_CONFLICT:
    "This record was changed after you opened it. Compare the two values and choose which one stands; neither is lost.",
  ROWS_CONFLICT:
    "Some of these milestones were changed after you read them, so nothing was saved. Compare both values in the marked cells.",
  VERSION_CONFLICT_BY:
    "{{person}} changed this record on {{day}}, after you opened it. Compare the two values and choose which one stands; neither is lost.",
  THROTTLED: "Too many attempts in a short time. You can try again in {{wait}}.",
  BUSY: "The system is busy and nothing was saved. You can try again in {{wait}}.",
  STORAGE_FULL:
    "The server has run out of storage and your change was not saved. Earlier data is safe; tell the administrator.",
  STORAGE_READ_ONLY: "The system is read-only for now and your change was not saved. Tell the administrator.",
  IMPORT_STATE:
    "This import, or the plan, has changed since the preview. Preview it again before applying it.",
  BASELINE_STATE:
    "This request was decided before your act arrived. Read the list again to see what was decided.",
  CHANGE_REQUEST_STATE:
    "The change request was decided or withdrawn before your act arrived. Read the page again to see what was decided.",
  REQUEST_PLAN_MOVED:
    "The plan changed after the request was made. Compare the two values and confirm what stands now before approving.",
  LINK_CYCLE:
    "With this link these wait for each other in a circle: {{path}}. Change or remove one of these links first.",
  REPORTING_STATE:
    "The report or its period moved on before your act arrived. Read the page again to see where it stands.",
  PLAN_MOVED:
    "The plan changed after the report was written. Compare the two values and choose which one stands.",
  DAY_NOT_KNOWN:
    "The record does not hold the plan as it was on that day. Choose a day between {{firstDay}} and {{lastDay}}.",
  OWN_REQUEST: "This is your own request; somebody else decides it.",
  INTERNAL:
    "Something went wrong on our side and nothing was saved. If it happens again, give the administrator the number {{incidentId}}.",
  OFFLINE: "The server cannot be reached. Check the network and try again; what you typed is kept.",
  file: {
    tooLarge: "The file is larger than allowed ({{limit}} MB).",
    unpacksTooLarge: "The file unpacks to more than is allowed ({{limit}} MB).",
    tooManyEntries: "The file holds more parts than allowed ({{limit}}).",
    tooManyRows: "The file has more rows than allowed ({{limit}}).",
    tooManyColumns: "The file has more columns than allowed ({{limit}}).",
    notASpreadsheet: "The file is not an xlsx or csv table.",
    damaged: "The file is damaged and cannot be read. Save it again and upload it anew.",
    tooSlow: "Reading the file took longer than allowed, so it was stopped.",
    notEvidence:
      "Files of this kind are not taken as evidence. Attach a PDF, a picture, a Word, Excel or PowerPoint file, or text.",
    noKnownHeadings: "No column heading was recognised. Use the template offered for download.",
    empty: "The file holds no data.",
  },
} satisfies Translated<typeof errorsAr>;
