import type { PacksView } from "#shared/contract/packs.ts";
import { isUnderWay } from "./pack-kinds.ts";

const ASK_AGAIN_MS = 1_000;

interface Asked {
  readonly state: { readonly data: PacksView | undefined };
}

/** Packs are asked for again and again while one is under way: progress is no act that the live stream would tell of. */
export const POLL_PACKS = {
  refetchInterval: ({ state: { data } }: Asked) => (data?.packs.some(isUnderWay) ? ASK_AGAIN_MS : false),
} as const;
