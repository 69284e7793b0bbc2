import { CHANGE_REQUEST_STATES } from "../change-request-cycle.ts";
import { DECISION_STATES } from "../decision-cycle.ts";
import { AUDIENCES, CHANNELS } from "../e-service.ts";
import { ISSUE_STATES } from "../issue-cycle.ts";
import { KPI_DIRECTIONS, KPI_KINDS, KPI_UNITS, QIYAS_AXES } from "../kpi.ts";
import { RISK_STATES } from "../risk-cycle.ts";
import { RISK_RESPONSES } from "../risk-edit.ts";
import { ROLL_OUT_STATES } from "../roll-out.ts";

/** The closed sets that cells of sheets choose from; each word stands under `sheets.choices.SET` in the catalogues. */
export const CHOICES = {
  riskResponse: RISK_RESPONSES,
  riskState: RISK_STATES,
  issueState: ISSUE_STATES,
  decisionState: DECISION_STATES,
  requestState: CHANGE_REQUEST_STATES,
  audience: AUDIENCES,
  channel: CHANNELS,
  rollOutState: ROLL_OUT_STATES,
  kpiKind: KPI_KINDS,
  kpiDirection: KPI_DIRECTIONS,
  kpiUnit: KPI_UNITS,
  qiyasAxis: QIYAS_AXES,
} as const;

export type ChoiceSet = keyof typeof CHOICES;
