import type { RouterHistory } from "@tanstack/react-router";
import { createQueryClient } from "../requests/query-client.ts";
import { createAppRouter } from "./router.ts";
import { createApi, createApiClient } from "./trpc.ts";

/** The parts of the client that live as long as its window, joined once. */
export function createApp(history?: RouterHistory) {
  const apiClient = createApiClient();
  const queryClient = createQueryClient({ onSignedOut: () => void leave() });
  const api = createApi(apiClient, queryClient);
  const router = createAppRouter({ queryClient, api }, history);

  /** The session ended elsewhere: ask who is signed in, and let the routes lead to the door. */
  async function leave(): Promise<void> {
    await queryClient.resetQueries({ queryKey: api.session.read.queryKey() });
    await router.invalidate();
  }

  return { apiClient, queryClient, router };
}
