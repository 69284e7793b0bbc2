import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { LinkSaved, linkCreateInput } from "#shared/contract/links.ts";
import type { Actor } from "../access/actor.ts";
import { untilSaved } from "../impact/following.ts";
import { planFacts } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { saveLink } from "./save-link.ts";
import { type LinkChange, requireAtBothEnds, requireNewPair, requireNoCircle } from "./stored.ts";

/**
 * Links two items, as one audited act; when asked to, together with the forecasts that it pushes.
 * Errors: NOT_FOUND or FORBIDDEN by access at either end; INVALID_INPUT for a pair that cannot be linked; LINK_CYCLE.
 */
export function createLink(
  deps: Deps,
  actor: Actor,
  { note, movesDependants, ...ends }: z.output<typeof linkCreateInput>,
  request: RequestInfo,
): Promise<LinkSaved> {
  const after = { id: randomUUID(), ...ends, version: 1 };
  const change: LinkChange = { kind: "link", before: null, after };
  return untilSaved(async () => {
    const facts = await planFacts(deps.db);
    requireAtBothEnds(actor, "link.create", facts, after);
    requireNewPair(facts, after);
    requireNoCircle(facts, change);
    return saveLink(deps, { actor, action: "link.create", facts, change, note, movesDependants, request });
  });
}
