import type { Action } from "#shared/permissions/actions.ts";
import type { HistoryEntity } from "../history/changes.ts";

type Operation = "create" | "update" | "remove";

type Acts = Readonly<Record<Operation, Action>>;

const always = (action: Action): Acts => ({ create: action, update: action, remove: action });

/** What each change of a record of a register is an act of; to take a new one back is the business of who may enter one. */
const ACTS = {
  risk: { ...always("risk.raise"), update: "risk.update" },
  issue: { ...always("issue.raise"), update: "issue.update" },
  decision: { ...always("decision.ask"), update: "decision.update" },
  eService: { ...always("eService.create"), update: "eService.update" },
  eServiceMeasure: always("eService.recordUse"),
  rollOut: { ...always("rollOut.update"), remove: "rollOut.remove" },
  kpi: { ...always("kpi.create"), update: "kpi.update" },
  kpiTarget: always("kpi.setTargets"),
  kpiValue: { ...always("kpi.record"), remove: "kpi.removeValue" },
  budgetYear: always("budget.record"),
} as const satisfies Readonly<Partial<Record<HistoryEntity, Acts>>>;

export type RegisterEntity = keyof typeof ACTS;

export function isOfRegister(entity: string): entity is RegisterEntity {
  return Object.hasOwn(ACTS, entity);
}

/** The register's own name of what a greater act did to one of its records. */
export function registerActionOf(entity: RegisterEntity, operation: Operation): Action {
  return ACTS[entity][operation];
}
