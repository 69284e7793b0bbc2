import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type {
  ComparedSide,
  FinishDifference,
  ProgramDifference,
  ScenarioCompareInput,
  ScenarioComparison,
} from "#shared/contract/scenarios.ts";
import { compareItems, compareLinks } from "#shared/progress/plan-compare.ts";
import { turnOf } from "#shared/progress/status-order.ts";
import type { Actor } from "../access/actor.ts";
import type { KnownDay } from "../changes/known.ts";
import { viewWorkstreams } from "../changes/view.ts";
import { calendarOf } from "../plan/facts.ts";
import type { Deps } from "../trpc/context.ts";
import { criticalDifferences, statusDifferences } from "./compare-items.ts";
import { placeDifferences } from "./compare-places.ts";
import { viewItemDifferences, viewLinkDifferences, type WhyNotOf } from "./differences.ts";
import { finishDifference } from "./finish.ts";
import { netChanges } from "./net-changes.ts";
import { type ChangedRecords, requestableOf } from "./requestable.ts";
import { type Compared, readSide, type Side } from "./sides.ts";
import { viewRef } from "./stored.ts";

/**
 * How two scenarios, or the plan and a scenario, differ today, of the programs that `actor` may read. NOT_FOUND for a
 * scenario that they may not see.
 */
export async function compareScenarios(
  deps: Deps,
  actor: Actor,
  { left, right }: ScenarioCompareInput,
): Promise<ScenarioComparison> {
  const { compared, items, links, whyNot } = await readDifferences(deps, actor, { left, right });
  const [from, to] = [compared.left.known, compared.right.known];
  return {
    left: viewSide(compared.left),
    right: viewSide(compared.right),
    planFinish: planFinish(from, to),
    workstreams: viewWorkstreams([to, from]),
    programs: programDifferences(from, to),
    items: viewItemDifferences(compared, items, whyNot),
    links: viewLinkDifferences(compared, links, whyNot),
    statuses: statusDifferences(from, to),
    critical: criticalDifferences(from, to),
    places: placeDifferences(from, to),
  };
}

/** Both sides with what differs between them. */
export interface Differences extends ChangedRecords {
  readonly compared: Compared;
  readonly whyNot: WhyNotOf;
}

export async function readDifferences(
  deps: Deps,
  actor: Actor,
  { left, right }: ScenarioCompareInput,
): Promise<Differences> {
  const sides = { left: await readSide(deps, actor, left), right: await readSide(deps, actor, right) };
  const compared = { ...sides, planMoved: await planMovedSince(deps, [sides.left, sides.right]) };
  const [from, to] = [sides.left.known, sides.right.known];
  const items = compareItems(from.items, to.items, calendarsOf(from, to));
  const links = compareLinks(from.links, to.links);
  const whyNot = await requestableOf(deps.db, actor, compared, { items, links });
  return { compared, items, links, whyNot };
}

/** The plan as it stands has changed those since the older of the copies. */
async function planMovedSince({ db }: Deps, sides: readonly Side[]): Promise<ReadonlySet<string>> {
  const seqs = sides.flatMap(({ scenario }) => scenario?.basedOnSeq ?? []);
  return netChanges(db, Math.min(...seqs));
}

function viewSide({ scenario, known }: Side): ComparedSide {
  return { scenario: scenario && viewRef(scenario), revision: known.plan.facts.revision };
}

/** Working days as the right side counts them; as the left one did for programs that only it has. */
function calendarsOf(from: KnownDay, to: KnownDay): (programId: string) => WorkCalendar {
  const byId = new Map(
    [from, to].flatMap(({ plan, programs }) =>
      programs.map(({ id, assessed }) => [id, calendarOf(plan.facts, assessed.program)] as const),
    ),
  );
  return (programId) => byId.get(programId) ?? calendarOf(to.plan.facts);
}

/** Null where there is no program to finish. ISO days sort as text. */
function planFinish(from: KnownDay, to: KnownDay): FinishDifference | null {
  const lastOf = ({ programs }: KnownDay) =>
    programs
      .map(({ assessed }) => assessed.finishDay)
      .toSorted()
      .at(-1);
  const [fromDay, toDay] = [lastOf(from), lastOf(to)];
  return fromDay && toDay ? finishDifference(calendarOf(to.plan.facts), fromDay, toDay) : null;
}

function programDifferences(from: KnownDay, to: KnownDay): ProgramDifference[] {
  const before = new Map(from.programs.map((program) => [program.id, program.assessed]));
  return to.programs.flatMap(({ id, assessed: right }): ProgramDifference[] => {
    const left = before.get(id);
    if (!left) return [];
    const calendar = calendarOf(to.plan.facts, right.program);
    const turn = turnOf(left.status.status, right.status.status);
    const finish = finishDifference(calendar, left.finishDay, right.finishDay);
    const isSame = turn === null && finish.fromDay === finish.toDay;
    if (isSame && left.slipWorkDays === right.slipWorkDays) return [];
    const { code, nameAr, nameEn, workstreamId } = right.program;
    return [
      {
        ...{ id, code, nameAr, nameEn, workstreamId, turn, finish },
        fromStatus: left.status,
        toStatus: right.status,
        fromSlipWorkDays: left.slipWorkDays,
        toSlipWorkDays: right.slipWorkDays,
      },
    ];
  });
}
