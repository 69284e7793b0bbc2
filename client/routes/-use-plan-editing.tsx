import { type ReactNode, useCallback, useMemo } from "react";
import type { LinkProposal } from "#client/gantt/link-rules.ts";
import type { MoveRules, Proposal } from "#client/gantt/moves.ts";
import type { ChartEditing } from "#client/gantt/types.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { type DrawnProgram, drawnItems } from "../editing/drawn-items.ts";
import { type LinkAddress, NO_LINK, newLink } from "../editing/link-address.ts";
import { OpenLivePreview } from "../editing/OpenLivePreview.tsx";
import { useConsidered } from "../editing/use-considered.ts";
import { useItemMoves } from "../editing/use-item-moves.ts";
import { OpenLink } from "../features/links/OpenLink.tsx";
import { useLinkRules } from "../features/links/use-link-rules.ts";

/** What the page and the chart on it say of the plan. */
type EditedView = Parameters<typeof useItemMoves>[0] & Pick<RoadmapView, "links" | "baselineNumber" | "asAt">;

interface PlanEditing {
  readonly view: EditedView;
  /** What the chart draws. Keep it stable, and both functions too. */
  readonly programs: readonly DrawnProgram[];
  readonly address: LinkAddress;
  readonly onAddress: (address: LinkAddress) => void;
  /** Opens the form of the item whose day is proposed. */
  readonly onPropose: (proposal: Proposal) => void;
}

interface EditedChart {
  readonly moves: MoveRules | null;
  readonly editing: ChartEditing;
  readonly forms: ReactNode;
}

/** How a chart's reader moves items and draws links, what would move along, and the form of a link. */
export function usePlanEditing({ view, programs, address, onAddress, onPropose }: PlanEditing): EditedChart {
  const { considered, preview, onConsider, onPreview } = useConsidered();
  const propose = useCallback(
    (proposal: Proposal) => {
      // From here on the form tells what would move.
      onConsider(null);
      onPropose(proposal);
    },
    [onPropose, onConsider],
  );
  const moving = useMemo(() => programs.map(({ program }) => program), [programs]);
  const moves = useItemMoves(view, moving, propose);
  const proposeLink = useCallback((link: LinkProposal) => onAddress(newLink(link)), [onAddress]);
  const linking = useLinkRules(programs, view.links, proposeLink);
  const drawn = useMemo(() => drawnItems(programs), [programs]);
  const openLink = (link: string) => onAddress({ ...NO_LINK, link });
  return {
    moves,
    editing: { onConsider, preview, linking, ...(linking ? { onLinkClick: openLink } : {}) },
    forms: (
      <>
        <OpenLink
          address={address}
          baselineNumber={view.baselineNumber}
          asAt={view.asAt}
          onClose={() => onAddress(NO_LINK)}
        />
        <OpenLivePreview
          proposal={considered}
          baselineNumber={view.baselineNumber}
          drawnItems={drawn}
          onPreview={onPreview}
        />
      </>
    ),
  };
}
