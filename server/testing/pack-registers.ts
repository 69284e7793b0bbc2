import type { IssueRow } from "#shared/contract/issues.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import type { RollOutCell } from "#shared/contract/roll-out.ts";
import { aBudgetsView, aBudgetYear, aProgramBudget } from "#shared/testing/budget-views.ts";
import { aService } from "#shared/testing/service-views.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import type { PackSources } from "../packs/compose/sources.ts";

const PORTAL = { id: "p1", code: "CC-1", nameAr: "البوابة الموحدة", nameEn: "Unified portal" };

const ISSUE: IssueRow = {
  ...{ id: "i1", code: "I-1", nameAr: "تعطل الربط", nameEn: "The connection is down" },
  ...{ program: PORTAL, state: "open", severity: 4, actionText: "=SUM(A1)", owner: null, risk: null },
  ...{ raisedDay: iso("2026-11-01"), dueDay: iso("2026-11-19"), closedDay: null },
  ...{ dueInWorkDays: -3 as WorkDays, version: 1, abilities: [] },
};

function aKpi(fields: Partial<KpiRow> & Pick<KpiRow, "id" | "kind">): KpiRow {
  return {
    ...{ code: fields.id.toUpperCase(), nameAr: "رضا المستفيدين", nameEn: "Satisfaction", program: PORTAL },
    ...{ definitionAr: "", definitionEn: "", axis: null, unit: "percent", direction: "up" },
    ...{ baselineValue: 60, owner: null, targets: [], values: [], trend: null, version: 1, abilities: [] },
    verdict: {
      ...{ status: "missed", rule: "shortOfLine", target: 75, line: 73.5 },
      newest: { day: iso("2026-09-30"), value: 68 },
    },
    ...fields,
  };
}

const SCORE = {
  ...{
    id: "v1",
    day: iso("2025-12-31"),
    value: 71.5,
    evidenceText: "",
    evidence: null,
    enteredBy: null,
    verifiedBy: null,
  },
  abilities: [],
};

const CELL: RollOutCell = {
  ...{ id: "c1", programId: "p1", placeId: "l1", state: "live", isOverdue: false, version: 1 },
  ...{ plannedDay: iso("2026-10-01"), actualDay: iso("2026-10-05") },
};

/** Registers with something in each: an issue, two services, a program in two places, an indicator and Qiyas. */
export function packRegisters(): Pick<PackSources, "issues" | "services" | "rollOut" | "kpis" | "budget"> {
  return {
    issues: [ISSUE, { ...ISSUE, id: "i2", code: "I-2", state: "closed", dueInWorkDays: null }],
    services: [
      aService({ id: "s1" }),
      aService({ id: "s2", actualLaunchDay: null, state: "overdue", use: [], isIllustrative: false }),
    ],
    rollOut: {
      statusDay: iso("2026-11-24"),
      plan: { startDay: iso("2026-01-01"), finishDay: iso("2030-12-31") },
      programs: [{ ...PORTAL, abilities: [] }],
      places: [
        { id: "l1", code: "MKH", nameAr: "مكة المكرمة", nameEn: "Makkah", parentId: null },
        { id: "l2", code: "MKH-1", nameAr: "مركز", nameEn: "Centre", parentId: "l1" },
        { id: "l3", code: "JED", nameAr: "جدة", nameEn: "Jeddah", parentId: null },
      ],
      cells: [CELL, { ...CELL, id: "c2", placeId: "l2", state: "planned", actualDay: null, isOverdue: true }],
    },
    budget: aBudgetsView([
      aProgramBudget("CC-1", [aBudgetYear(2025, [40, 40, 42, 40]), aBudgetYear(2026, [60, 50, 30, 66])]),
    ]),
    kpis: [
      aKpi({ id: "k1", kind: "kpi" }),
      aKpi({ id: "q1", kind: "qiyas", axis: "total", program: null, values: [SCORE] }),
    ],
  };
}
