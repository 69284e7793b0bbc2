import type { z } from "zod";
import type { LinkSaved, linkRemoveInput, linkUpdateInput } from "#shared/contract/links.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { inTx } from "../db/client.ts";
import { conflictingValues } from "../history/conflicting-values.ts";
import { readLastChange } from "../history/read.ts";
import type { LinkFacts } from "../impact/consider.ts";
import { untilSaved } from "../impact/following.ts";
import { planFacts } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { saveLink } from "./save-link.ts";
import { linkIn, requireAtBothEnds } from "./stored.ts";

const FIELDS = ["type", "lagDays", "lagUnit"] as const;

/**
 * Sets type and lag of a link, as one audited act; when asked to, together with the forecasts that it pushes.
 * Errors: NOT_FOUND or FORBIDDEN by access at either end; VERSION_CONFLICT, with both values, when the link moved on
 * since it was read; INVALID_INPUT when nothing changes.
 */
export function updateLink(
  deps: Deps,
  actor: Actor,
  { id, version, note, movesDependants, ...edit }: z.output<typeof linkUpdateInput>,
  request: RequestInfo,
): Promise<LinkSaved> {
  return untilSaved(async () => {
    const facts = await planFacts(deps.db);
    const before = linkIn(facts, id);
    requireAtBothEnds(actor, "link.update", facts, before);
    if (before.version !== version) throw await conflictOf(deps.db, before, edit);
    const { type = before.type, lagDays = before.lagDays, lagUnit = before.lagUnit } = edit;
    const after = { ...before, type, lagDays, lagUnit, version: version + 1 };
    if (FIELDS.every((field) => after[field] === before[field])) {
      throw new AppError("INVALID_INPUT", { problems: [{ path: "edit", rule: "nothingChanged" }] });
    }
    const change = { kind: "link", before, after } as const;
    return saveLink(deps, { actor, action: "link.update", facts, change, note, movesDependants, request });
  });
}

/**
 * Takes a link away, as one audited act; what it held stays where it is. Answers with the link as it was.
 * Errors as of `updateLink`.
 */
export function removeLink(
  deps: Deps,
  actor: Actor,
  { id, version, note }: z.output<typeof linkRemoveInput>,
  request: RequestInfo,
): Promise<LinkSaved> {
  return untilSaved(async () => {
    const facts = await planFacts(deps.db);
    const before = linkIn(facts, id);
    requireAtBothEnds(actor, "link.remove", facts, before);
    if (before.version !== version) throw await conflictOf(deps.db, before, {});
    const change = { kind: "link", before, after: null } as const;
    const act = {
      actor,
      action: "link.remove",
      facts,
      change,
      note,
      movesDependants: false,
      request,
    } as const;
    return saveLink(deps, act);
  });
}

type Edit = Pick<z.output<typeof linkUpdateInput>, (typeof FIELDS)[number]>;

async function conflictOf(db: Db, theirs: LinkFacts, edit: Edit): Promise<AppError> {
  const values = conflictingValues(FIELDS, edit, theirs);
  const last = await inTx(db, (tx) => readLastChange(tx, theirs.id));
  return new AppError("VERSION_CONFLICT", { currentVersion: theirs.version, values, ...last });
}
