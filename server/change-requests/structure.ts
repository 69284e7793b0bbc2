import type { FieldProblem } from "#shared/contract/errors.ts";
import type {
  ProposedAddition,
  ProposedLink,
  ProposedRemoval,
  ProposedStructure,
} from "#shared/registers/proposed-structure.ts";
import type { IsoDay } from "#shared/units.ts";
import { itemIn } from "../impact/following.ts";
import { newItem, problemsOfNew } from "../items/new-item.ts";
import { linksOf } from "../items/remove-item.ts";
import { type LinkChange, requireNewPair, requireNoCircle } from "../links/stored.ts";
import type { ItemFacts, PlanFacts, ProgramFacts } from "../plan/facts.ts";

/** Names it in paths and views. */
export function structureId(entry: ProposedStructure): string {
  return entry.kind === "link" ? entry.linkId : entry.itemId;
}

/** Links go before the items that they hold, and come after those that they need. */
export function inOrder(structure: readonly ProposedStructure[]): ProposedStructure[] {
  return structure.toSorted((one, other) => turnOf(one) - turnOf(other));
}

function turnOf(entry: ProposedStructure): number {
  if (entry.kind === "link") return entry.asked === null ? 0 : 3;
  return entry.kind === "removeItem" ? 1 : 2;
}

/** The plan as it would stand with the items and links that come and go; what cannot be is left out. */
export function withStructure(facts: PlanFacts, structure: readonly ProposedStructure[], programId: string) {
  return inOrder(structure).reduce((standing, entry) => withEntry(standing, entry, programId), facts);
}

export function withEntry(facts: PlanFacts, entry: ProposedStructure, programId: string): PlanFacts {
  switch (entry.kind) {
    case "addItem": {
      const program = facts.programs.find(({ id }) => id === programId);
      return program ? withItem(facts, addedItem(facts, program, entry)) : facts;
    }
    case "removeItem":
      return withoutItem(facts, entry);
    case "link": {
      const { before, after } = linkChangeOf(facts, entry);
      const others = facts.links.filter((link) => link.id !== before?.id);
      return { ...facts, links: after && hasEnds(facts, entry) ? [...others, after] : others };
    }
  }
}

function withItem(facts: PlanFacts, item: ItemFacts): PlanFacts {
  const programs = facts.programs.map((program) =>
    program.id === item.programId ? { ...program, items: [...program.items, item] } : program,
  );
  return { ...facts, programs };
}

function withoutItem(facts: PlanFacts, { itemId }: ProposedRemoval): PlanFacts {
  const gone = new Set(linksOf(facts, itemId));
  const programs = facts.programs.map((program) => ({
    ...program,
    items: program.items.filter(({ id }) => id !== itemId),
  }));
  return { ...facts, programs, links: facts.links.filter((link) => !gone.has(link)) };
}

export function hasEnds({ programs }: PlanFacts, { predecessorId, successorId }: ProposedLink): boolean {
  const ids = new Set(programs.flatMap(({ items }) => items.map(({ id }) => id)));
  return ids.has(predecessorId) && ids.has(successorId);
}

/** The columns of an item that is asked for, under the id that it was tried out with. */
export function addedItem(facts: PlanFacts, program: ProgramFacts, entry: ProposedAddition): ItemFacts {
  return { ...newItem(facts, program, inputOf(program, entry)), id: entry.itemId, version: 1 };
}

function inputOf({ id: programId }: ProgramFacts, entry: ProposedAddition) {
  const { code, nameAr, nameEn, asked, weightPoints } = entry;
  const named = { programId, code, nameAr, nameEn, note: "" };
  if (entry.itemKind === "milestone") {
    return { kind: "milestone", ...named, day: asked.finishDay, weightPoints } as const;
  }
  const { startDay, finishDay } = asked;
  return { kind: "activity", ...named, startDay: startDay ?? finishDay, finishDay } as const;
}

/** Why an item that is asked for cannot be added as of `statusDay`. */
export function problemsOfAddition(
  facts: PlanFacts,
  program: ProgramFacts,
  entry: ProposedAddition,
  statusDay: IsoDay,
): FieldProblem[] {
  return problemsOfNew(facts, program, inputOf(program, entry), statusDay);
}

/** The link between the two items now and as it would be; the plan may hold it under another id by now. */
export function linkChangeOf(facts: PlanFacts, entry: ProposedLink): LinkChange {
  const { linkId, predecessorId, successorId, asked } = entry;
  const before =
    facts.links.find((link) => link.predecessorId === predecessorId && link.successorId === successorId) ??
    null;
  const version = (before?.version ?? 0) + 1;
  const after = asked && { id: before?.id ?? linkId, predecessorId, successorId, ...asked, version };
  return { kind: "link", before, after };
}

/** NOT_FOUND, INVALID_INPUT or LINK_CYCLE for a link that cannot come to be so in the plan as it would stand. */
export function requireSoundLink(facts: PlanFacts, entry: ProposedLink): void {
  const change = linkChangeOf(facts, entry);
  if (change.after === null) return;
  for (const id of [entry.predecessorId, entry.successorId]) itemIn(facts, id);
  if (change.before === null) requireNewPair(facts, change.after);
  requireNoCircle(facts, change);
}

/** Why what is asked of a program's structure cannot be as of `statusDay`; throws LINK_CYCLE for links in a circle. */
export function problemsOfStructure(
  facts: PlanFacts,
  programId: string,
  structure: readonly ProposedStructure[],
  statusDay: IsoDay,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  let standing = facts;
  for (const entry of inOrder(structure)) {
    const program = standing.programs.find(({ id }) => id === programId);
    if (entry.kind === "link") requireSoundLink(standing, entry);
    if (entry.kind === "addItem" && program) {
      const found = problemsOfAddition(standing, program, entry, statusDay);
      for (const problem of found)
        problems.push({ ...problem, path: `structure.${entry.itemId}.${problem.path}` });
    }
    standing = withEntry(standing, entry, programId);
  }
  return problems;
}
