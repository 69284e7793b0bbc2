import type { z } from "zod";
import type { ActivityUpdated, activityUpdateInput } from "#shared/contract/activities.ts";
import type { Actor } from "../access/actor.ts";
import { conflictingValues } from "../history/conflicting-values.ts";
import { itemIn } from "../impact/following.ts";
import { type ItemEdits, saveItemEdit } from "../impact/save-item-edit.ts";
import { calendarOf } from "../plan/facts.ts";
import { readActivity } from "../plan/read.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { activityChange, activityDaysOf } from "./days.ts";
import { loadActivity, problemsOfEdit, type StoredActivity, writeEdit } from "./write-edit.ts";

type Input = z.output<typeof activityUpdateInput>;

const EDITED = [
  "forecastStartDay",
  "forecastFinishDay",
  "actualStartDay",
  "actualFinishDay",
  "progressPercent",
] as const;

const EDITS: ItemEdits<Input, StoredActivity> = {
  action: "activity.update",
  changeOf: (facts, edit) => {
    const item = itemIn(facts, edit.id, "activity");
    const program = facts.programs.find(({ id }) => id === item.programId);
    return activityChange(item, edit, calendarOf(facts, program));
  },
  load: loadActivity,
  problemsOf: problemsOfEdit,
  conflictingValues: (stored, edit) => conflictingValues(EDITED, edit, activityDaysOf(stored)),
  write: writeEdit,
};

/** Sets days or progress of an activity. Errors as `saveItemEdit`. */
export async function updateActivity(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<ActivityUpdated> {
  const actSeq = await saveItemEdit(EDITS, deps, { actor, edit: input, request });
  return { actSeq, ...(await readActivity(deps, actor, input)) };
}
