import { createFileRoute } from "@tanstack/react-router";
import { OpenFoldedComments } from "../../../features/comments/OpenComments.tsx";
import { OwnReport } from "../../../features/report/OwnReport.tsx";
import { ReportReader } from "../../../features/report/ReportReader.tsx";
import { wireErrorOf } from "../../../requests/failures.ts";
import { addressOf, flag } from "../../../ui/address/address.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

const search = addressOf({
  /** The report as its reader will see it, before it is submitted. */
  preview: flag,
  /** Somebody came because of what is said of it. */
  comments: flag,
});

const WORDS = ["reporting", "ownReport", "evidence", "impact", "editing", "comments"] as const;

/** All that the form may come to need: once it is open, the connection may drop without taking a part of it away. */
async function loadParts(): Promise<void> {
  await Promise.all([
    ...WORDS.map(loadLaterWords),
    import("../../../ui/DayField/DayPicker.tsx"),
    import("../../../features/comments/FoldedComments.tsx"),
  ]);
}

export const Route = createFileRoute("/_app/report/$reportId")({
  validateSearch: search,
  loader: async ({ context: { api, queryClient }, params: { reportId: id } }) => {
    const parts = loadParts();
    try {
      await queryClient.ensureQueryData({
        ...api.reports.edit.queryOptions({ id }),
        revalidateIfStale: true,
      });
      return { isOwn: true };
    } catch (failure) {
      // Others who may read it are shown what it says.
      if (wireErrorOf(failure)?.code !== "FORBIDDEN") throw failure;
      await queryClient.ensureQueryData(api.reports.read.queryOptions({ id }));
      return { isOwn: false };
    } finally {
      await parts;
    }
  },
  component: ReportRoute,
});

function ReportRoute() {
  const { reportId } = Route.useParams();
  const { isOwn } = Route.useLoaderData();
  const { preview = false, comments: isTalkOpen = false } = Route.useSearch();
  const { person } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  const comments = (
    <OpenFoldedComments subjectType="report" subjectId={reportId} person={person} isOpen={isTalkOpen} />
  );
  if (!isOwn) return <ReportReader reportId={reportId} comments={comments} />;
  return (
    <OwnReport
      key={reportId}
      reportId={reportId}
      personId={person.id}
      isPreview={preview}
      comments={comments}
      onPreview={(isPreview) => void navigate({ search: isPreview ? { preview: true } : {} })}
    />
  );
}
