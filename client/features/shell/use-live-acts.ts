import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useApiClient } from "#client/app/trpc.ts";
import { useIsPageVisible } from "#client/ui/viewport/use-is-page-visible.ts";

/** Closing a month is many acts in one moment: one reading serves for all of them. */
const GATHER_MS = 300;
/** A broken connection mends itself; a refused one is tried anew after this. */
const TRY_AGAIN_MS = 10_000;

/**
 * Keeps what is on the screen true: when anybody has done something, what is shown is asked for again. Only a page
 * that is looked at listens, since a browser opens few connections to one server; it goes on where it left off.
 */
export function useLiveActs(): void {
  const client = useApiClient();
  const queryClient = useQueryClient();
  const isVisible = useIsPageVisible();
  const lastEventId = useRef<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new stream
  useEffect(() => {
    if (!isVisible) return;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      gathering = undefined;
      void queryClient.invalidateQueries();
    };
    const stream = client.live.acts.subscribe(
      { lastEventId: lastEventId.current },
      {
        onData: ({ id, data }) => {
          lastEventId.current = id;
          if (data.subjectTypes.length > 0) gathering ??= setTimeout(refresh, GATHER_MS);
        },
        onError: () => {
          // Whether the session ended, too: asking finds out.
          refresh();
          waiting = setTimeout(() => setAttempt((last) => last + 1), TRY_AGAIN_MS);
        },
      },
    );
    return () => {
      stream.unsubscribe();
      clearTimeout(waiting);
      if (gathering === undefined) return;
      // What was heard is not heard again.
      clearTimeout(gathering);
      refresh();
    };
  }, [client, queryClient, isVisible, attempt]);
}
