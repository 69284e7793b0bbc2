import type { Action } from "#shared/permissions/actions.ts";
import {
  chaseRefusal,
  nextReportState,
  type PeriodState,
  type ReportAct,
  type ReportActor,
  type ReportStanding,
  type ReportState,
} from "#shared/reporting/cycle.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import type { WholeReport } from "./stored.ts";

/** Acts by which a report is written. */
export const WRITING: readonly string[] = ["report.draft", "report.submit", "evidence.add"];

type Written = Pick<WholeReport, "id" | "preparedById" | "transitions">;

/** Those of `reports` that `actor` ever wrote or submitted; such a person decides none of them. */
export async function writtenBy(
  db: Db | Tx,
  { personId }: Actor,
  reports: readonly Written[],
): Promise<ReadonlySet<string>> {
  const acts = await db.auditEvent.findMany({
    where: {
      actorId: personId,
      subjectId: { in: reports.map(({ id }) => id) },
      action: { in: [...WRITING] },
    },
    select: { subjectId: true },
    distinct: ["subjectId"],
  });
  const written = reports.filter(
    ({ preparedById, transitions }) =>
      preparedById === personId ||
      transitions.some(({ toState, actor }) => toState === "submitted" && actor?.id === personId),
  );
  return new Set([...acts.map(({ subjectId }) => subjectId), ...written.map(({ id }) => id)]);
}

/** A report as policy and cycle see it for one person. */
export interface Standing {
  readonly report: ReportStanding;
  readonly facts: {
    readonly kind: "report";
    readonly programId: string;
    readonly isPublished: boolean;
    readonly isApproved: boolean;
    readonly isWritten: boolean;
  };
}

/** `isWritten`: by the one who asks, at any time. */
export function standingOf(
  { state, programId, program, period, transitions }: WholeReport,
  isWritten: boolean,
): Standing {
  const missed = transitions.findLast(({ toState }) => toState === "missing");
  return {
    report: {
      state: state as ReportState,
      period: period.state as PeriodState,
      missedFrom: (missed?.fromState ?? null) as ReportState | null,
    },
    facts: {
      kind: "report",
      programId,
      isPublished: program.isPublished,
      isApproved: state === "approved",
      isWritten,
    },
  };
}

/** The report's standing for `actor`, who may do `action` to it; NOT_FOUND or FORBIDDEN by access. */
export async function requireReport(
  db: Db | Tx,
  actor: Actor,
  action: Action,
  stored: WholeReport,
): Promise<Standing> {
  const written = await writtenBy(db, actor, [stored]);
  const standing = standingOf(stored, written.has(stored.id));
  requireAction(actor, action, standing.facts);
  return standing;
}

/** Policy has decided who may; the cycle decides whether it is the moment. */
function cycleActorOf(actor: Actor, { programId, isWritten }: Standing["facts"]): ReportActor {
  return {
    answersFor: actor.programIds.has(programId),
    hasWritten: isWritten,
    reviews: actor.role === "pmo",
    keepsPeriods: false,
  };
}

/** The report's state after the act; REPORTING_STATE with the reason when it may not happen as things stand. */
export function requireNext(actor: Actor, { report, facts }: Standing, act: ReportAct): ReportState {
  const next = nextReportState(report, act, cycleActorOf(actor, facts));
  if (!next.ok) throw new AppError("REPORTING_STATE", { state: report.state, reason: next.problem });
  return next.value;
}

const ACTS: Partial<Record<Action, ReportAct>> = {
  "report.draft": "save",
  "report.submit": "submit",
  "report.return": "return",
  "report.approve": "approve",
};

/** REPORTING_STATE with the reason unless it is its owner's turn. */
export function requireChase({ report }: Standing): void {
  const reason = chaseRefusal(report);
  if (reason) throw new AppError("REPORTING_STATE", { state: report.state, reason });
}

/** `report.chase` when `actor` may do it as the report stands. */
export function chaseAbilities(actor: Actor, { report, facts }: Standing): Action[] {
  if (chaseRefusal(report)) return [];
  return abilitiesOn(actor, facts).filter((action) => action === "report.chase");
}

/** What `actor` may do to the report as it stands. */
export function reportAbilities(actor: Actor, { report, facts }: Standing): Action[] {
  return abilitiesOn(actor, facts).filter((action) => {
    const act = ACTS[action];
    return act !== undefined && nextReportState(report, act, cycleActorOf(actor, facts)).ok;
  });
}
