import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTRPC } from "../../app/trpc.ts";
import { ExecutiveReview } from "../../features/executive/ExecutiveReview.tsx";
import { executiveSearch, reviewInput } from "../../features/executive/executive-search.ts";
import { loadReviewWords } from "../../features/executive/load-review-words.ts";
import { ReviewActs } from "../../features/executive/ReviewActs.tsx";
import { ReviewPending } from "../../features/executive/ReviewPending.tsx";
import { PackButton } from "../../features/packs/PackButton.tsx";
import { loadLaterWords } from "../../ui/locale/load-words.ts";
import { ReviewChanges, ReviewDecisions } from "../-review-slots.tsx";

export const Route = createFileRoute("/_app/review")({
  validateSearch: executiveSearch,
  loaderDeps: ({ search }) => reviewInput(search),
  loader: ({ context: { api, queryClient, session }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(api.executive.review.queryOptions(deps)),
      loadReviewWords(),
      session.abilities.includes("pack.create") ? loadLaterWords("packs") : null,
    ]),
  staticData: { isReadAsAt: true },
  component: ReviewPage,
  pendingComponent: ReviewPending,
});

function ReviewPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { abilities } = Route.useRouteContext().session;
  const { data: view } = useSuspenseQuery(useTRPC().executive.review.queryOptions(reviewInput(search)));
  return (
    <ExecutiveReview
      view={view}
      onSince={(since) =>
        void navigate({
          to: "/review",
          search: (held) => ({ ...held, since }),
          replace: true,
          resetScroll: false,
        })
      }
      changes={<ReviewChanges view={view} />}
      decisions={<ReviewDecisions view={view} />}
      acts={
        <>
          {abilities.includes("pack.create") ? <PackButton asAt={search.asAt} /> : null}
          <ReviewActs search={search} />
        </>
      }
    />
  );
}
