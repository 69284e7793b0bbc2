import type { EditImpact } from "#shared/contract/impact.ts";
import type { LinkImpactInput } from "#shared/contract/links.ts";
import type { Actor } from "../access/actor.ts";
import { viewImpact } from "../impact/view.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { type LinkChange, linkIn, requireAtBothEnds, requireNewPair, requireNoCircle } from "./stored.ts";

/** Sorts before every stored link, so that what it pushes is told of it. */
const CONSIDERED = "";

/**
 * What a link would move, before it is saved: a new one, or what the one with `id` would become. Errors as of
 * saving it; NOT_FOUND also for a baseline that is not there.
 */
export async function readLinkImpact(
  deps: Deps,
  actor: Actor,
  { id, baselineNumber, ...link }: LinkImpactInput,
): Promise<EditImpact> {
  const plan = await readAssessedPlan(deps, baselineNumber);
  const before = id === undefined ? null : linkIn(plan.facts, id);
  const { predecessorId, successorId } = before ?? link;
  const after = { ...link, predecessorId, successorId, id: id ?? CONSIDERED, version: 1 };
  const change: LinkChange = { kind: "link", before, after };
  requireAtBothEnds(actor, before ? "link.update" : "link.create", plan.facts, after);
  if (before === null) {
    requireNewPair(plan.facts, after);
    requireNoCircle(plan.facts, change);
  }
  return viewImpact(plan, readablePrograms(plan, actor), change);
}
