import type { QueryClient } from "@tanstack/react-query";
import { type Api, type ApiClient, createApi, createApiClient, createScenarioClient } from "./trpc.ts";

/** What a page reads and writes: the plan, or a scenario, whose requests and cached answers never mix with the plan's. */
export interface Scope {
  /** Null for the plan. */
  readonly scenarioId: string | null;
  readonly client: ApiClient;
  readonly api: Api;
  readonly keyPrefix: string;
}

export type ScopeOf = (scenarioId?: string | null) => Scope;

/** Finds the scope of the plan or of a scenario; each is made once. */
export function createScopes(queryClient: QueryClient): ScopeOf {
  const made = new Map<string | null, Scope>();
  return (scenarioId = null) => {
    const scope = made.get(scenarioId) ?? createScope(scenarioId, queryClient);
    made.set(scenarioId, scope);
    return scope;
  };
}

function createScope(scenarioId: string | null, queryClient: QueryClient): Scope {
  const client = scenarioId === null ? createApiClient() : createScenarioClient(scenarioId);
  const keyPrefix = scenarioId === null ? "plan" : `scenario ${scenarioId}`;
  return { scenarioId, client, keyPrefix, api: createApi(client, queryClient, keyPrefix) };
}
