import { addressOf, textUpTo } from "#client/ui/address/address.ts";
import { THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenarioCompareInput, ScenarioRef } from "#shared/contract/scenarios.ts";

/** Both sides of a comparison, `plan` or a scenario's id; the right one is always a scenario. */
export const comparisonSearch = addressOf({ left: textUpTo(64), right: textUpTo(64) });

export type ComparisonSearch = ReturnType<typeof comparisonSearch.parse>;

interface Asked extends ComparisonSearch {
  /** The scenario that is open. */
  readonly scenario?: string | undefined;
}

/** The sides that the address asks for, as far as there are such scenarios; else the newest against the plan. */
export function sidesOf(
  { left, right, scenario }: Asked,
  scenarios: readonly Pick<ScenarioRef, "id">[],
): ScenarioCompareInput | null {
  const known = (id: string | undefined) => scenarios.find((each) => each.id === id)?.id;
  const shown = known(right) ?? known(scenario) ?? scenarios[0]?.id;
  if (shown === undefined) return null;
  const other = known(left);
  return { left: other === undefined || other === shown ? THE_PLAN : other, right: shown };
}
