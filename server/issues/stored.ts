import type { Action } from "#shared/permissions/actions.ts";
import { ISSUE_ACTS, ISSUE_STATES, type IssueState, nextIssueState } from "#shared/registers/issue-cycle.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { type SubjectFacts, subjectFactsOf } from "../registers/subject.ts";
import { AppError } from "../trpc/errors.ts";

/** What history keeps of an issue, the version that a write names, and the program that decides who may read it. */
export const ISSUE_FIELDS = {
  id: true,
  planId: true,
  programId: true,
  riskId: true,
  code: true,
  nameAr: true,
  nameEn: true,
  severity: true,
  actionText: true,
  state: true,
  ownerId: true,
  dueDay: true,
  raisedDay: true,
  closedDay: true,
  version: true,
} as const satisfies Prisma.IssueSelect;

export type StoredIssue = Prisma.IssueGetPayload<{ select: typeof ISSUE_FIELDS }>;

/** An issue of the plan, for who may read it; NOT_FOUND otherwise. */
export async function loadIssue(
  db: Db | Tx,
  actor: Actor,
  id: string,
): Promise<{ readonly stored: StoredIssue; readonly subject: SubjectFacts }> {
  const stored = await db.issue.findUnique({
    where: { id, plan: { kind: "plan" } },
    select: ISSUE_FIELDS,
  });
  if (!stored) throw new AppError("NOT_FOUND", {});
  const subject = await subjectFactsOf(db, stored.programId);
  requireAction(actor, "program.read", subject);
  return { stored, subject };
}

/** What `actor` may do with an issue that they may read, as far as its state lets it happen. */
export function abilitiesOnIssue(actor: Actor, state: IssueState, subject: SubjectFacts): Action[] {
  const held = abilitiesOn(actor, subject);
  return ISSUE_ACTS.filter((act) => nextIssueState(state, act) !== null)
    .map((act) => `issue.${act}` as const)
    .filter((action) => held.includes(action));
}

/** A stored state; the database holds no other. */
export function issueStateOf(stored: string): IssueState {
  return ISSUE_STATES.find((state) => state === stored) ?? "closed";
}
