import type { SheetRow, SheetView } from "../contract/sheets.ts";
import type { CellValues } from "../registers/sheets/sheet.ts";
import { SHEETS } from "../registers/sheets/sheets.ts";
import type { IsoDay } from "../units.ts";

export const HUDA = { value: "huda@masar.example", nameAr: "هدى الزهراني", nameEn: "Huda Alzahrani" };

export const RISK_COLUMNS = SHEETS.risks.columns.map(({ key }) => key);

/** A row of the register of risks. */
export function aRiskRow(id: string, code: string, cells: CellValues = {}): SheetRow {
  return {
    id,
    version: 3,
    isEditable: true,
    cells: {
      code,
      program: "CC-1",
      nameAr: "خطر",
      nameEn: "Risk",
      probability: 2,
      impact: 3,
      exposure: 6,
      response: "reduce",
      responseText: null,
      owner: HUDA.value,
      dueDay: "2027-03-01",
      threatened: null,
      riskState: "open",
      raisedDay: "2026-11-01",
      ...cells,
    },
  };
}

/** The register of risks as a sheet, to which its reader may add. */
export function risksSheet(than: Partial<SheetView> = {}): SheetView {
  return {
    statusDay: "2026-11-24" as IsoDay,
    sheet: "risks",
    rows: [aRiskRow("r1", "R-01"), aRiskRow("r2", "R-02")],
    choices: {
      programs: [{ id: "p1", code: "CC-1", nameAr: "بوابة", nameEn: "Portal" }],
      milestones: [{ value: "M1", program: "CC-1", nameAr: "إطلاق", nameEn: "Launch" }],
      places: [],
      people: [HUDA],
      entries: [],
    },
    adding: { programs: ["CC-1"], isWholePlanOffered: true },
    ...than,
  };
}
