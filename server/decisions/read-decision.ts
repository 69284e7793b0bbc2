import type {
  DecisionChange,
  DecisionEvent,
  DecisionInput,
  DecisionView,
} from "#shared/contract/decisions.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { DECISION_ACTS } from "#shared/registers/decision-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { readAssessedPlan } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { namedFor } from "./people.ts";
import { readDecisions } from "./read.ts";
import { programFactsOf } from "./stored.ts";

/** One decision with all that became of it, and whom its forms offer; NOT_FOUND for who may not read it. */
export async function readDecision(deps: Deps, actor: Actor, { id }: DecisionInput): Promise<DecisionView> {
  const plan = await readAssessedPlan(deps, undefined);
  const decision = (await readDecisions(deps, actor, plan)).find((row) => row.id === id);
  if (!decision) throw new AppError("NOT_FOUND", {});
  const isOffered = decision.abilities.some((action) => OFFERING.has(action));
  const named = isOffered
    ? await namedFor(deps.db, await programFactsOf(deps.db, decision.program?.id ?? null))
    : NOBODY;
  return { statusDay: plan.statusDay, decision, history: await readEvents(deps.db, id), ...named };
}

/** Acts whose forms name people. */
const OFFERING: ReadonlySet<string> = new Set(["decision.update", "decision.take"]);
const NOBODY = { deciders: [], assignees: [] } as const;

const eventSelect = {
  at: true,
  action: true,
  note: true,
  actor: { select: { id: true, nameAr: true, nameEn: true } },
  changes: {
    where: { entity: "decision", operation: "update" },
    select: { field: true, fromValue: true, toValue: true },
    orderBy: { seq: "asc" },
  },
} as const satisfies Prisma.AuditEventSelect;

type StoredEvent = Prisma.AuditEventGetPayload<{ select: typeof eventSelect }>;

async function readEvents(db: Db, subjectId: string): Promise<DecisionEvent[]> {
  const stored = await db.auditEvent.findMany({
    where: { subjectType: "decision", subjectId },
    select: eventSelect,
    orderBy: { seq: "desc" },
  });
  const people = await db.person.findMany({
    where: { id: { in: stored.flatMap(({ changes }) => changes.flatMap(namedIn)) } },
    select: { id: true, nameAr: true, nameEn: true },
  });
  const personById = new Map(people.map((person) => [person.id, person]));
  return stored.map(({ at, action, actor, note, changes }) => ({
    act: actOf(action),
    at: at.toISOString(),
    actor,
    note,
    changes: changes.flatMap((change) => viewChange(change, personById)),
  }));
}

/** The sample's acts are the product's own. */
const SYSTEM_ACTS: Readonly<Record<string, DecisionEvent["act"]>> = {
  "system.decisionAsked": "ask",
  "system.decisionTaken": "take",
  "system.decisionDone": "complete",
};

function actOf(action: string): DecisionEvent["act"] {
  if (action === "decision.ask") return "ask";
  return DECISION_ACTS.find((act) => action === `decision.${act}`) ?? SYSTEM_ACTS[action] ?? "update";
}

type StoredChange = StoredEvent["changes"][number];

/** Our own JSON of one column, by history. */
const parsed = (json: string | null) => JSON.parse(json ?? "null") as string | null;

function namedIn({ field, fromValue, toValue }: StoredChange): string[] {
  if (field !== "deciderId" && field !== "assigneeId") return [];
  return [parsed(fromValue), parsed(toValue)].flatMap((id) => id ?? []);
}

/** States are told by the act itself. */
function viewChange(
  { field, fromValue, toValue }: StoredChange,
  personById: ReadonlyMap<string, PersonRef>,
): DecisionChange[] {
  const [from, to] = [parsed(fromValue), parsed(toValue)];
  switch (field) {
    case "nameAr":
    case "nameEn":
    case "outcomeText":
      return [{ field, from, to }];
    case "dueDay":
    case "decidedDay":
      return [{ field, from: from as IsoDay | null, to: to as IsoDay | null }];
    case "deciderId":
    case "assigneeId":
      return [{ field, from: personById.get(from ?? "") ?? null, to: personById.get(to ?? "") ?? null }];
    default:
      return [];
  }
}
