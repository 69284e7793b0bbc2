import { redirect } from "@tanstack/react-router";
import type { ScenarioRow } from "#shared/contract/scenarios.ts";
import { loadScenarioLine } from "../features/scenarios/later.ts";
import { wireErrorOf } from "../requests/failures.ts";
import { type Arrival, requirePerson, type SignedIn } from "./require-person.ts";
import type { RouterContext } from "./router-context.ts";

interface Entrance extends Arrival {
  readonly context: Arrival["context"] & Pick<RouterContext, "api" | "queryClient">;
  readonly search: { readonly scenario?: string | undefined };
}

interface Entered {
  readonly person: SignedIn;
  /** The scenario that the address names; null for the plan. */
  readonly scenario: ScenarioRow | null;
}

/** Who comes in, and the scenario that they work in. */
export async function enter(entrance: Entrance): Promise<Entered> {
  const { person } = requirePerson(entrance);
  const { context, search } = entrance;
  const { scenario: id } = search;
  if (id === undefined) return { person, scenario: null };
  const asked = context.queryClient.fetchQuery(context.api.scenarios.read.queryOptions({ id }));
  const [scenario] = await Promise.all([asked, loadScenarioLine()]).catch(leadAway);
  return { person, scenario };
}

/** One that is there no more leads to the list of those that are. */
function leadAway(thrown: unknown): never {
  const code = wireErrorOf(thrown)?.code;
  if (code !== "NOT_FOUND" && code !== "FORBIDDEN") throw thrown;
  throw redirect({ to: "/scenarios", search: { scenario: undefined, gone: true } });
}
