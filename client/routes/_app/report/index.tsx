import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { useTRPC } from "../../../app/trpc.ts";
import { ReportList } from "../../../features/report/ReportList.tsx";
import { addressOf, flag } from "../../../ui/address/address.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

const search = addressOf({
  /** Somebody came back to the list: it is shown also where it holds one report. */
  list: flag,
});

export const Route = createFileRoute("/_app/report/")({
  validateSearch: search,
  loaderDeps: ({ search: { list } }) => ({ list }),
  loader: async ({ context: { api, queryClient }, deps: { list } }) => {
    const [{ reports, notOwing }] = await Promise.all([
      queryClient.ensureQueryData({ ...api.reports.current.queryOptions(), revalidateIfStale: true }),
      loadLaterWords("reporting"),
      loadLaterWords("ownReport"),
    ]);
    const [only] = reports;
    // Who answers for one program comes to write, not to choose.
    const isAlone = reports.length === 1 && notOwing.length === 0 && !list;
    if (only && isAlone && only.abilities.includes("report.draft")) {
      throw redirect({ to: "/report/$reportId", params: { reportId: only.id }, replace: true });
    }
  },
  component: ReportsRoute,
});

function ReportsRoute() {
  const { data: current } = useSuspenseQuery(useTRPC().reports.current.queryOptions());
  return <ReportList current={current} />;
}
