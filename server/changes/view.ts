import { toIsoDayOrNull } from "#shared/calendar/day.ts";
import type {
  ComparedProgramRef,
  ItemChange,
  LinkChange,
  LinkedItem,
  LinkTerms,
  ProgramChange,
  StatusChange,
  WorkstreamRef,
} from "#shared/contract/plan-changes.ts";
import { invariant } from "#shared/invariant.ts";
import type { ChangedItem, ChangedLink, ChangedProgram } from "#shared/progress/plan-compare.ts";
import type { ProgramFacts } from "../plan/facts.ts";
import type { ActsOf } from "./acts.ts";
import type { ItemOfDay, KnownDay, LinkOfDay, ProgramOfDay } from "./known.ts";

/** The workstreams of the days' programs; what both days know is told as the first of them knows it. */
export function viewWorkstreams(days: readonly KnownDay[]): WorkstreamRef[] {
  const byId = new Map<string, WorkstreamRef>();
  for (const { plan, programs } of days) {
    const held = new Set(programs.map(({ assessed }) => assessed.program.workstreamId));
    for (const { id, code, nameAr, nameEn } of plan.facts.workstreams) {
      if (held.has(id) && !byId.has(id)) byId.set(id, { id, code, nameAr, nameEn });
    }
  }
  return [...byId.values()];
}

const TURNS = ["worse", "better", "level"] as const;

/** The worse ones first; those of one turn keep the plan's order. */
export function viewStatuses(programs: readonly ChangedProgram<ProgramOfDay>[]): StatusChange[] {
  const turned = programs.flatMap(({ from, to, turn, finishMovedWorkDays }): StatusChange[] => {
    if (!from || !to || turn === null) return [];
    const verdicts = { from: from.assessed.status, to: to.assessed.status };
    return [{ ...programRef(to.assessed.program), ...verdicts, turn, finishMovedWorkDays }];
  });
  return turned.toSorted((one, other) => TURNS.indexOf(one.turn) - TURNS.indexOf(other.turn));
}

/** Programs that came or went. */
export function viewPrograms(programs: readonly ChangedProgram<ProgramOfDay>[]): ProgramChange[] {
  return programs.flatMap((changed): ProgramChange[] => {
    if (changed.from && changed.to) return [];
    return [{ ...programRef(newest(changed).assessed.program), change: changed.from ? "removed" : "added" }];
  });
}

export function viewItem(changed: ChangedItem<ItemOfDay>, actsOf: ActsOf): ItemChange {
  const { from, to, change, movedWorkDays } = changed;
  const { item, program } = newest(changed);
  const { id, code, nameAr, nameEn, kind } = item;
  return {
    ...{ id, code, nameAr, nameEn },
    kind: kind === "milestone" ? "milestone" : "activity",
    program: programRef(program),
    change,
    fromDay: toIsoDayOrNull(from?.day ?? null),
    toDay: toIsoDayOrNull(to?.day ?? null),
    movedWorkDays,
    acts: actsOf(changed),
  };
}

export function viewLinks(
  links: readonly ChangedLink<LinkOfDay>[],
  { from, to }: { readonly from: KnownDay; readonly to: KnownDay },
  actsOf: ActsOf,
): LinkChange[] {
  const itemOf = (id: string): LinkedItem => {
    const known = to.itemById.get(id) ?? from.itemById.get(id);
    invariant(known, "a link is compared with both of its ends");
    const { code, nameAr, nameEn } = known.item;
    return { code, nameAr, nameEn, program: programRef(known.program) };
  };
  return links.map((changed) => {
    const { id, predecessorId, successorId } = newest(changed);
    return {
      id,
      change: changed.change,
      predecessor: itemOf(predecessorId),
      successor: itemOf(successorId),
      from: changed.from && termsOf(changed.from),
      to: changed.to && termsOf(changed.to),
      acts: actsOf(changed),
    };
  });
}

function termsOf({ type, lagDays, lagUnit }: LinkOfDay): LinkTerms {
  return { type: type as LinkTerms["type"], lagDays, lagUnit: lagUnit as LinkTerms["lagUnit"] };
}

function newest<Known>({ from, to }: { readonly from: Known | null; readonly to: Known | null }): Known {
  const known = to ?? from;
  invariant(known, "what is compared was there on one of the days");
  return known;
}

function programRef({ id, code, nameAr, nameEn, workstreamId }: ProgramFacts): ComparedProgramRef {
  return { id, code, nameAr, nameEn, workstreamId };
}
