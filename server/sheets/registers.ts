import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import { budgetSheet } from "../budget/sheet.ts";
import { changeRequestSheet } from "../change-requests/sheet.ts";
import { decisionSheet } from "../decisions/sheet.ts";
import { eServiceSheet } from "../e-services/sheet.ts";
import { eServiceUseSheet } from "../e-services/use-sheet.ts";
import { issueSheet } from "../issues/sheet.ts";
import { kpiSheet } from "../kpis/sheet.ts";
import { kpiTargetSheet } from "../kpis/target-sheet.ts";
import { kpiValueSheet } from "../kpis/value-sheet.ts";
import type { RegisterSheet } from "../registers/sheet.ts";
import { riskSheet } from "../risks/sheet.ts";
import { rollOutSheet } from "../roll-out/sheet.ts";

/** The register behind each sheet. */
export const REGISTERS: Readonly<Record<SheetKey, RegisterSheet>> = {
  risks: riskSheet,
  issues: issueSheet,
  decisions: decisionSheet,
  changeRequests: changeRequestSheet,
  eServices: eServiceSheet,
  eServiceUse: eServiceUseSheet,
  rollOut: rollOutSheet,
  kpis: kpiSheet,
  kpiTargets: kpiTargetSheet,
  kpiValues: kpiValueSheet,
  budget: budgetSheet,
};
