import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { requirePerson } from "../app/require-person.ts";
import { useTRPC } from "../app/trpc.ts";
import { presentationSearch, reviewInput } from "../features/executive/executive-search.ts";
import { loadReviewWords } from "../features/executive/load-review-words.ts";
import { leaveFullScreen } from "../features/executive/presentation/full-screen.ts";
import { Presentation } from "../features/executive/presentation/Presentation.tsx";
import { useLiveActs } from "../features/shell/use-live-acts.ts";
import { ReviewChanges, ReviewDecisions } from "./-review-slots.tsx";

/** Outside the frame: on a wall nothing stands around a slide. */
export const Route = createFileRoute("/review/present")({
  beforeLoad: requirePerson,
  validateSearch: presentationSearch,
  loaderDeps: ({ search }) => reviewInput(search),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([queryClient.ensureQueryData(api.executive.review.queryOptions(deps)), loadReviewWords()]),
  component: PresentationPage,
  onLeave: leaveFullScreen,
});

function PresentationPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().executive.review.queryOptions(reviewInput(search)));
  useLiveActs();
  return (
    <Presentation
      view={view}
      which={search.programs ?? "attention"}
      slideId={search.slide}
      onSlide={(slide) =>
        void navigate({
          to: "/review/present",
          search: (held) => ({ ...held, slide: slide === "overview" ? undefined : slide }),
          replace: true,
        })
      }
      onLeave={() => void navigate({ to: "/review", search: reviewInput(search) })}
      changes={<ReviewChanges view={view} />}
      decisions={<ReviewDecisions view={view} />}
    />
  );
}
