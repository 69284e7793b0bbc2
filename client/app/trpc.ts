import type { QueryClient } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import { createTRPCContext, createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { createContext, useContext } from "react";
// The only line of the client that looks at the server, and it sees nothing but a type.
import type { AppRouter } from "#server/trpc/router.ts";
import { SCENARIO_HEADER } from "#shared/contract/scenario-limits.ts";
import { watchedFetch } from "../requests/connection.ts";

const ADDRESS = "/api/trpc";
/** More calls than this in one moment become two requests; the server refuses longer batches. */
const MAX_BATCH_CALLS = 20;

/** What is read of the plan and of each scenario is kept apart, by the first part of its key. */
type Keys = { keyPrefix: true };

export const { TRPCProvider, useTRPC, useTRPCClient: useApiClient } = createTRPCContext<AppRouter, Keys>();

export const ScenarioId = createContext<string | null>(null);

/** The scenario that this part of the screen reads and writes; null for the plan. */
export function useScenarioId(): string | null {
  return useContext(ScenarioId);
}

/** Query and mutation options for loaders, which stand outside React. */
export type Api = TRPCOptionsProxy<AppRouter, Keys>;

export type ApiClient = TRPCClient<AppRouter>;

/** Asks the server about the plan, and listens to it. */
export function createApiClient(): ApiClient {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url: ADDRESS }),
        false: httpBatchLink({ url: ADDRESS, maxItems: MAX_BATCH_CALLS, fetch: watchedFetch }),
      }),
    ],
  });
}

/** Asks the server about one scenario: whatever it sends says so. There is nothing to listen to. */
export function createScenarioClient(scenarioId: string): ApiClient {
  const headers = { [SCENARIO_HEADER]: scenarioId };
  return createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: ADDRESS, maxItems: MAX_BATCH_CALLS, fetch: watchedFetch, headers })],
  });
}

export function createApi(client: ApiClient, queryClient: QueryClient, keyPrefix: string): Api {
  return createTRPCOptionsProxy<AppRouter, Keys>({ client, queryClient, keyPrefix });
}
