import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { wireErrorOf } from "./failures.ts";

const STALE_AFTER_MS = 30_000;
const MAX_RETRIES = 2;

/** Worth asking again: nobody answered, or the server said it was busy. Anything else would only repeat. */
function isPassing(thrown: unknown): boolean {
  const wire = wireErrorOf(thrown);
  return wire === null || wire.code === "BUSY";
}

interface QueryClientEvents {
  /** The session ended while somebody was at work. */
  readonly onSignedOut: () => void;
}

export function createQueryClient({ onSignedOut }: QueryClientEvents): QueryClient {
  const watch = (thrown: unknown) => {
    if (wireErrorOf(thrown)?.code === "NOT_SIGNED_IN") onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: STALE_AFTER_MS,
        retry: (count, thrown) => count < MAX_RETRIES && isPassing(thrown),
        // A server in the next room is reachable on a machine that has no internet.
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
