import { useMatches, useSearch } from "@tanstack/react-router";
import type { IsoDay } from "#shared/units.ts";
import type { AsAtSearch } from "./as-at.ts";

/** Whether the open page is read as at the day of its address; some pages are always of today. */
export function useIsReadAsAt(): boolean {
  return useMatches({
    select: (open) => open.some(({ staticData }) => staticData.isReadAsAt === true),
  });
}

/** The day at whose end the open page is read; undefined when it is live. */
export function usePastDay(): IsoDay | undefined {
  const { asAt }: AsAtSearch = useSearch({ strict: false });
  return useIsReadAsAt() ? asAt : undefined;
}
