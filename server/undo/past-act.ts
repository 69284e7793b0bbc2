import type { Action } from "#shared/permissions/actions.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { PastChange } from "../history/past-changes.ts";
import { moveActionOf } from "../impact/consider.ts";
import { itemIn } from "../impact/following.ts";
import type { PlanFacts } from "../plan/facts.ts";
import { AppError } from "../trpc/errors.ts";

/** Acts that can be taken back; what an import did has its own way (`server/imports/undo-import.ts`). */
const UNDOABLE: ReadonlySet<string> = new Set<Action>([
  "milestone.update",
  "activity.update",
  "link.create",
  "link.update",
  "link.remove",
  "item.create",
  "item.remove",
  "sheet.save",
  "act.undo",
]);

/** What history knows of an act besides what it changed. */
export type PastAct = NonNullable<Awaited<ReturnType<typeof findAct>>>;

function findAct(tx: Tx, seq: number) {
  return tx.auditEvent.findUnique({
    where: { seq },
    select: {
      seq: true,
      actorId: true,
      action: true,
      subjectType: true,
      subjectId: true,
      programId: true,
      reasonCode: true,
    },
  });
}

/** NOT_FOUND when there is no such act; FORBIDDEN when it is another's; INVALID_INPUT when it is of no such kind. */
export async function loadOwnAct(tx: Tx, actor: Actor, seq: number): Promise<PastAct> {
  const act = await findAct(tx, seq);
  if (!act) throw new AppError("NOT_FOUND", {});
  requireAction(actor, "act.undo", { kind: "request", isOwn: act.actorId === actor.personId });
  if (UNDOABLE.has(act.action)) return act;
  throw new AppError("INVALID_INPUT", { problems: [{ path: "actSeq", rule: "notUndoable" }] });
}

/** NOT_FOUND or FORBIDDEN when `actor` may not, by now, do to every record what takes the act back. */
export function requireRights(
  actor: Actor,
  facts: PlanFacts,
  act: PastAct,
  past: readonly PastChange[],
): void {
  for (const change of past) {
    const { entity, entityId, programId } = change;
    if (entity !== "link") {
      const action =
        change.operation === "update"
          ? moveActionOf(itemIn(facts, entityId))
          : ITEM_ACTIONS[change.operation];
      requireInProgram(actor, facts, action, programId);
      continue;
    }
    // A link's act stands at its predecessor's program, and its change at its successor's (server/links/stored.ts).
    for (const end of [act.programId, programId]) {
      requireInProgram(actor, facts, LINK_ACTIONS[change.operation], end);
    }
  }
}

/** What takes each back. */
const ITEM_ACTIONS = { create: "item.remove", remove: "item.create" } as const;
const LINK_ACTIONS = { create: "link.remove", update: "link.update", remove: "link.create" } as const;

function requireInProgram(actor: Actor, facts: PlanFacts, action: Action, programId: string | null): void {
  const program = facts.programs.find(({ id }) => id === programId);
  if (!program) throw new AppError("NOT_FOUND", {});
  requireAction(actor, action, {
    kind: "program",
    programId: program.id,
    isPublished: program.isPublished,
  });
}
