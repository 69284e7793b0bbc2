import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { ChangesSummary } from "../features/changes/later.ts";
import { DecisionsWanted } from "../features/decisions/DecisionsWanted.tsx";
import { Skeleton } from "../ui/Skeleton/Skeleton.tsx";

interface ReviewSlotProps {
  readonly view: ExecutiveReviewView;
}

/** What changed, on the page and on its slide. */
export function ReviewChanges({ view }: ReviewSlotProps) {
  const { fromDay, toDay } = view.changes;
  const to = view.asAt === null ? {} : { to: toDay };
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <ChangesSummary
        view={view.changes}
        isLive={view.asAt === null}
        pageLink={(name) => (
          <Link to="/changes" search={{ from: fromDay, ...to }}>
            {name}
          </Link>
        )}
        programLink={(code) => (
          <Link to="/programs/$code" params={{ code }}>
            <bdi>{code}</bdi>
          </Link>
        )}
      />
    </Suspense>
  );
}

/** The decisions wanted, on the page and on their slide. */
export function ReviewDecisions({ view }: ReviewSlotProps) {
  if (view.decisions.length === 0) return null;
  return <DecisionsWanted decisions={view.decisions} statusDay={view.statusDay} asAt={view.asAt} />;
}
