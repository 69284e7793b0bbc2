import { toIsoDay } from "#shared/calendar/day.ts";
import type { NotificationKind } from "#shared/contract/notifications.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Standing } from "./standing.ts";

/** What is told of a decision whose day has passed, by where it stands. */
const KIND_OF_STATE = { wanted: "decisionNotTaken", taken: "decisionNotCarriedOut" } as const;

export const DECISION_KINDS: readonly NotificationKind[] = Object.values(KIND_OF_STATE);

const person = { select: { id: true, isActive: true } } as const;

/** Decisions that are overdue on the day: told to who is to take them; once taken, to who is to carry them out, or asked. */
export async function overdueDecisions(db: Db | Tx, day: EpochDay): Promise<Standing[]> {
  const overdue = await db.decision.findMany({
    where: {
      plan: { kind: "plan" },
      state: { in: Object.keys(KIND_OF_STATE) },
      dueDay: { lt: toIsoDay(day) },
    },
    select: {
      ...{ id: true, code: true, nameAr: true, nameEn: true, state: true, dueDay: true },
      ...{ decider: person, assignee: person, askedBy: person },
    },
    orderBy: [{ dueDay: "asc" }, { code: "asc" }],
  });
  return overdue.flatMap(({ state, dueDay, decider, assignee, askedBy, ...decision }): Standing[] => {
    const told = state === "wanted" ? decider : (assignee ?? askedBy);
    if (!told?.isActive) return [];
    const kind = state === "wanted" ? KIND_OF_STATE.wanted : KIND_OF_STATE.taken;
    const key = [kind, decision.id, dueDay, told.id].join(":");
    return [{ key, personId: told.id, told: { kind, data: { decision, day: dueDay as IsoDay } } }];
  });
}
