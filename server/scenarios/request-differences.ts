import type { z } from "zod";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenarioRequested, scenarioRequestInput } from "#shared/contract/scenarios.ts";
import { invariant } from "#shared/invariant.ts";
import type { ChangedLink, Pair } from "#shared/progress/plan-compare.ts";
import type { Actor } from "../access/actor.ts";
import { writeRequest } from "../change-requests/create-request.ts";
import type { LinkOfDay } from "../changes/known.ts";
import { inTx } from "../db/client.ts";
import { untilSaved } from "../impact/following.ts";
import { planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type Differences, readDifferences } from "./compare.ts";
import { itemKey, linkKey } from "./differences.ts";
import { type Chosen, proposalsOf } from "./proposals.ts";

type Input = z.output<typeof scenarioRequestInput>;

/**
 * Asks for chosen differences of a scenario from the plan, in one change request for each program: all of them or none.
 * The plan stays as it is until another approves. Throws NOT_FOUND for a scenario that `actor` may not see; INVALID_INPUT
 * with every difference that cannot be asked for; LINK_CYCLE; and as `writeRequest`.
 */
export function requestDifferences(
  deps: Deps,
  actor: Actor,
  { id, chosen, ...why }: Input,
  request: RequestInfo,
): Promise<ScenarioRequested> {
  return untilSaved(async () => {
    const differences = await readDifferences(deps, actor, { left: THE_PLAN, right: id });
    const proposals = proposalsOf(requireChosen(differences, chosen));
    const { plan } = differences.compared.left.known;
    return inTx(deps.db, async (tx) => {
      if ((await planRevision(tx)) !== plan.facts.revision) return null;
      const requests: ScenarioRequested["requests"][number][] = [];
      for (const { program, ...asked } of proposals) {
        const asking = { ...why, ...asked, programId: program.id };
        const done = await writeRequest(tx, deps.clock, { actor, request, plan, asking });
        requests.push({ id: done.id, code: done.code, program });
      }
      return { requests };
    });
  });
}

/** INVALID_INPUT with every key that names nothing, or nothing that can be asked for as it was chosen. */
function requireChosen(differences: Differences, chosen: readonly string[]): Chosen {
  const { items, links, whyNot } = differences;
  const keys = new Set(chosen);
  const ofItems = items.filter((item) => keys.has(itemKey(idOf(item))));
  const ofLinks = links.filter((link) => keys.has(linkKey(idOf(link))));
  const found = new Set([...ofItems.map(idOf).map(itemKey), ...ofLinks.map(idOf).map(linkKey)]);
  // An end that is not in the plan must be asked for with the link.
  const missing = new Set(
    items.filter(({ change }) => change === "added").map((item) => itemKey(idOf(item))),
  );
  for (const key of keys) missing.delete(key);
  const lacking = ofLinks.filter(({ to }) =>
    [to?.predecessorId, to?.successorId].some((end) => end !== undefined && missing.has(itemKey(end))),
  );
  const lackingKeys = new Set(lacking.map(idOf).map(linkKey));
  const problems = chosen.flatMap((key, at): FieldProblem[] => {
    const rule = found.has(key) ? (whyNot(key) ?? (lackingKeys.has(key) ? "endNotInPlan" : null)) : "gone";
    return rule === null ? [] : [{ path: `chosen.${at}`, rule }];
  });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
  return {
    items: ofItems,
    links: ofLinks.map((link) => ({ link, successor: successorOf(differences, link) })),
  };
}

function successorOf({ compared: { left, right } }: Differences, { from, to }: ChangedLink<LinkOfDay>) {
  const id = (to ?? from)?.successorId ?? "";
  const successor = right.known.itemById.get(id) ?? left.known.itemById.get(id);
  invariant(successor, "a link is compared with both of its ends");
  return successor;
}

function idOf({ from, to }: Pair<{ readonly id: string }>): string {
  return (to ?? from)?.id ?? "";
}
