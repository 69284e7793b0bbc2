import type { EditImpact } from "#shared/contract/impact.ts";
import type { AssessedPlan } from "../plan/assess.ts";

/** What became otherwise between two readings, in the words of an announcement. */
export function differencesBetween(before: AssessedPlan, after: AssessedPlan, editedId: string) {
  const itemsAfter = new Map(
    after.facts.programs.flatMap(({ items }) => items.map((item) => [item.id, item])),
  );
  const moves = before.facts.programs.flatMap(({ items }) =>
    items.flatMap(({ id, forecastFinishDay }) => {
      const toDay = itemsAfter.get(id)?.forecastFinishDay;
      return id === editedId || toDay === forecastFinishDay ? [] : [`${id} ${forecastFinishDay} ${toDay}`];
    }),
  );
  const finishes = before.programs.flatMap(({ program, finishDay }, index) => {
    const toDay = after.programs[index]?.finishDay;
    return finishDay === toDay ? [] : [`${program.code} ${finishDay} ${toDay}`];
  });
  const critical = [...after.criticalIds].filter((id) => !before.criticalIds.has(id));
  return sorted({ moves, finishes, critical, statuses: statusesBetween(before, after) });
}

function statusesBetween(before: AssessedPlan, after: AssessedPlan): string[] {
  return before.programs.flatMap(({ program, status, milestones }, index) => {
    const next = after.programs[index];
    const own = [`${program.code} ${status.status} ${next?.status.status}`];
    const theirs = milestones.map(
      (each, position) =>
        `${program.code}/${each.item.code} ${each.status.status} ${next?.milestones[position]?.status.status}`,
    );
    return [...own, ...theirs].filter((line) => {
      const [, from, to] = line.split(" ");
      return from !== to;
    });
  });
}

/** An announcement, as the differences that it promises. */
export function announcedDifferences(said: EditImpact) {
  const subjectOf = ({ kind, programCode, code }: (typeof said.statusChanges)[number]) =>
    kind === "program" ? code : `${programCode}/${code}`;
  return sorted({
    moves: said.moves.map(({ item, fromDay, toDay }) => `${item.id} ${fromDay} ${toDay}`),
    finishes: said.programs.map(({ code, fromDay, toDay }) => `${code} ${fromDay} ${toDay}`),
    critical: said.newlyCritical.map(({ id: itemId }) => itemId),
    statuses: said.statusChanges.map((each) => `${subjectOf(each)} ${each.fromStatus} ${each.toStatus}`),
  });
}

function sorted(lists: Record<"moves" | "finishes" | "critical" | "statuses", string[]>) {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.toSorted()]));
}
