import type { DecisionTakeInput } from "#shared/contract/decisions.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkDecisionOutcome } from "#shared/registers/decision-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { changeDecision, type DecisionChange } from "./change-decision.ts";
import { requireNamed } from "./people.ts";
import { tellTaken } from "./tell.ts";

/**
 * Records who decided what, and who carries it out by when; tells who asked and who answers for it. Of one that was taken
 * already it corrects the record. Errors: `changeDecision`.
 */
export function takeDecision(
  deps: Deps,
  actor: Actor,
  { id, version, ...values }: DecisionTakeInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  const { clock } = deps;
  const change: DecisionChange = {
    ...{ id, version, act: "take", values },
    check: async (tx, { stored, programFacts }) => {
      const days = { askedDay: stored.askedDay as IsoDay, statusDay: clock.today() };
      refuse(checkDecisionOutcome(values, days));
      await requireNamed(tx, programFacts, values, stored);
    },
    tell: (tx, decision) => tellTaken(tx, { clock, actor }, decision),
  };
  return changeDecision(deps, actor, change, request);
}
