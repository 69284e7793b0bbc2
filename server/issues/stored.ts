import type { Action } from "#shared/permissions/actions.ts";
import { ISSUE_ACTS, ISSUE_STATES, type IssueState, nextIssueState } from "#shared/registers/issue-cycle.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { requireReadableEntry } from "../registers/readable.ts";
import type { SubjectFacts } from "../registers/subject.ts";

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
  const where = { id, plan: { kind: "plan" } };
  const found = await db.issue.findUnique({ where, select: ISSUE_FIELDS });
  return requireReadableEntry(db, actor, found);
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
