import type { DataTag, QueryClient, QueryKey } from "@tanstack/react-query";

/** What a cache held before a change was shown early, so that it can be put back. */
export interface Before {
  restore(): void;
}

/**
 * Shows a change before the server confirms it. Running reads of the same data are stopped first,
 * because a late answer would paint over it. The mutation's `onMutate` returns what this returns, its
 * `onError` calls `restore` and says why, its `onSettled` invalidates.
 */
export async function showEarly<Data, Failure>(
  queryClient: QueryClient,
  queryKey: DataTag<QueryKey, Data, Failure>,
  change: (current: Data) => Data,
): Promise<Before> {
  await queryClient.cancelQueries({ queryKey });
  const kept = queryClient.getQueriesData<Data>({ queryKey });
  for (const [key, current] of kept) {
    if (current !== undefined) queryClient.setQueryData<Data>(key, change(current));
  }
  return {
    restore: () => {
      for (const [key, current] of kept) queryClient.setQueryData(key, current);
    },
  };
}
