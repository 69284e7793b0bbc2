import type {
  DecisionEvent,
  DecisionField,
  DecisionInput,
  DecisionView,
} from "#shared/contract/decisions.ts";
import { DECISION_ACTS } from "#shared/registers/decision-cycle.ts";
import type { Actor } from "../access/actor.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { type HistoryReading, readEntryEvents } from "../registers/history.ts";
import { subjectFactsOf } from "../registers/subject.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { namedFor } from "./people.ts";
import { readDecisions } from "./read.ts";

/** One decision with all that became of it, and whom its forms offer; NOT_FOUND for who may not read it. */
export async function readDecision(deps: Deps, actor: Actor, { id }: DecisionInput): Promise<DecisionView> {
  const plan = await readAssessedPlan(deps, undefined);
  const decision = (await readDecisions(deps, actor, plan)).find((row) => row.id === id);
  if (!decision) throw new AppError("NOT_FOUND", {});
  const isOffered = decision.abilities.some((action) => OFFERING.has(action));
  const named = isOffered
    ? await namedFor(deps.db, await subjectFactsOf(deps.db, decision.program?.id ?? null))
    : NOBODY;
  return {
    statusDay: plan.statusDay,
    decision,
    history: await readEntryEvents(deps.db, READING, id),
    ...named,
  };
}

/** Acts whose forms name people. */
const OFFERING: ReadonlySet<string> = new Set(["decision.update", "decision.take"]);
const NOBODY = { deciders: [], assignees: [] } as const;

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

const READING: HistoryReading<DecisionEvent["act"], DecisionField> = {
  entity: "decision",
  kinds: {
    ...{ nameAr: "text", nameEn: "text", outcomeText: "text", dueDay: "day", decidedDay: "day" },
    ...{ deciderId: "person", assigneeId: "person" },
  },
  actOf,
};
