import type { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { createTRPCContext, createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
// The only line of the client that looks at the server, and it sees nothing but a type.
import type { AppRouter } from "#server/trpc/router.ts";
import { watchedFetch } from "../requests/connection.ts";

const ADDRESS = "/api/trpc";
/** More calls than this in one moment become two requests; the server refuses longer batches. */
const MAX_BATCH_CALLS = 20;

export const { TRPCProvider, useTRPC, useTRPCClient: useApiClient } = createTRPCContext<AppRouter>();

/** Query and mutation options for loaders, which stand outside React. */
export type Api = TRPCOptionsProxy<AppRouter>;

export function createApiClient() {
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

export type ApiClient = ReturnType<typeof createApiClient>;

export function createApi(client: ApiClient, queryClient: QueryClient): Api {
  return createTRPCOptionsProxy<AppRouter>({ client, queryClient });
}
