import {
  applyMilestoneEdit,
  checkMilestoneEdit,
  type MilestoneEdit,
  type MilestoneEditProblem,
} from "#shared/progress/milestone-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { columnsOf, milestoneDaysOf } from "./days.ts";

const milestoneSelect = {
  id: true,
  kind: true,
  code: true,
  nameAr: true,
  nameEn: true,
  programId: true,
  forecastFinishDay: true,
  actualFinishDay: true,
  progressPercent: true,
  version: true,
  program: {
    select: { isPublished: true, plan: { select: { id: true, startDay: true, finishDay: true } } },
  },
} as const;

/** A milestone as its edits read it. */
export type StoredMilestone = NonNullable<Awaited<ReturnType<typeof loadMilestone>>>;

export function loadMilestone(tx: Tx, id: string) {
  return tx.scheduleItem.findUnique({
    where: { id, kind: "milestone", program: { plan: { kind: "plan" } } },
    select: milestoneSelect,
  });
}

export function loadMilestones(tx: Tx, ids: string[]) {
  return tx.scheduleItem.findMany({
    where: { id: { in: ids }, kind: "milestone", program: { plan: { kind: "plan" } } },
    select: milestoneSelect,
  });
}

/** Every reason why the edit makes no sense, judged as of `statusDay`; empty when it may be written. */
export function problemsOfEdit(
  stored: StoredMilestone,
  edit: MilestoneEdit,
  statusDay: IsoDay,
): MilestoneEditProblem[] {
  return checkMilestoneEdit(milestoneDaysOf(stored), edit, {
    statusDay,
    planStartDay: stored.program.plan.startDay as IsoDay,
    planFinishDay: stored.program.plan.finishDay as IsoDay,
  });
}

/** Writes the edit in the caller's transaction; its change goes into the caller's act. */
export async function writeEdit(tx: Tx, stored: StoredMilestone, edit: MilestoneEdit): Promise<EntityChange> {
  const current = milestoneDaysOf(stored);
  const [before, after] = [columnsOf(current), columnsOf(applyMilestoneEdit(current, edit))];
  const { id, programId } = stored;
  await tx.scheduleItem.update({
    where: { id },
    data: { ...after, version: { increment: 1 } },
    select: { id: true },
  });
  return { entity: "scheduleItem", entityId: id, programId, before, after };
}
