import type { RouterHistory } from "@tanstack/react-router";
import { createQueryClient } from "../requests/query-client.ts";
import { createAppRouter } from "./router.ts";
import { createScopes } from "./scopes.ts";

/** The parts of the client that live as long as its window, joined once. */
export function createApp(history?: RouterHistory) {
  const queryClient = createQueryClient({ onSignedOut: () => void leave() });
  const scopeOf = createScopes(queryClient);
  const plan = scopeOf(null);
  const { api } = plan;
  const router = createAppRouter({ queryClient, api, scopeOf }, history);

  /** The session ended elsewhere: ask who is signed in, and let the routes lead to the door. */
  async function leave(): Promise<void> {
    await queryClient.resetQueries({ queryKey: api.session.read.queryKey() });
    await router.invalidate();
  }

  return { plan, queryClient, router };
}
