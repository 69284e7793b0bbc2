import { fail, type Result, succeed } from "../result.ts";
import type { ArrangedNetwork } from "./arranged.ts";
import { arrange } from "./graph.ts";
import type { ScheduleItem, ScheduleLink } from "./network.ts";
import { addImpossibleItem, addImpossibleLink, type ScheduleProblem } from "./problems.ts";

/** One proposed change of a network; facts that are left out stay. */
export type ScheduleChange =
  | {
      readonly kind: "item";
      readonly itemId: string;
      readonly facts: Partial<Omit<ScheduleItem, "id" | "programId">>;
    }
  | { readonly kind: "addLink"; readonly link: ScheduleLink }
  | { readonly kind: "removeLink"; readonly linkId: string }
  | {
      readonly kind: "changeLink";
      readonly linkId: string;
      readonly facts: Partial<Pick<ScheduleLink, "type" | "lagDays" | "lagUnit">>;
    };

/** Why a change cannot be made. */
export type ChangeProblem =
  | ScheduleProblem
  | { readonly code: "unknownItem"; readonly itemId: string }
  | { readonly code: "unknownLink"; readonly linkId: string }
  | { readonly code: "duplicateLink"; readonly linkId: string };

/** A changed network beside the one it came from, and what of it was touched. */
export interface ChangedNetwork {
  readonly network: ArrangedNetwork;
  /** Positions of items whose own facts changed. */
  readonly items: ReadonlySet<number>;
  readonly linkIds: ReadonlySet<string>;
  /** Positions of the items at both ends of these links. */
  readonly predecessors: ReadonlySet<number>;
  readonly successors: ReadonlySet<number>;
}

interface Draft {
  readonly positionOf: ReadonlyMap<string, number>;
  readonly items: ScheduleItem[];
  links: ScheduleLink[];
  isRewired: boolean;
  readonly changedItems: Set<number>;
  readonly changedLinks: Map<string, ScheduleLink>;
  readonly problems: ChangeProblem[];
}

/** The network with all changes made in turn, or everything that forbids them; the given one stays as it is. */
export function applyChanges(
  network: ArrangedNetwork,
  changes: readonly ScheduleChange[],
): Result<ChangedNetwork, readonly ChangeProblem[]> {
  const { items, links, graph } = network;
  const draft: Draft = {
    positionOf: graph.positionOf,
    items: [...items],
    links: [...links],
    isRewired: false,
    changedItems: new Set(),
    changedLinks: new Map(),
    problems: [],
  };
  for (const change of changes) make(draft, change);
  if (draft.problems.length > 0) return fail(draft.problems);
  // A link's type and lag change no order; only links that come or go do.
  const arranged = draft.isRewired ? arrange(draft.items, draft.links, graph.positionOf) : succeed(graph);
  if (!arranged.ok) return arranged;
  const changed = [...draft.changedLinks.values()];
  const ends = (idOf: (link: ScheduleLink) => string) =>
    new Set(changed.map((link) => graph.positionOf.get(idOf(link)) ?? 0));
  return succeed({
    network: { ...network, items: draft.items, links: draft.links, graph: arranged.value },
    items: draft.changedItems,
    linkIds: new Set(draft.changedLinks.keys()),
    predecessors: ends(({ predecessorId }) => predecessorId),
    successors: ends(({ successorId }) => successorId),
  });
}

function make(draft: Draft, change: ScheduleChange): void {
  if (change.kind === "item") changeItem(draft, change.itemId, change.facts);
  else if (change.kind === "addLink") addLink(draft, change.link);
  else replaceLink(draft, change.linkId, change.kind === "removeLink" ? null : change.facts);
}

function changeItem(draft: Draft, itemId: string, facts: Partial<ScheduleItem>): void {
  const position = draft.positionOf.get(itemId);
  const item = position === undefined ? undefined : draft.items[position];
  if (position === undefined || !item) {
    draft.problems.push({ code: "unknownItem", itemId });
    return;
  }
  const changed = { ...item, ...facts, id: item.id, programId: item.programId };
  addImpossibleItem(changed, draft.problems);
  draft.items[position] = changed;
  draft.changedItems.add(position);
}

function addLink(draft: Draft, link: ScheduleLink): void {
  if (draft.links.some(({ id }) => id === link.id)) {
    draft.problems.push({ code: "duplicateLink", linkId: link.id });
  }
  for (const missingId of [link.predecessorId, link.successorId]) {
    if (!draft.positionOf.has(missingId)) {
      draft.problems.push({ code: "danglingLink", linkId: link.id, missingId });
    }
  }
  addImpossibleLink(link, draft.problems);
  draft.links.push(link);
  draft.isRewired = true;
  draft.changedLinks.set(link.id, link);
}

/** Changes a link's facts, or takes it away when there are none. */
function replaceLink(draft: Draft, linkId: string, facts: Partial<ScheduleLink> | null): void {
  const position = draft.links.findIndex(({ id }) => id === linkId);
  const link = draft.links[position];
  if (!link) {
    draft.problems.push({ code: "unknownLink", linkId });
    return;
  }
  draft.changedLinks.set(linkId, link);
  if (facts === null) {
    draft.links = draft.links.toSpliced(position, 1);
    draft.isRewired = true;
    return;
  }
  const { id, predecessorId, successorId } = link;
  const changed = { ...link, ...facts, id, predecessorId, successorId };
  addImpossibleLink(changed, draft.problems);
  draft.links[position] = changed;
}
