import { checkIssue, type IssueEdit } from "#shared/registers/issue-edit.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import { readAnswerers } from "../registers/offers.ts";
import { requireOffered } from "../registers/people.ts";
import { loadPlanId, nextCode, type SubjectFacts } from "../registers/subject.ts";
import { recordEntry, refuse } from "../registers/write.ts";
import type { RequestInfo } from "../trpc/context.ts";
import { ISSUE_FIELDS, type StoredIssue } from "./stored.ts";
import { tellIssueOwner } from "./tell.ts";

/** A new issue, before it has a number. */
export interface NewIssue extends IssueEdit {
  readonly programId: string | null;
  readonly ownerId: string;
  /** The risk that it came of. */
  readonly riskId: string | null;
}

/** Raises an issue in the transaction of its act, and tells who answers for it; INVALID_INPUT with every refused field. */
export async function writeNewIssue(
  tx: Tx,
  acting: { readonly clock: Clock; readonly actor: Actor; readonly request: RequestInfo },
  subject: SubjectFacts,
  issue: NewIssue,
): Promise<StoredIssue> {
  const { clock } = acting;
  const raisedDay = clock.today();
  refuse(checkIssue(issue, raisedDay));
  await requireIssueOwner(tx, subject, issue.ownerId, undefined);
  const planId = await loadPlanId(tx, issue.programId);
  const held = await tx.issue.findMany({ where: { planId }, select: { code: true } });
  const after = await tx.issue.create({
    data: { ...issue, planId, code: nextCode("I", held), raisedDay },
    select: ISSUE_FIELDS,
  });
  await recordEntry(tx, acting, { entity: "issue", action: "issue.raise", before: null, after });
  await tellIssueOwner(tx, acting, after);
  return after;
}

/** Throws INVALID_INPUT for an owner who could not say that the issue is over; who stood there before may stay. */
export async function requireIssueOwner(
  tx: Tx,
  subject: SubjectFacts,
  ownerId: string,
  before: string | null | undefined,
): Promise<void> {
  const offered = await readAnswerers(tx, subject, "issue.close");
  requireOffered([{ path: "ownerId", offered, id: ownerId, before }]);
}
