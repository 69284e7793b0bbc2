import type { DecisionUpdateInput } from "#shared/contract/decisions.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkDecisionAsk } from "#shared/registers/decision-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { changeDecision, type DecisionChange } from "./change-decision.ts";
import { requireNamed } from "./people.ts";
import { tellWanted } from "./tell.ts";

/** Asks otherwise, while nobody has decided; another decider is told. Errors: `changeDecision`. */
export function updateDecision(
  deps: Deps,
  actor: Actor,
  { id, version, ...values }: DecisionUpdateInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  const { clock } = deps;
  const change: DecisionChange = {
    ...{ id, version, act: "update", values },
    check: async (tx, { stored, programFacts }) => {
      refuse(checkDecisionAsk(values, stored.askedDay as IsoDay));
      await requireNamed(tx, programFacts, values, stored);
    },
    tell: (tx, decision) => tellWanted(tx, clock, { actor, decision }),
  };
  return changeDecision(deps, actor, change, request);
}
