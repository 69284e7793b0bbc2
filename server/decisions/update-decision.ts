import type { DecisionUpdateInput } from "#shared/contract/decisions.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkDecisionAsk } from "#shared/registers/decision-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { TellingActor } from "../registers/tell.ts";
import { type Acting, refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { changeDecision, changeDecisionIn, type DecisionChange } from "./change-decision.ts";
import { requireNamed } from "./people.ts";
import { tellWanted } from "./tell.ts";

/** Asks otherwise, while nobody has decided; another decider is told. Errors: `changeDecision`. */
export function updateDecision(
  deps: Deps,
  actor: Actor,
  input: DecisionUpdateInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return changeDecision(deps, actor, askedOtherwise({ clock: deps.clock, actor }, input), request);
}

/** The same in the transaction of a greater act. */
export function updateDecisionIn(tx: Tx, acting: Acting, input: DecisionUpdateInput): Promise<EntryWritten> {
  return changeDecisionIn(tx, acting, askedOtherwise(acting, input));
}

function askedOtherwise(
  acting: TellingActor,
  { id, version, ...values }: DecisionUpdateInput,
): DecisionChange {
  return {
    ...{ id, version, act: "update", values },
    check: async (tx, { stored, programFacts }) => {
      refuse(checkDecisionAsk(values, stored.askedDay as IsoDay));
      await requireNamed(tx, programFacts, values, stored);
    },
    tell: (tx, decision) => tellWanted(tx, acting, decision),
  };
}
