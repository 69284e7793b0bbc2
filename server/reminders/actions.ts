import { toIsoDay } from "#shared/calendar/day.ts";
import type { NotificationKind, Told } from "#shared/contract/notifications.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Standing } from "./remind.ts";

/** What is told of a risk or an issue whose day has passed. */
export const ACTION_KINDS: readonly NotificationKind[] = ["riskOverdue", "issueOverdue"];

/** Responses to risks and actions on issues that are overdue on the day: told to who answers for each. */
export async function overdueActions(db: Db | Tx, day: EpochDay): Promise<Standing[]> {
  const where = {
    plan: { kind: "plan" },
    state: "open",
    dueDay: { lt: toIsoDay(day) },
    owner: { isActive: true },
  } as const;
  const select = {
    ...{ id: true, code: true, nameAr: true, nameEn: true },
    ...{ dueDay: true, ownerId: true },
  } as const;
  const orderBy = [{ dueDay: "asc" as const }, { code: "asc" as const }];
  const risks = await db.risk.findMany({ where, select, orderBy });
  const issues = await db.issue.findMany({ where, select, orderBy });
  return [
    ...risks.flatMap((risk) =>
      standingOf(risk, (named, due) => ({ kind: "riskOverdue", data: { risk: named, day: due } })),
    ),
    ...issues.flatMap((issue) =>
      standingOf(issue, (named, due) => ({ kind: "issueOverdue", data: { issue: named, day: due } })),
    ),
  ];
}

interface Overdue {
  readonly id: string;
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly dueDay: string | null;
  readonly ownerId: string | null;
}

function standingOf(
  { dueDay, ownerId, ...named }: Overdue,
  toldOf: (named: Omit<Overdue, "dueDay" | "ownerId">, due: IsoDay) => Told,
): Standing[] {
  if (dueDay === null || ownerId === null) return [];
  const told = toldOf(named, dueDay as IsoDay);
  return [{ key: [told.kind, named.id, dueDay, ownerId].join(":"), personId: ownerId, told }];
}
