import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import {
  KPI_DIRECTIONS,
  KPI_KINDS,
  KPI_UNITS,
  type KpiDirection,
  type KpiKind,
  type KpiTarget,
  type KpiUnit,
  QIYAS_AXES,
  type QiyasAxis,
} from "../registers/kpi.ts";
import type { KpiTrend, KpiVerdict } from "../registers/kpi-status.ts";
import { plainText } from "../text/plain-text.ts";
import type { IsoDay } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { EntryEvent, ProgramsOffered } from "./registers.ts";
import type { EvidenceRef } from "./report-parts.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const name = z.string().max(300).transform(plainText);
const text = z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000));
const figure = z.number().min(-1e12).max(1e12);
/** An indicator as it was read; a newer version is a VERSION_CONFLICT. */
const read = { id, version: z.number().int().positive() };

/** `kpis.list`: of one program by its code, or all that the reader may read. */
export const kpisInput = asAtInput.extend({ program: z.string().min(1).max(64).optional() });

export type KpisInput = z.output<typeof kpisInput>;

/** `kpis.read`. */
export const kpiInput = asAtInput.extend({ id });

export type KpiInput = z.output<typeof kpiInput>;

/** `kpis.owners`: who may answer for a new one of this program, or of the whole plan (null). */
export const kpiOwnersInput = z.object({ programId: id.nullable() });

export type KpiOwnersInput = z.output<typeof kpiOwnersInput>;

const definition = {
  nameAr: name,
  nameEn: name,
  definitionAr: text,
  definitionEn: text,
  unit: z.enum(KPI_UNITS).nullable(),
  direction: z.enum(KPI_DIRECTIONS),
  baselineValue: figure.nullable(),
  ownerId: id.nullable(),
};

const targets = z.array(z.object({ year: z.number().int().min(1900).max(2200), value: figure })).max(50);

/** `kpis.create`: of a program, or of the whole plan (null). Kind, axis and program stay what they are from then on. */
export const kpiCreateInput = z.object({
  ...definition,
  programId: id.nullable(),
  kind: z.enum(KPI_KINDS),
  axis: z.enum(QIYAS_AXES).nullable(),
  targets,
});

export type KpiCreateInput = z.output<typeof kpiCreateInput>;

/** `kpis.update`: what it is. */
export const kpiUpdateInput = z.object({ ...read, ...definition });

export type KpiUpdateInput = z.output<typeof kpiUpdateInput>;

/** `kpis.setTargets`: all of them; a year that is left out has none from then on. */
export const kpiTargetsInput = z.object({ ...read, targets });

export type KpiTargetsInput = z.output<typeof kpiTargetsInput>;

/** `kpis.record`: what was reached by a day, and where the figure comes from. It overwrites nothing: a day has one value. */
export const kpiRecordInput = z.object({ id, day: isoDay, value: figure, evidenceText: text });

export type KpiRecordInput = z.output<typeof kpiRecordInput>;

/** `kpis.verify`: a value as it was read; it never changes, so its id names what is verified. */
export const kpiVerifyInput = z.object({ valueId: id });

export type KpiVerifyInput = z.output<typeof kpiVerifyInput>;

/** `kpis.removeValue`: one wrongly typed; why is kept with the act. */
export const kpiRemoveValueInput = z.object({ valueId: id, note: text });

export type KpiRemoveValueInput = z.output<typeof kpiRemoveValueInput>;

/** `kpis.removeEvidence`: the file of a value, by its own id. */
export const kpiEvidenceRemoveInput = z.object({ id });

export type KpiEvidenceRemoveInput = z.output<typeof kpiEvidenceRemoveInput>;

/** An indicator, a benefit or a result of Qiyas, as lists show it. */
export interface KpiRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly kind: KpiKind;
  readonly axis: QiyasAxis | null;
  /** Null when it concerns the whole plan. */
  readonly program: ProgramRef | null;
  readonly definitionAr: string;
  readonly definitionEn: string;
  readonly unit: KpiUnit | null;
  readonly direction: KpiDirection;
  readonly baselineValue: number | null;
  readonly owner: PersonRef | null;
  /** The earliest year first. */
  readonly targets: readonly KpiTarget[];
  /** The oldest first. */
  readonly values: readonly KpiValueView[];
  readonly verdict: KpiVerdict;
  readonly trend: KpiTrend | null;
  readonly version: number;
  /** What the reader may do with it now. */
  readonly abilities: readonly Action[];
}

export interface KpiValueView {
  readonly id: string;
  readonly day: IsoDay;
  readonly value: number;
  readonly evidenceText: string;
  /** The file that shows it; brought to `/api/evidence` once the value is recorded. */
  readonly evidence: EvidenceRef | null;
  readonly enteredBy: PersonRef | null;
  readonly verifiedBy: PersonRef | null;
  /** `kpi.verify`, `kpi.removeValue`, `kpi.addEvidence` or `kpi.removeEvidence`, as far as the reader may. */
  readonly abilities: readonly Action[];
}

/** `kpis.list`: indicators, then benefits, then Qiyas, each by its code. */
export interface KpisView {
  readonly statusDay: IsoDay;
  readonly kpis: readonly KpiRow[];
  /** Those that `program` may name, in the plan's order. */
  readonly programs: readonly ProgramRef[];
  readonly creating: KpiCreating | null;
}

/** What the form of a new one offers; null to whoever may make none, and of a past day. */
export interface KpiCreating extends ProgramsOffered {
  /** The years of the plan, which targets are asked for. */
  readonly years: readonly number[];
}

/** `kpis.read`: one of them, what became of it, and what its forms offer. */
export interface KpiView {
  readonly statusDay: IsoDay;
  readonly kpi: KpiRow;
  /** The newest first. */
  readonly history: readonly KpiEvent[];
  readonly owners: readonly PersonRef[];
  readonly years: readonly number[];
}

export type KpiAct =
  | "create"
  | "update"
  | "setTargets"
  | "record"
  | "verify"
  | "removeValue"
  | "addEvidence"
  | "removeEvidence";

/** Fields of the indicator; what one act did to a value; and the target of a year. */
export type KpiField =
  | "nameAr"
  | "nameEn"
  | "definitionAr"
  | "definitionEn"
  | "unit"
  | "direction"
  | "baselineValue"
  | "ownerId"
  | "value"
  | "day"
  | `target${number}`;

export type KpiEvent = EntryEvent<KpiAct, KpiField>;
