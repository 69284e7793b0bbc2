import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { NotificationKind, Told } from "#shared/contract/notifications.ts";
import { type ActionStage, actionReminders } from "#shared/reporting/action-reminders.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { loadPeople } from "./facts.ts";
import type { Standing } from "./standing.ts";

type Named = BilingualName & { readonly id: string; readonly code: string };
type Tell = (named: Named, said: { readonly day: IsoDay; readonly person: BilingualName }) => Told;

/** `person` answers for it: news only to whoever stands above. */
const TELL: Readonly<Record<"risk" | "issue", Readonly<Record<ActionStage, Tell>>>> = {
  risk: {
    due: (risk, { day }) => ({ kind: "riskDue", data: { risk, day } }),
    overdue: (risk, { day }) => ({ kind: "riskOverdue", data: { risk, day } }),
    escalation: (risk, said) => ({ kind: "riskEscalated", data: { risk, ...said } }),
  },
  issue: {
    due: (issue, { day }) => ({ kind: "issueDue", data: { issue, day } }),
    overdue: (issue, { day }) => ({ kind: "issueOverdue", data: { issue, day } }),
    escalation: (issue, said) => ({ kind: "issueEscalated", data: { issue, ...said } }),
  },
};

/** What is told of a risk or an issue whose day comes or has passed. */
export const ACTION_KINDS: readonly NotificationKind[] = [
  ...(["riskDue", "riskOverdue", "riskEscalated"] as const),
  ...(["issueDue", "issueOverdue", "issueEscalated"] as const),
];

/** A day off, however long, is over before that. */
const AHEAD_DAYS = 30;

const actionSelect = {
  ...{ id: true, code: true, nameAr: true, nameEn: true, dueDay: true, ownerId: true },
  owner: { select: { nameAr: true, nameEn: true } },
  program: {
    select: {
      declaredState: true,
      items: { where: { kind: "milestone" }, select: { actualFinishDay: true } },
      roles: { where: { role: "sponsor" }, select: { personId: true } },
    },
  },
} as const satisfies Prisma.RiskSelect & Prisma.IssueSelect;

type StoredAction = Prisma.RiskGetPayload<{ select: typeof actionSelect }>;

/**
 * Responses to risks and actions on issues that are due or overdue on the day: told to who answers for each, and after a
 * grace to whoever stands above, as of reports.
 */
export async function actionsDue(db: Db | Tx, day: EpochDay, calendar: WorkCalendar): Promise<Standing[]> {
  const where = {
    plan: { kind: "plan" },
    state: "open",
    dueDay: { lte: toIsoDay(addDays(day, AHEAD_DAYS)) },
    ownerId: { not: null },
  } as const;
  const orderBy = [{ dueDay: "asc" as const }, { code: "asc" as const }];
  const risks = await db.risk.findMany({ where, select: actionSelect, orderBy });
  const issues = await db.issue.findMany({ where, select: actionSelect, orderBy });
  if (risks.length + issues.length === 0) return [];
  const people = await loadPeople(db);
  const office = await db.person.findMany({ where: { role: "pmo" }, select: { id: true } });
  const context = { day, calendar, people, officeIds: office.map(({ id }) => id) };
  return [
    ...risks.flatMap((action) => standingOf("risk", action, context)),
    ...issues.flatMap((action) => standingOf("issue", action, context)),
  ];
}

interface Context {
  readonly day: EpochDay;
  readonly calendar: WorkCalendar;
  readonly people: Awaited<ReturnType<typeof loadPeople>>;
  readonly officeIds: readonly string[];
}

function standingOf(what: "risk" | "issue", stored: StoredAction, context: Context): Standing[] {
  const { dueDay, ownerId, owner, program, ...named } = stored;
  if (dueDay === null || ownerId === null || owner === null) return [];
  const action = {
    ...{ dueDay: toEpochDay(dueDay as IsoDay), ownerId, isAtRest: isAtRest(program) },
    sponsorIds: program ? program.roles.map(({ personId }) => personId) : context.officeIds,
  };
  return actionReminders(action, context).map(({ stage, personId }) => {
    const told = TELL[what][stage](named, { day: dueDay as IsoDay, person: owner });
    return { key: [told.kind, named.id, dueDay, personId].join(":"), personId, told };
  });
}

/** Stopped, or every milestone of it done. */
function isAtRest(program: StoredAction["program"]): boolean {
  if (program === null) return false;
  const { declaredState, items } = program;
  return (
    declaredState === "stopped" ||
    (items.length > 0 && items.every(({ actualFinishDay }) => actualFinishDay !== null))
  );
}
