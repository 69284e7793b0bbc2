import type { z } from "zod";
import type { ItemSaved, itemCreateInput } from "#shared/contract/items.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { type Db, inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { untilSaved } from "../impact/following.ts";
import { type ItemFacts, type ProgramFacts, planFacts, planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { newItem, nextItemCode, problemsOfNew } from "./new-item.ts";
import { viewItem } from "./view.ts";
import { addItem } from "./write-item.ts";

type Input = z.output<typeof itemCreateInput>;

/** Never one that a removed item had: whoever hears of that code would take the one for the other. */
async function freeCode(db: Db, { id, items }: ProgramFacts, { kind }: Input): Promise<string> {
  const removals = await db.change.findMany({
    where: { programId: id, entity: "scheduleItem", operation: "remove" },
    select: { fromValue: true },
  });
  const removed = removals.map(({ fromValue }) => JSON.parse(fromValue ?? "{}") as ItemFacts);
  return nextItemCode([...items, ...removed], kind);
}

/**
 * Adds a milestone or an activity to a program, as one audited act. Errors: NOT_FOUND or FORBIDDEN by access;
 * INVALID_INPUT with every refused field.
 */
export function createItem(deps: Deps, actor: Actor, input: Input, request: RequestInfo): Promise<ItemSaved> {
  return untilSaved(async () => {
    const facts = await planFacts(deps.db);
    const program = facts.programs.find(({ id }) => id === input.programId);
    if (!program) throw new AppError("NOT_FOUND", {});
    const { id: programId, isPublished } = program;
    requireAction(actor, "item.create", { kind: "program", programId, isPublished });
    const problems = problemsOfNew(facts, program, input, deps.clock.today());
    if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
    const item = newItem(facts, program, {
      ...input,
      code: input.code ?? (await freeCode(deps.db, program, input)),
    });
    return inTx(deps.db, async (tx) => {
      if ((await planRevision(tx)) !== facts.revision) return null;
      const change = await addItem(tx, item);
      const event = {
        ...actedBy(deps.clock, actor, request),
        action: "item.create",
        ...{ subjectType: "scheduleItem", subjectId: item.id, programId, note: input.note },
      };
      const actSeq = await recordEvent(tx, event, [change]);
      const view = viewItem({ ...item, version: 1 }, program.code);
      return { revision: await planRevision(tx), actSeq, item: view, removedLinkCount: 0 };
    });
  });
}
