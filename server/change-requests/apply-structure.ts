import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ProposedStructure } from "#shared/registers/proposed-structure.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { type EventInput, recordEvent } from "../history/record.ts";
import { itemIn } from "../impact/following.ts";
import { removeWithLinks } from "../items/remove-item.ts";
import { addItem } from "../items/write-item.ts";
import { writeLink } from "../links/save-link.ts";
import { historyOf } from "../links/stored.ts";
import type { PlanFacts, ProgramFacts } from "../plan/facts.ts";
import { AppError } from "../trpc/errors.ts";
import type { AskedOf } from "./requested.ts";
import {
  addedItem,
  inOrder,
  linkChangeOf,
  problemsOfAddition,
  requireSoundLink,
  structureId,
  withEntry,
} from "./structure.ts";

export type ApproveEvent = Omit<EventInput, "subjectType" | "subjectId">;

interface Applying extends AskedOf {
  /** The plan as it stands in the transaction. */
  readonly facts: PlanFacts;
  readonly today: IsoDay;
}

/**
 * Adds and removes what a request asks for in the caller's transaction, each as an act of its own. INVALID_INPUT by the
 * rules of an item's own form; LINK_CYCLE.
 */
export async function applyStructure(tx: Tx, event: ApproveEvent, applying: Applying): Promise<void> {
  const { programId, structure } = applying;
  let facts = applying.facts;
  for (const entry of inOrder(structure)) {
    const [subjectId, changes] = [structureId(entry), await write(tx, facts, entry, applying)];
    const subjectType = entry.kind === "link" ? "link" : "scheduleItem";
    await recordEvent(tx, { ...event, ...placeOf(facts, entry), subjectType, subjectId }, changes);
    facts = withEntry(facts, entry, programId);
  }
}

/** A link's act stands at its predecessor's program (server/links). */
function placeOf(facts: PlanFacts, entry: ProposedStructure): Pick<EventInput, "programId"> {
  return entry.kind === "link" ? { programId: itemIn(facts, entry.predecessorId).programId } : {};
}

async function write(
  tx: Tx,
  facts: PlanFacts,
  entry: ProposedStructure,
  { programId, today }: Applying,
): Promise<EntityChange[]> {
  if (entry.kind === "removeItem") return removeWithLinks(tx, facts, itemIn(facts, entry.itemId));
  if (entry.kind === "link") {
    requireSoundLink(facts, entry);
    const change = linkChangeOf(facts, entry);
    await writeLink(tx, facts.id, change);
    return [historyOf(facts, change)];
  }
  const program = programIn(facts, programId);
  requireNone(structureId(entry), problemsOfAddition(facts, program, entry, today));
  const { version: _version, ...item } = addedItem(facts, program, entry);
  return [await addItem(tx, item)];
}

function programIn({ programs }: PlanFacts, programId: string): ProgramFacts {
  const program = programs.find(({ id }) => id === programId);
  if (!program) throw new AppError("NOT_FOUND", {});
  return program;
}

function requireNone(id: string, found: readonly FieldProblem[]): void {
  const problems = found.map((problem) => ({ ...problem, path: `structure.${id}.${problem.path}` }));
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}
