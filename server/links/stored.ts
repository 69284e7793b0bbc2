import type { LinkView } from "#shared/contract/roadmap.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { buildGraph } from "#shared/schedule/graph.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { EntityChange, HistoryRow } from "../history/changes.ts";
import { type LinkFacts, linksWith, type PlanChange } from "../impact/consider.ts";
import { itemIn } from "../impact/following.ts";
import type { PlanFacts } from "../plan/facts.ts";
import { AppError } from "../trpc/errors.ts";

type Ends = Pick<LinkView, "predecessorId" | "successorId">;

/** A link that comes, changes or goes. */
export type LinkChange = Extract<PlanChange, { kind: "link" }>;

/** NOT_FOUND when an end is not in the plan or may not be read; FORBIDDEN when `actor` may not do this at both ends. */
export function requireAtBothEnds(
  actor: Actor,
  action: Action,
  facts: PlanFacts,
  { predecessorId, successorId }: Ends,
): void {
  for (const id of [predecessorId, successorId]) {
    const { programId } = itemIn(facts, id);
    const isPublished = facts.programs.find((program) => program.id === programId)?.isPublished ?? false;
    requireAction(actor, action, { kind: "program", programId, isPublished });
  }
}

/** INVALID_INPUT for a link of an item to itself, or of two that are linked already. */
export function requireNewPair(facts: PlanFacts, { predecessorId, successorId }: Ends): void {
  const refuse = (rule: string) =>
    new AppError("INVALID_INPUT", { problems: [{ path: "successorId", rule }] });
  if (predecessorId === successorId) throw refuse("linkToItself");
  const isThere = facts.links.some(
    (link) => link.predecessorId === predecessorId && link.successorId === successorId,
  );
  if (isThere) throw refuse("linkExists");
}

/** LINK_CYCLE, with the way round, when the plan's links would run in a circle with the change. */
export function requireNoCircle(facts: PlanFacts, change: LinkChange): void {
  const items = facts.programs.flatMap((program) =>
    program.items.map((item) => ({ ...item, programCode: program.code })),
  );
  const graph = buildGraph(items, linksWith(facts, change));
  const cycle = graph.ok ? undefined : graph.problem.find(({ code }) => code === "cycle");
  if (cycle?.code !== "cycle") return;
  const itemById = new Map(items.map((item) => [item.id, item]));
  const path = cycle.path.flatMap((id) => {
    const item = itemById.get(id);
    if (!item) return [];
    const { kind, code, nameAr, nameEn, programCode } = item;
    return [
      {
        id,
        kind: kind === "milestone" ? ("milestone" as const) : ("activity" as const),
        code,
        nameAr,
        nameEn,
        programCode,
      },
    ];
  });
  throw new AppError("LINK_CYCLE", { path });
}

/** NOT_FOUND when there is no such link in the plan. */
export function linkIn(facts: PlanFacts, id: string): LinkFacts {
  const link = facts.links.find((each) => each.id === id);
  if (!link) throw new AppError("NOT_FOUND", {});
  return link;
}

/**
 * The change as history keeps it: at the successor's program. Its act stands at the predecessor's, so that the
 * histories of both programs can tell of it.
 */
export function historyOf(facts: PlanFacts, { before, after }: LinkChange): EntityChange {
  const link = (after ?? before) as LinkFacts;
  const { programId } = itemIn(facts, link.successorId);
  const row = (each: LinkFacts | null): HistoryRow | null => each && { ...each, planId: facts.id };
  return { entity: "link", entityId: link.id, programId, before: row(before), after: row(after) };
}
