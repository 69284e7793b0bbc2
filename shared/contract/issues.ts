import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { IssueAct, IssueState } from "../registers/issue-cycle.ts";
import { plainText } from "../text/plain-text.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { EntryEvent, ProgramsOffered } from "./registers.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const name = z.string().max(300).transform(plainText);
const text = z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000));
/** An issue as it was read; a newer version is a VERSION_CONFLICT. */
const read = { id, version: z.number().int().positive() };

/** `issues.list`: of one program by its code, or all that the reader may read. */
export const issuesInput = asAtInput.extend({ program: id.optional() });

export type IssuesInput = z.output<typeof issuesInput>;

/** `issues.read`. */
export const issueInput = asAtInput.extend({ id });

export type IssueInput = z.output<typeof issueInput>;

/** `issues.offers`: whom a new issue of a program, or of the whole plan (null), may name. */
export const issueOffersInput = z.object({ programId: id.nullable() });

export type IssueOffersInput = z.output<typeof issueOffersInput>;

const said = {
  ...{ nameAr: name, nameEn: name, severity: z.number().int().min(1).max(5) },
  ...{ actionText: text, ownerId: id, dueDay: isoDay },
};

/** `issues.raise`: of a program, or of the whole plan (null). */
export const issueRaiseInput = z.object({ ...said, programId: id.nullable() });

export type IssueRaiseInput = z.output<typeof issueRaiseInput>;

/** `issues.update`: while it is open. */
export const issueUpdateInput = z.object({ ...read, ...said });

export type IssueUpdateInput = z.output<typeof issueUpdateInput>;

/** `issues.close` and `issues.reopen`; a note is kept with the act. */
export const issueMoveInput = z.object({ ...read, note: text.default("") });

/** An issue of the register. */
export interface IssueRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** Null when it concerns the whole plan. */
  readonly program: ProgramRef | null;
  readonly state: IssueState;
  /** 1 to 5. */
  readonly severity: number;
  readonly actionText: string;
  readonly owner: PersonRef | null;
  readonly dueDay: IsoDay | null;
  readonly raisedDay: IsoDay;
  readonly closedDay: IsoDay | null;
  /** The risk that it came of. */
  readonly risk: (BilingualName & { readonly id: string; readonly code: string }) | null;
  /** From the status day to `dueDay`; negative when overdue. Null when nothing more is due. */
  readonly dueInWorkDays: WorkDays | null;
  readonly version: number;
  /** What the reader may do with it now, by its state. */
  readonly abilities: readonly Action[];
}

/** `issues.list`: open, the gravest first; then closed, the newest first. */
export interface IssuesView {
  readonly statusDay: IsoDay;
  readonly issues: readonly IssueRow[];
  readonly programs: readonly ProgramRef[];
  /** Null to whoever may raise none, and of a past day. */
  readonly raising: ProgramsOffered | null;
}

/** `issues.offers`. */
export interface IssueOffers {
  readonly owners: readonly PersonRef[];
}

/** `issues.read`: one of them, what became of it, and whom its forms offer. */
export interface IssueView extends IssueOffers {
  readonly statusDay: IsoDay;
  readonly issue: IssueRow;
  /** The newest first. */
  readonly history: readonly IssueEvent[];
}

export type IssueField = "nameAr" | "nameEn" | "severity" | "actionText" | "ownerId" | "dueDay";

export type IssueEvent = EntryEvent<"raise" | IssueAct, IssueField>;
