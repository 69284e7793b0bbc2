import { wireErrorOf } from "#client/requests/failures.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ReportActRef } from "#shared/contract/report-parts.ts";
import type { ReportContent } from "#shared/reporting/content.ts";
import type { Collisions } from "./report-change.ts";

/** Where what was typed stands. `unreached` is sent again by itself, `refused` with the next change. */
export type SavePhase = "saved" | "waiting" | "saving" | "unreached" | "refused";

/** The report as one sees and writes it. */
export interface Draft {
  readonly version: number;
  /** With everything that was typed. */
  readonly content: ReportContent;
  readonly phase: SavePhase;
  /** Who saved last, and when. */
  readonly saved: ReportActRef | null;
  /** What keeps it from being submitted, as of the last save. */
  readonly problems: readonly FieldProblem[];
  /** Fields that another device changed at the same time; they wait for a decision, all others are saved. */
  readonly collisions: Collisions;
  /** Why nothing was saved; null unless `unreached` or `refused`. */
  readonly failure: unknown;
}

/** Whether a save was refused for good: sending the same once more would only be refused once more. */
export function isRefusal(thrown: unknown): boolean {
  const code = wireErrorOf(thrown)?.code;
  return code !== undefined && REFUSALS.has(code);
}

const REFUSALS: ReadonlySet<string> = new Set(["REPORTING_STATE", "FORBIDDEN", "NOT_FOUND", "INVALID_INPUT"]);
