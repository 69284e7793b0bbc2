import { ROW_KINDS } from "#shared/contract/import-kinds.ts";
import { IMPORT_FIELDS, type ImportField, type RowKind } from "#shared/contract/imports.ts";
import type { Language } from "#shared/contract/session.ts";
import { importsAr } from "#shared/i18n/catalogue/imports.ar.ts";
import { importsEn } from "#shared/i18n/catalogue/imports.en.ts";

/** The words of files that Masar writes, in the language of whoever asks for one. */
export function fileWords(language: Language) {
  return language === "ar" ? importsAr : importsEn;
}

/** The columns of each sheet, in the order in which people fill them in. */
export const SHEET_FIELDS: Readonly<Record<RowKind, readonly ImportField[]>> = {
  workstream: ["code", "nameAr", "nameEn"],
  program: [
    "code",
    "workstream",
    "nameAr",
    "nameEn",
    "startDay",
    "finishDay",
    "departmentAr",
    "departmentEn",
    "ownerEmail",
    "summaryAr",
    "summaryEn",
  ],
  activity: [
    "programCode",
    "code",
    "nameAr",
    "nameEn",
    "baselineStartDay",
    "baselineDay",
    "startDay",
    "finishDay",
    "actualStartDay",
    "actualDay",
    "progressPercent",
  ],
  milestone: [
    "programCode",
    "code",
    "nameAr",
    "nameEn",
    "baselineDay",
    "forecastDay",
    "actualDay",
    "weightPoints",
    "progressPercent",
  ],
};

/** The columns of the one table that a .csv file is: every row says of which kind it is. */
export const TABLE_FIELDS: readonly ImportField[] = IMPORT_FIELDS.filter((field) => field !== "name");

const EXAMPLES: Readonly<Record<ImportField, string>> = {
  kind: "milestone",
  code: "M-04",
  programCode: "CT-2",
  workstream: "CT",
  name: "",
  nameAr: "اكتمال الربط مع الإدارات",
  nameEn: "Departments linked",
  summaryAr: "",
  summaryEn: "",
  departmentAr: "إدارة التحول الرقمي",
  departmentEn: "Digital transformation",
  ownerEmail: "owner@example.gov.sa",
  startDay: "2024-01-01",
  finishDay: "31/12/2026",
  baselineStartDay: "2024-01-01",
  baselineDay: "2026-03-01",
  forecastDay: "12/09/1447",
  actualStartDay: "2024-01-07",
  actualDay: "٠١/٠٣/٢٠٢٦",
  weightPoints: "10",
  progressPercent: "45%",
};

/** The instructions as rows of text: what to know, then what each column means. */
export function instructionRows(language: Language): string[][] {
  const words = fileWords(language);
  const { title, lines, columns, meaning } = words.template;
  const explained = ROW_KINDS.flatMap((kind) =>
    SHEET_FIELDS[kind].map((field) => [
      words.sheets[kind],
      words.fields[field],
      meaning[field],
      EXAMPLES[field],
    ]),
  );
  return [
    [title],
    ...Object.values(lines).map((line) => [line]),
    [],
    [columns.sheet, columns.heading, columns.meaning, columns.example],
    ...explained,
  ];
}

const OWN_TEXTS: ReadonlySet<string> = new Set(
  (["ar", "en"] as const).flatMap((language) => instructionRows(language).flat()),
);

/** Whether a sheet is the template's own instructions, which hold no table of values. */
export function isInstructionSheet(sheet: string): boolean {
  return sheet === importsAr.sheets.instructions || sheet === importsEn.sheets.instructions;
}

/** Whether a text is one that the template itself writes on that sheet: no value of anybody's. */
export function isInstruction(sheet: string, text: string): boolean {
  return isInstructionSheet(sheet) && OWN_TEXTS.has(text);
}
