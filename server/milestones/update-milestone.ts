import type { z } from "zod";
import type { MilestoneUpdated, milestoneUpdateInput } from "#shared/contract/milestones.ts";
import type { Actor } from "../access/actor.ts";
import { itemIn } from "../impact/following.ts";
import { type ItemEdits, saveItemEdit } from "../impact/save-item-edit.ts";
import { readMilestone } from "../plan/read.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { milestoneChange, valuesInConflict } from "./days.ts";
import { loadMilestone, problemsOfEdit, type StoredMilestone, writeEdit } from "./write-edit.ts";

type Input = z.output<typeof milestoneUpdateInput>;

const EDITS: ItemEdits<Input, StoredMilestone> = {
  action: "milestone.update",
  changeOf: (facts, edit) => milestoneChange(itemIn(facts, edit.id, "milestone"), edit),
  load: loadMilestone,
  problemsOf: problemsOfEdit,
  conflictingValues: valuesInConflict,
  write: writeEdit,
};

/** Sets forecast, actual or progress of a milestone. Errors as `saveItemEdit`. */
export async function updateMilestone(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<MilestoneUpdated> {
  const actSeq = await saveItemEdit(EDITS, deps, { actor, edit: input, request });
  return { actSeq, ...(await readMilestone(deps, actor, input)) };
}
