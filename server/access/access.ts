import { ACTIONS, type Action, isReading } from "#shared/permissions/actions.ts";
import { can, type Facts, scopeOf, subjectOf, whyNever } from "#shared/permissions/policy.ts";
import type { Prisma } from "../db/generated/client.ts";
import { AppError } from "../trpc/errors.ts";
import type { Actor } from "./actor.ts";

/**
 * Lets `actor` through or throws: NOT_SIGNED_IN without an actor, NOT_FOUND when they may not even know of
 * the subject, FORBIDDEN when they may read it but not do this.
 */
export function requireAction(actor: Actor | null, action: Action, facts: Facts): asserts actor is Actor {
  if (!actor) throw new AppError("NOT_SIGNED_IN", {});
  const verdict = can(actor, action, facts);
  if (verdict.isAllowed) return;
  if (!mayRead(actor, facts)) throw new AppError("NOT_FOUND", {});
  throw new AppError("FORBIDDEN", { reason: verdict.reason });
}

/** Whether they may know of the subject at all. */
function mayRead(actor: Actor, facts: Facts): boolean {
  if (facts.kind === "program") return can(actor, "program.read", facts).isAllowed;
  return facts.kind !== "report" || can(actor, "report.read", facts).isAllowed;
}

/**
 * The first half of the gate, before any subject is loaded: refuses a role that may never do `action`, and
 * decides acts without a subject for good.
 */
export function requireRole(actor: Actor | null, action: Action): asserts actor is Actor {
  if (!actor) throw new AppError("NOT_SIGNED_IN", {});
  if (actor.isSystem || scopeOf(actor, action) !== null) return;
  throw new AppError("FORBIDDEN", { reason: whyNever(actor, action) });
}

/** The programs that `actor` may read: `can(actor, "program.read", …)` as a condition on rows. */
export function visibleTo(actor: Actor): Prisma.ProgramWhereInput {
  const scope = actor.isSystem ? "every" : scopeOf(actor, "program.read");
  if (scope === "every") return {};
  if (scope === "published") return { isPublished: true };
  return { id: { in: scope === "own" ? [...actor.programIds] : [] } };
}

/** The reports that `actor` may read: `can(actor, "report.read", …)` as a condition on rows. */
export function reportsVisibleTo(actor: Actor): Prisma.ReportWhereInput {
  const scope = actor.isSystem ? "every" : scopeOf(actor, "report.read");
  if (scope === "every") return {};
  if (scope === "approved") return { state: "approved" };
  if (scope === "publishedApproved") return { state: "approved", program: { isPublished: true } };
  return { programId: { in: scope === "own" ? [...actor.programIds] : [] } };
}

/** What `actor` may do to the subject; travels beside its data, so that the client decides nothing. */
export function abilitiesOn(actor: Actor, facts: Facts): Action[] {
  return ACTIONS.filter(
    (action) =>
      subjectOf(action) === facts.kind &&
      can(actor, action, facts).isAllowed &&
      (!actor.onlyReads || isReading(action)),
  );
}

/**
 * What `actor` may do that needs no subject; `report.draft` when they answer for any program, so that there is something
 * for them to report on; `report.approve` when they review reports of others; `changeRequest.read` and `budget.read`
 * when they may read those of any program; `scenario.read` when they may see any, their own or all.
 */
export function generalAbilities(actor: Actor): Action[] {
  const general = abilitiesOn(actor, { kind: "none" });
  if (actor.onlyReads) return general;
  const writes = actor.programIds.size > 0 && scopeOf(actor, "report.draft") !== null;
  const reviews = scopeOf(actor, "report.approve") !== null;
  const ofPrograms = (["changeRequest.read", "budget.read"] as const).filter((action) => {
    const scope = scopeOf(actor, action);
    return scope === "every" || (scope === "own" && actor.programIds.size > 0);
  });
  general.push(...ofPrograms);
  if (writes) general.push("report.draft");
  if (reviews) general.push("report.approve");
  if (scopeOf(actor, "scenario.read") !== null) general.push("scenario.read");
  return general;
}

/** Everything of `actor` that an answer may depend on: two actors of one reach are shown the same. */
export function reachOf({ role, programIds }: Actor): string {
  return [role, ...[...programIds].sort()].join(" ");
}
