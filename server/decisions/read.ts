import type { Asking, DecisionRow, DecisionsInput, DecisionsView } from "#shared/contract/decisions.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { DecisionState } from "#shared/registers/decision-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { readNamedPeople } from "../registers/people.ts";
import {
  type Placed,
  programRefOf,
  programsOffered,
  readableEntries,
  workDaysUntil,
} from "../registers/read.ts";
import { factsOf } from "../registers/subject.ts";
import type { Deps } from "../trpc/context.ts";
import { inOrder } from "./order.ts";
import { namedFor } from "./people.ts";
import { abilitiesOnDecision, DECISION_FIELDS, stateOf } from "./stored.ts";

/** Every decision that `actor` may read, what presses most first, and what they may ask of whom. */
export async function listDecisions(deps: Deps, actor: Actor, input: DecisionsInput): Promise<DecisionsView> {
  const plan = await readAssessedPlan(deps, undefined);
  const rows = await readDecisions(deps, actor, plan);
  const isWanted = ({ state, program }: DecisionRow) =>
    (input.state === undefined || state === input.state) &&
    (input.program === undefined || program?.code === input.program);
  return {
    statusDay: plan.statusDay,
    decisions: rows.filter(isWanted),
    programs: readablePrograms(plan, actor).map(({ assessed }) => programRefOf(assessed.program)),
    asking: await readAsking(deps, actor, plan),
  };
}

/**
 * The decisions that `actor` may read, as of the plan's status day: wanted, the most overdue first; then taken and not
 * carried out; then what is over, the newest first.
 */
export async function readDecisions(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
): Promise<DecisionRow[]> {
  const stored = await db.decision.findMany({ where: { planId: plan.facts.id }, select: rowSelect });
  const readable = readableEntries(plan, actor, stored);
  const people = await readNamedPeople(
    db,
    stored.flatMap(({ askedById, deciderId, assigneeId }) => [askedById, deciderId, assigneeId]),
  );
  return inOrder(readable.map((placed) => viewRow(actor, plan, placed, people)));
}

/** Those called done since a day. */
async function doneSince({ db }: Pick<Deps, "db">, day: IsoDay): Promise<ReadonlySet<string>> {
  const done = await db.change.findMany({
    where: { entity: "decision", field: "state", toValue: '"done"', event: { day: { gte: day } } },
    select: { entityId: true },
  });
  return new Set(done.map(({ entityId }) => entityId));
}

/** The decisions of the executive's page: wanted; taken and not yet carried out; done since a day. */
export async function readDecisionsSince(
  deps: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
  since: IsoDay,
): Promise<DecisionRow[]> {
  const [rows, done] = [await readDecisions(deps, actor, plan), await doneSince(deps, since)];
  return rows.filter(
    ({ id, state }) => state === "wanted" || state === "taken" || (state === "done" && done.has(id)),
  );
}

const rowSelect = {
  ...DECISION_FIELDS,
  risk: { select: { id: true, code: true, nameAr: true, nameEn: true } },
} as const satisfies Prisma.DecisionSelect;

type StoredRow = Prisma.DecisionGetPayload<{ select: typeof rowSelect }>;

function viewRow(
  actor: Actor,
  plan: AssessedPlan,
  { entry: decision, program }: Placed<StoredRow>,
  people: ReadonlyMap<string | null, PersonRef>,
): DecisionRow {
  const { id, code, nameAr, nameEn, outcomeText, version, risk } = decision;
  const { askedById, deciderId, assigneeId, askedDay, dueDay, decidedDay } = decision;
  const state = stateOf(decision.state);
  return {
    ...{ id, code, nameAr, nameEn, outcomeText, version, state, risk },
    program: program && programRefOf(program),
    askedBy: people.get(askedById) ?? null,
    decider: people.get(deciderId) ?? null,
    assignee: people.get(assigneeId) ?? null,
    askedDay: askedDay as IsoDay,
    dueDay: dueDay as IsoDay,
    decidedDay: decidedDay as IsoDay | null,
    dueInWorkDays: isDue(state) ? workDaysUntil(plan, program, dueDay) : null,
    abilities: abilitiesOnDecision(actor, decision, factsOf(program)),
  };
}

/** Whether something is still waited for. */
function isDue(state: DecisionState): boolean {
  return state === "wanted" || state === "taken";
}

async function readAsking({ db }: Deps, actor: Actor, plan: AssessedPlan): Promise<Asking | null> {
  const offered = programsOffered(plan, actor, "decision.ask");
  if (offered === null) return null;
  const { deciders } = await namedFor(db, factsOf(null));
  return { ...offered, deciders };
}
