import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { DecisionState } from "../registers/decision-cycle.ts";
import type { IssueState } from "../registers/issue-cycle.ts";
import type { RiskAct, RiskState } from "../registers/risk-cycle.ts";
import { RISK_RESPONSES } from "../registers/risk-edit.ts";
import type { RiskTrend } from "../registers/risk-matrix.ts";
import { plainText } from "../text/plain-text.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { OpenRisk } from "./program-summary.ts";
import type { EntryEvent, ProgramsOffered } from "./registers.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const name = z.string().max(300).transform(plainText);
const text = z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000));
const score = z.number().int().min(1).max(5);
/** A risk as it was read; a newer version is a VERSION_CONFLICT. */
const read = { id, version: z.number().int().positive() };

/** `risks.list`: of one program by its code, or all that the reader may read. */
export const risksInput = asAtInput.extend({ program: id.optional() });

export type RisksInput = z.output<typeof risksInput>;

/** `risks.read`. */
export const riskInput = asAtInput.extend({ id });

export type RiskInput = z.output<typeof riskInput>;

/** `risks.offers`: whom and what a new risk of a program, or of the whole plan (null), may name. */
export const riskOffersInput = z.object({ programId: id.nullable() });

export type RiskOffersInput = z.output<typeof riskOffersInput>;

const said = {
  ...{ nameAr: name, nameEn: name, probability: score, impact: score },
  ...{ response: z.enum(RISK_RESPONSES), responseText: text, ownerId: id, dueDay: isoDay },
  /** The milestone it threatens, of the same program. */
  itemId: id.nullable(),
};

/** `risks.raise`: of a program, or of the whole plan (null); from a report of one's own, or not. */
export const riskRaiseInput = z.object({
  ...said,
  programId: id.nullable(),
  reportId: id.nullable().default(null),
});

export type RiskRaiseInput = z.output<typeof riskRaiseInput>;

/** `risks.update`: while it is open. */
export const riskUpdateInput = z.object({ ...read, ...said });

export type RiskUpdateInput = z.output<typeof riskUpdateInput>;

/** `risks.close` and `risks.reopen`; a note is kept with the act. */
export const riskMoveInput = z.object({ ...read, note: text.default("") });

/** `risks.occur`: it has happened; the issue it raises begins with its name and owner. */
export const riskOccurInput = z.object({
  ...read,
  ...{ severity: score, actionText: text, ownerId: id, dueDay: isoDay },
});

export type RiskOccurInput = z.output<typeof riskOccurInput>;

/** A risk of the register. */
export interface RiskRow extends OpenRisk {
  /** Null when it threatens the whole plan. */
  readonly program: ProgramRef | null;
  readonly state: RiskState;
  readonly trend: RiskTrend;
  /** The milestone it threatens. */
  readonly item: (BilingualName & { readonly id: string; readonly code: string }) | null;
  readonly raisedDay: IsoDay;
  /** The report that raised it, for who may read that. */
  readonly reportId: string | null;
  /** What it became. */
  readonly issues: readonly RaisedRef<IssueState>[];
  /** What was asked to be decided about it. */
  readonly decisions: readonly RaisedRef<DecisionState>[];
  /** From the status day to `dueDay`; negative when overdue. Null when nothing more is due. */
  readonly dueInWorkDays: WorkDays | null;
  readonly version: number;
  /** What the reader may do with it now, by its state. */
  readonly abilities: readonly Action[];
}

/** An entry of another register that came of a risk. */
export interface RaisedRef<State> extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly state: State;
}

/** `risks.list`: open, the greatest exposure first; then occurred; then closed. */
export interface RisksView {
  readonly statusDay: IsoDay;
  readonly risks: readonly RiskRow[];
  /** Those that `program` may name, in the plan's order. */
  readonly programs: readonly ProgramRef[];
  /** Null to whoever may raise none, and of a past day. */
  readonly raising: ProgramsOffered | null;
}

/** `risks.offers`. */
export interface RiskOffers {
  readonly owners: readonly PersonRef[];
  /** Of the program, in its order; none of the whole plan. */
  readonly milestones: readonly (BilingualName & { readonly id: string; readonly code: string })[];
}

/** `risks.read`: one of them, what became of it, and what its forms offer. */
export interface RiskView extends RiskOffers {
  readonly statusDay: IsoDay;
  readonly risk: RiskRow;
  /** The newest first. */
  readonly history: readonly RiskEvent[];
  /** Whether the reader may ask for a decision about it. */
  readonly mayAskDecision: boolean;
}

export type RiskField =
  | "nameAr"
  | "nameEn"
  | "probability"
  | "impact"
  | "response"
  | "responseText"
  | "ownerId"
  | "dueDay"
  | "itemId";

export type RiskEvent = EntryEvent<"raise" | RiskAct, RiskField>;
