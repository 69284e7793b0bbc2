import type { IssueRaiseInput } from "#shared/contract/issues.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { requireSubject } from "../registers/offers.ts";
import type { Acting } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { writeNewIssue } from "./write-issue.ts";

/** Raises an issue of a program, or of the whole plan. Throws NOT_FOUND or FORBIDDEN by access, and INVALID_INPUT. */
export function raiseIssue(
  { db, clock }: Deps,
  actor: Actor,
  input: IssueRaiseInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => raiseIssueIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function raiseIssueIn(tx: Tx, acting: Acting, input: IssueRaiseInput): Promise<EntryWritten> {
  const { actor } = acting;
  const subject = await requireSubject(tx, actor, "issue.raise", input.programId);
  const issue = { ...input, riskId: null };
  const { id, code } = await writeNewIssue(tx, acting, subject, issue);
  return { id, code };
}
