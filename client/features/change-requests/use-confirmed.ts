import { useState } from "react";
import type {
  ChangeRequestApproveInput,
  ChangeRequestRow,
  RequestedChange,
} from "#shared/contract/change-requests.ts";

/** Which items that moved since were confirmed as they now stand. */
export interface ConfirmedDraft {
  readonly has: (change: RequestedChange) => boolean;
  readonly set: (change: RequestedChange, isConfirmed: boolean) => void;
  /** Every one of them is confirmed. */
  readonly isWhole: boolean;
  /** As `changeRequests.approve` takes them. */
  readonly confirmed: NonNullable<ChangeRequestApproveInput["confirmed"]>;
}

/** What was confirmed holds for the days that were seen: when they move again, it is asked anew. */
function keyOf({ itemId, now }: RequestedChange): string {
  return `${itemId} ${now?.startDay} ${now?.finishDay}`;
}

export function useConfirmed({ changes }: Pick<ChangeRequestRow, "changes">): ConfirmedDraft {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const has = (change: RequestedChange) => keys.has(keyOf(change));
  const moved = changes.filter(({ standing }) => standing === "moved");
  return {
    has,
    set: (change, isConfirmed) => {
      const others = [...keys].filter((key) => key !== keyOf(change));
      setKeys(new Set(isConfirmed ? [...others, keyOf(change)] : others));
    },
    isWhole: moved.every(has),
    confirmed: moved.flatMap((change) =>
      change.now && has(change) ? [{ itemId: change.itemId, ...change.now }] : [],
    ),
  };
}
