import { BUDGET_SHEET } from "./budget.ts";
import { CHANGE_REQUESTS_SHEET } from "./change-requests.ts";
import { DECISIONS_SHEET } from "./decisions.ts";
import { E_SERVICE_USE_SHEET, E_SERVICES_SHEET } from "./e-services.ts";
import { ISSUES_SHEET } from "./issues.ts";
import { KPI_TARGETS_SHEET, KPI_VALUES_SHEET, KPIS_SHEET } from "./kpis.ts";
import { RISKS_SHEET } from "./risks.ts";
import { ROLL_OUT_SHEET } from "./roll-out.ts";
import type { Sheet, SheetKey } from "./sheet.ts";

/** Every register as a table of columns: the one that grid, files and server read. */
export const SHEETS: Readonly<Record<SheetKey, Sheet>> = {
  risks: RISKS_SHEET,
  issues: ISSUES_SHEET,
  decisions: DECISIONS_SHEET,
  changeRequests: CHANGE_REQUESTS_SHEET,
  eServices: E_SERVICES_SHEET,
  eServiceUse: E_SERVICE_USE_SHEET,
  rollOut: ROLL_OUT_SHEET,
  kpis: KPIS_SHEET,
  kpiTargets: KPI_TARGETS_SHEET,
  kpiValues: KPI_VALUES_SHEET,
  budget: BUDGET_SHEET,
};
