import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTRPC } from "../../app/trpc.ts";
import { type MeasuresSearch, measuresSearch } from "../../features/measures/measures-search.ts";
import { PlanMeasures } from "../../features/measures/PlanMeasures.tsx";
import { StatusGrid } from "../../features/measures/StatusGrid.tsx";
import { StatusReason } from "../../features/measures/StatusReason.tsx";
import { type AsAtSearch, asAtOf } from "../../ui/address/as-at.ts";
import { loadLaterWords } from "../../ui/locale/load-words.ts";
import { Skeleton } from "../../ui/Skeleton/Skeleton.tsx";

const inputOf = ({ baseline, asAt }: Pick<MeasuresSearch, "baseline"> & AsAtSearch) => ({
  ...asAtOf({ asAt }),
  ...(baseline === undefined ? {} : { baselineNumber: baseline }),
});

export const Route = createFileRoute("/_app/measures")({
  validateSearch: measuresSearch,
  loaderDeps: ({ search }) => ({ baseline: search.baseline, asAt: search.asAt }),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(api.measures.plan.queryOptions(inputOf(deps))),
      loadLaterWords("headline"),
      loadLaterWords("measures"),
      loadLaterWords("program"),
    ]),
  component: MeasuresRoute,
  staticData: { isReadAsAt: true },
});

function MeasuresRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().measures.plan.queryOptions(inputOf(search)));
  const change = (next: Partial<MeasuresSearch>) =>
    void navigate({ to: "/measures", search: (held) => ({ ...held, ...next }), replace: true });
  const programLink = (code: string) => (
    <Link
      to="/programs/$code"
      params={{ code }}
      search={{ tab: "measures", ...(search.baseline === undefined ? {} : { baseline: search.baseline }) }}
    >
      <bdi>{code}</bdi>
    </Link>
  );
  const statuses = (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Statuses asAt={search.asAt} />
    </Suspense>
  );
  return <PlanMeasures {...{ view, search, programLink, statuses }} onSearch={change} />;
}

/** Read when its tab is opened: years of past days are computed for it. */
function Statuses({ asAt }: AsAtSearch) {
  const { data: grid } = useSuspenseQuery(useTRPC().measures.statuses.queryOptions(asAtOf({ asAt })));
  return <StatusGrid grid={grid} reasonOf={(code, day) => <StatusReason code={code} day={day} />} />;
}
