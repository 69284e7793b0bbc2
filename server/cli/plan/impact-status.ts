import { toIsoDayOrNull } from "#shared/calendar/day.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { Impact } from "#shared/schedule/impact.ts";
import type { IsoDay } from "#shared/units.ts";
import { forecastColumns, movedDays } from "../../impact/consider.ts";
import { type AssessedPlan, assessPlan, chooseBaseline } from "../../plan/assess.ts";
import type { ItemFacts, PlanFacts } from "../../plan/facts.ts";
import { factsOfFile } from "../../plan-file/facts.ts";
import type { PlannedChange } from "./impact-change.ts";
import type { PlanRun } from "./plan-command.ts";
import type { NamedItem } from "./plan-names.ts";
import { type Names, namesOf } from "./schedule-report.ts";

/** A milestone or a program whose status would be another one, with the change and every move made. */
export interface ReportedStatus extends Names {
  readonly kind: "milestone" | "program";
  readonly fromStatus: Status;
  readonly toStatus: Status;
}

/** None without a status day: a status is always one of a day. */
export function statusChanges(
  run: PlanRun,
  { item }: NamedItem,
  change: PlannedChange,
  impact: Impact,
): ReportedStatus[] {
  const statusDay = toIsoDayOrNull(run.statusDay);
  if (statusDay === null) return [];
  const facts = factsOfFile(run.file);
  const [before, after] = [
    assess(facts, statusDay),
    assess(factsAfter(facts, item.id, change, impact), statusDay),
  ];
  return before.programs.flatMap((program, index) => {
    const next = after.programs[index];
    if (!next) return [];
    const milestones = program.milestones.flatMap((milestone, position) => {
      const code = run.index.codeOf(milestone.item.id);
      const to = next.milestones[position]?.status.status;
      return changeOf("milestone", { ...milestone.item, code }, milestone.status.status, to);
    });
    return [
      ...changeOf("program", program.program, program.status.status, next.status.status),
      ...milestones,
    ];
  });
}

/** As the screens do: against the newest approved baseline. */
function assess(facts: PlanFacts, statusDay: IsoDay): AssessedPlan {
  return assessPlan(facts, statusDay, chooseBaseline(facts, undefined));
}

function changeOf(
  kind: ReportedStatus["kind"],
  names: Names,
  fromStatus: Status,
  toStatus: Status | undefined,
): ReportedStatus[] {
  if (toStatus === undefined || toStatus === fromStatus) return [];
  return [{ kind, ...namesOf(names), fromStatus, toStatus }];
}

function factsAfter(facts: PlanFacts, itemId: string, change: PlannedChange, impact: Impact): PlanFacts {
  const moves = new Map(impact.moves.map((move) => [move.itemId, movedDays(move)]));
  const after = (item: ItemFacts): ItemFacts => {
    const moved = moves.get(item.id);
    const placed = moved ? { ...item, ...forecastColumns(item, moved) } : item;
    return item.id === itemId ? { ...placed, ...ownColumns(item, change) } : placed;
  };
  const programs = facts.programs.map((program) => ({ ...program, items: program.items.map(after) }));
  return { ...facts, programs };
}

/** What the change itself writes. The forecast of a milestone is what was said, wherever its links then put it. */
function ownColumns(item: ItemFacts, change: PlannedChange): Partial<ItemFacts> {
  const { forecastDay, actualStartDay, actualDay, deadlineDay, durationWorkDays, remainingWorkDays } = change;
  const said = forecastDay === undefined ? item.forecastFinishDay : toIsoDayOrNull(forecastDay);
  return {
    ...(item.kind === "milestone" && said !== null ? { forecastFinishDay: said } : {}),
    ...(actualStartDay === undefined ? {} : { actualStartDay: toIsoDayOrNull(actualStartDay) }),
    ...(actualDay === undefined ? {} : { actualFinishDay: toIsoDayOrNull(actualDay), progressPercent: 100 }),
    ...(deadlineDay === undefined ? {} : { deadlineDay: toIsoDayOrNull(deadlineDay) }),
    ...(durationWorkDays === undefined ? {} : { durationWorkDays }),
    ...(remainingWorkDays === undefined ? {} : { remainingWorkDays }),
  };
}
