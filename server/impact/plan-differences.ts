import type { EditImpact, ImpactFinish, ImpactStatus } from "#shared/contract/impact.ts";
import type { IsoDay } from "#shared/units.ts";
import type { AssessedPlan } from "../plan/assess.ts";

/** Programs that the reader may read, by their ids. */
type Readable = ReadonlyMap<string, unknown>;

/** Readable programs whose finish would be another day, as the screens tell it. */
export function programFinishes(
  before: AssessedPlan,
  after: AssessedPlan,
  readable: Readable,
): ImpactFinish[] {
  return before.programs.flatMap(({ program, finishDay: fromDay }, index): ImpactFinish[] => {
    const toDay = after.programs[index]?.finishDay ?? fromDay;
    if (toDay === fromDay || !readable.has(program.id)) return [];
    const { code, nameAr, nameEn } = program;
    return [{ code, nameAr, nameEn, fromDay, toDay }];
  });
}

/** The last finish of all programs, before and after; null when it stays. */
export function planFinishMove(before: AssessedPlan, after: AssessedPlan): EditImpact["planFinish"] {
  const [fromDay, toDay] = [lastFinishOf(before), lastFinishOf(after)];
  return fromDay === null || toDay === null || fromDay === toDay ? null : { fromDay, toDay };
}

/** ISO days sort as text. */
function lastFinishOf({ programs }: AssessedPlan): IsoDay | null {
  return (
    programs
      .map(({ finishDay }) => finishDay)
      .toSorted()
      .at(-1) ?? null
  );
}

/** Ids of items that would stand as critical on the screens, and do not now. */
export function newlyCriticalIds(before: AssessedPlan, after: AssessedPlan): string[] {
  return [...after.criticalIds].filter((id) => !before.criticalIds.has(id));
}

/** Programs and milestones whose status would be another one, of those that the reader may read. */
export function statusChanges(before: AssessedPlan, after: AssessedPlan, readable: Readable): ImpactStatus[] {
  return before.programs.flatMap((program, index): ImpactStatus[] => {
    const next = after.programs[index];
    const { id, code: programCode } = program.program;
    if (!next || !readable.has(id)) return [];
    const nextById = new Map(next.milestones.map((milestone) => [milestone.item.id, milestone]));
    const milestones = program.milestones.flatMap((milestone): ImpactStatus[] => {
      const to = nextById.get(milestone.item.id);
      return to ? changeOf("milestone", programCode, milestone.item, milestone.status, to.status) : [];
    });
    return [...changeOf("program", programCode, program.program, program.status, next.status), ...milestones];
  });
}

function changeOf(
  kind: ImpactStatus["kind"],
  programCode: string,
  { code, nameAr, nameEn }: Pick<ImpactStatus, "code" | "nameAr" | "nameEn">,
  from: { readonly status: ImpactStatus["fromStatus"] },
  to: { readonly status: ImpactStatus["toStatus"] },
): ImpactStatus[] {
  if (from.status === to.status) return [];
  return [{ kind, programCode, code, nameAr, nameEn, fromStatus: from.status, toStatus: to.status }];
}
