import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTRPC } from "../../../../app/trpc.ts";
import { OpenFoldedComments } from "../../../../features/comments/OpenComments.tsx";
import { Review } from "../../../../features/review/Review.tsx";
import { NoPermission } from "../../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../../ui/locale/load-words.ts";

const WORDS = ["review", "reporting", "ownReport", "evidence"] as const;

export const Route = createFileRoute("/_app/desk/reports/$reportId")({
  loader: async ({ context: { api, queryClient, session }, params: { reportId: id } }) => {
    if (!session.abilities.includes("report.approve")) return;
    const words = WORDS.map(loadLaterWords);
    const { period } = await queryClient.ensureQueryData(api.reports.review.queryOptions({ id }));
    await Promise.all([
      ...words,
      queryClient.ensureQueryData(api.reports.queue.queryOptions({ periodId: period.id })),
    ]);
  },
  component: ReviewRoute,
});

function ReviewRoute() {
  const { reportId } = Route.useParams();
  const { session } = Route.useRouteContext();
  if (!session.abilities.includes("report.approve")) return <NoPermission />;
  return <Readable key={reportId} reportId={reportId} />;
}

function Readable({ reportId: id }: { readonly reportId: string }) {
  const { person } = Route.useRouteContext();
  const trpc = useTRPC();
  const { data: review } = useSuspenseQuery(trpc.reports.review.queryOptions({ id }));
  const { data: queue } = useSuspenseQuery(trpc.reports.queue.queryOptions({ periodId: review.period.id }));
  return (
    <Review
      review={review}
      queue={queue}
      comments={<OpenFoldedComments subjectType="report" subjectId={id} person={person} isOpen={false} />}
    />
  );
}
