import type {
  ChangeRequestRow,
  RequestedChange,
  RequestedStructure,
} from "#shared/contract/change-requests.ts";
import type { ImpactItem } from "#shared/contract/impact.ts";
import { sameDays } from "#shared/registers/change-proposal.ts";
import {
  linkStanding,
  type ProposedAddition,
  type ProposedLink,
  type ProposedRemoval,
  type ProposedStructure,
  type StructureStanding,
} from "#shared/registers/proposed-structure.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { keptBy } from "../items/kept.ts";
import type { ItemFacts, PlanFacts, ProgramFacts } from "../plan/facts.ts";
import { presentDays } from "./items.ts";
import { type AskedOf, isToApply, nameOf } from "./requested.ts";
import { proposalOf, type WholeRequest } from "./stored.ts";
import { linkChangeOf, structureId } from "./structure.ts";

interface Asking {
  readonly db: Db | Tx;
  readonly facts: PlanFacts;
  readonly request: WholeRequest;
  readonly structure: readonly ProposedStructure[];
  readonly itemById: ReadonlyMap<string, ItemFacts>;
  /** Programs that the reader may read. */
  readonly readable: ReadonlyMap<string, ProgramFacts>;
}

/** What a request asks of the plan's structure, entry by entry against the plan as it stands. */
export async function requestedStructure(
  db: Db | Tx,
  facts: PlanFacts,
  actor: Actor,
  request: WholeRequest,
): Promise<RequestedStructure[]> {
  const { structure } = proposalOf(request);
  if (structure.length === 0) return [];
  const readable = facts.programs.filter(({ id: programId, isPublished }) =>
    abilitiesOn(actor, { kind: "program", programId, isPublished }).includes("program.read"),
  );
  const asking: Asking = {
    ...{ db, facts, request, structure },
    itemById: new Map(facts.programs.flatMap(({ items }) => items.map((item) => [item.id, item]))),
    readable: new Map(readable.map((program) => [program.id, program])),
  };
  const viewed: RequestedStructure[] = [];
  for (const entry of structure) viewed.push(await viewEntry(asking, entry));
  return viewed;
}

function viewEntry(
  asking: Asking,
  entry: ProposedStructure,
): Promise<RequestedStructure> | RequestedStructure {
  switch (entry.kind) {
    case "addItem":
      return viewAddition(asking, entry);
    case "removeItem":
      return viewRemoval(asking, entry);
    case "link":
      return viewLink(asking, entry);
  }
}

function viewAddition(asking: Asking, entry: ProposedAddition): RequestedStructure {
  const { kind, asked, weightPoints } = entry;
  const item = asImpactItem(entry, asking.request.program.code);
  return {
    kind,
    id: structureId(entry),
    standing: additionStanding(asking, entry),
    item,
    asked,
    weightPoints,
  };
}

function asImpactItem(
  { itemId: id, itemKind: kind, code, nameAr, nameEn }: ProposedAddition,
  programCode: string,
): ImpactItem {
  return { id, kind, code, nameAr, nameEn, programCode };
}

function goesWith(structure: readonly ProposedStructure[], itemId: string): boolean {
  return structure.some((entry) => entry.kind === "removeItem" && entry.itemId === itemId);
}

function additionStanding(
  { facts, request, structure, itemById }: Asking,
  entry: ProposedAddition,
): StructureStanding {
  if (itemById.has(entry.itemId)) return "there";
  const program = facts.programs.find(({ id }) => id === request.programId);
  const isHeld = program?.items.some(({ id, code }) => code === entry.code && !goesWith(structure, id));
  return isHeld ? "codeTaken" : "asSeen";
}

async function viewRemoval(asking: Asking, entry: ProposedRemoval): Promise<RequestedStructure> {
  const item = asking.itemById.get(entry.itemId) ?? null;
  const present = item && presentDays(item);
  return {
    kind: entry.kind,
    id: structureId(entry),
    standing: await removalStanding(asking, entry, present),
    item: item && nameOf(item, asking.request.program.code),
    seen: entry.seen,
    now: present && { startDay: present.startDay, finishDay: present.finishDay },
  };
}

async function removalStanding(
  { db }: Asking,
  { itemId, seen }: ProposedRemoval,
  now: ReturnType<typeof presentDays> | null,
): Promise<StructureStanding> {
  if (now === null) return "there";
  if (now.isDone) return "done";
  if ((await keptBy(db, itemId)) !== null) return "kept";
  return sameDays(now, seen) ? "asSeen" : "moved";
}

function viewLink(asking: Asking, entry: ProposedLink): RequestedStructure {
  const { kind, seen, asked, predecessorId, successorId } = entry;
  const { before } = linkChangeOf(asking.facts, entry);
  const now = before && {
    type: before.type as "FS",
    lagDays: before.lagDays,
    lagUnit: before.lagUnit as "work",
  };
  const isThere = [predecessorId, successorId].every(
    (id) => asking.itemById.has(id) || comesWith(asking, id),
  );
  return {
    kind,
    id: structureId(entry),
    standing: asked !== null && !isThere ? "gone" : linkStanding(entry, now),
    predecessor: endOf(asking, predecessorId),
    successor: endOf(asking, successorId),
    ...{ seen, asked, now },
  };
}

function comesWith({ structure }: Asking, itemId: string): ProposedAddition | undefined {
  return structure.find((entry) => entry.kind === "addItem" && entry.itemId === itemId) as
    | ProposedAddition
    | undefined;
}

function endOf(asking: Asking, itemId: string): ImpactItem | null {
  const item = asking.itemById.get(itemId);
  const added = comesWith(asking, itemId);
  if (!item) return added ? asImpactItem(added, asking.request.program.code) : null;
  const program = asking.readable.get(item.programId);
  return program ? nameOf(item, program.code) : null;
}

/** What approval has to write of a request, as the plan stands to it. */
export function askedOf(
  request: WholeRequest,
  { changes, structure }: Pick<ChangeRequestRow, "changes" | "structure">,
): AskedOf & { readonly changes: readonly RequestedChange[] } {
  const applied = new Set(structure.filter(({ standing }) => standing === "asSeen").map(({ id }) => id));
  return {
    programId: request.programId,
    changes: changes.filter(isToApply),
    structure: proposalOf(request).structure.filter((entry) => applied.has(structureId(entry))),
  };
}
