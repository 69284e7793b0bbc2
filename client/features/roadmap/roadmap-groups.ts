import type { PersonRef, ProgramRow, RoadmapView, WorkstreamView } from "#shared/contract/roadmap.ts";
import type { Status } from "#shared/progress/status-words.ts";
import { finishYear, NO_OWNER, type RoadmapSearch } from "./roadmap-search.ts";

/** Good news first, as the executive's sentence says it. */
export const STATUS_ORDER: readonly Status[] = [
  "onPlan",
  "atRisk",
  "late",
  "stalled",
  "stopped",
  "completedLate",
  "complete",
  "notStarted",
];

/** A band of the roadmap: programs that have something in common. Never empty. */
export type RoadmapGroup = {
  /** Of its row. */
  readonly id: string;
  /** In the address, where it is folded. */
  readonly code: string;
  readonly programs: readonly ProgramRow[];
} & (
  | { readonly kind: "workstream"; readonly workstream: WorkstreamView }
  | { readonly kind: "owner"; readonly owner: PersonRef | null }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "finish"; readonly year: number }
);

/** The programs by workstream, owner, status or the year of their forecast finish; within a group they keep their order. */
export function groupsOf(
  { workstreams }: Pick<RoadmapView, "workstreams">,
  programs: readonly ProgramRow[],
  group: RoadmapSearch["group"],
): RoadmapGroup[] {
  if (group === "owner") return byOwner(programs);
  if (group === "status") return byStatus(programs);
  if (group === "finish") return byFinish(programs);
  const held = Map.groupBy(programs, ({ workstreamId }) => workstreamId);
  return workstreams.flatMap((workstream) => {
    const { id, code } = workstream;
    const own = held.get(id);
    return own ? [{ kind: "workstream" as const, id, code, workstream, programs: own }] : [];
  });
}

/** In the order of their first programs; those that nobody owns come last, where they are looked for. */
function byOwner(programs: readonly ProgramRow[]): RoadmapGroup[] {
  const held = Map.groupBy(programs, ({ owner }) => owner?.id ?? NO_OWNER);
  const owned = [...held].toSorted(([one], [other]) => Number(one === NO_OWNER) - Number(other === NO_OWNER));
  return owned.map(([ownerId, own]) => {
    const code = `owner:${ownerId}`;
    return { kind: "owner", id: code, code, owner: own[0]?.owner ?? null, programs: own };
  });
}

function byStatus(programs: readonly ProgramRow[]): RoadmapGroup[] {
  const held = Map.groupBy(programs, ({ status }) => status.status);
  return STATUS_ORDER.flatMap((status) => {
    const code = `status:${status}`;
    const own = held.get(status);
    return own ? [{ kind: "status" as const, id: code, code, status, programs: own }] : [];
  });
}

/** What is finished first stands first. */
function byFinish(programs: readonly ProgramRow[]): RoadmapGroup[] {
  const held = [...Map.groupBy(programs, finishYear)].toSorted(([one], [other]) => one - other);
  return held.map(([year, own]) => {
    const code = `finish:${year}`;
    return { kind: "finish", id: code, code, year, programs: own };
  });
}
