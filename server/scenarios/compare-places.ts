import type { PlaceDifference } from "#shared/contract/scenarios.ts";
import type { KnownDay } from "../changes/known.ts";
import type { AssessedProgram } from "../plan/assess.ts";
import { calendarOf } from "../plan/facts.ts";
import { viewPlaces } from "../plan/view.ts";
import { finishDifference } from "./finish.ts";

interface Pair {
  readonly left: AssessedProgram;
  readonly right: AssessedProgram;
}

/** Governorates where programs finish otherwise, with the latest finish of all that are rolled out there. */
export function placeDifferences(from: KnownDay, to: KnownDay): PlaceDifference[] {
  const pairs = pairsOf(from, to);
  const reached = viewPlaces([...pairs.values()].map(({ right }) => ({ assessed: right })));
  return reached.flatMap(({ code, nameAr, nameEn, programIds }): PlaceDifference[] => {
    const there = programIds.flatMap((id) => pairs.get(id) ?? []);
    const moved = there.filter(({ left, right }) => left.finishDay !== right.finishDay);
    const [first] = there;
    if (!first || moved.length === 0) return [];
    // ISO days sort as text.
    const latest = (side: keyof Pair) =>
      there
        .map((pair) => pair[side].finishDay)
        .toSorted()
        .at(-1) ?? first[side].finishDay;
    const finish = finishDifference(calendarOf(to.plan.facts), latest("left"), latest("right"));
    const programs = moved.map(({ right: { program } }) => ({
      id: program.id,
      code: program.code,
      nameAr: program.nameAr,
      nameEn: program.nameEn,
    }));
    return [{ code, nameAr, nameEn, finish, programs }];
  });
}

function pairsOf(from: KnownDay, to: KnownDay): ReadonlyMap<string, Pair> {
  const before = new Map(from.programs.map(({ id, assessed }) => [id, assessed]));
  return new Map(
    to.programs.flatMap(({ id, assessed: right }) => {
      const left = before.get(id);
      return left ? [[id, { left, right }] as const] : [];
    }),
  );
}
