import type { IssueUpdateInput } from "#shared/contract/issues.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { type IssueAct, nextIssueState } from "#shared/registers/issue-cycle.ts";
import { checkIssue } from "#shared/registers/issue-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type Acting, recordEntry, refuse, requireState, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { ISSUE_FIELDS, issueStateOf, loadIssue } from "./stored.ts";
import { tellIssueOwner } from "./tell.ts";
import { requireIssueOwner } from "./write-issue.ts";

type IssueValues = Omit<IssueUpdateInput, "id" | "version">;

const SET_FIELDS = ["nameAr", "nameEn", "severity", "actionText", "ownerId", "dueDay"] as const;

export interface IssueChange {
  readonly id: string;
  readonly version: number;
  readonly act: IssueAct;
  readonly note?: string;
  /** What an update says of it. */
  readonly values?: IssueValues;
}

/**
 * One act on an issue as it was read, with its history, in one transaction; another owner or day is told. Throws NOT_FOUND
 * or FORBIDDEN by access; VERSION_CONFLICT, with both values, when it moved on since it was read; INVALID_INPUT for an act
 * that its state does not know, and with every refused field.
 */
export function changeIssue(
  { db, clock }: Deps,
  actor: Actor,
  change: IssueChange,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => changeIssueIn(tx, { clock, actor, request }, change));
}

/** The same in the transaction of a greater act. */
export async function changeIssueIn(
  tx: Tx,
  acting: Acting,
  { id, version, act, note, values }: IssueChange,
): Promise<EntryWritten> {
  const { clock, actor } = acting;
  const { stored: before, subject } = await loadIssue(tx, actor, id);
  const action = `issue.${act}` as const;
  requireAction(actor, action, subject);
  await requireVersion(tx, before, version, SET_FIELDS, values ?? {});
  const state = requireState(nextIssueState(issueStateOf(before.state), act));
  if (values) {
    refuse(checkIssue(values, before.raisedDay as IsoDay));
    await requireIssueOwner(tx, subject, values.ownerId, before.ownerId);
  }
  const closedDay = state === "closed" ? clock.today() : null;
  const after = await tx.issue.update({
    where: { id },
    data: { ...values, state, closedDay, version: { increment: 1 } },
    select: ISSUE_FIELDS,
  });
  await recordEntry(tx, acting, { entity: "issue", action, before, after, note });
  if (values) await tellIssueOwner(tx, acting, after);
  return { id, code: after.code };
}
