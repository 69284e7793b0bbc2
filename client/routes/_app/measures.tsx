import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, useNavigate } from "@tanstack/react-router";
import { useTRPC } from "../../app/trpc.ts";
import { type MeasuresSearch, measuresSearch } from "../../features/measures/measures-search.ts";
import { PlanMeasures } from "../../features/measures/PlanMeasures.tsx";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

const inputOf = ({ baseline }: Pick<MeasuresSearch, "baseline">) =>
  baseline === undefined ? {} : { baselineNumber: baseline };

export const Route = createFileRoute("/_app/measures")({
  validateSearch: measuresSearch,
  loaderDeps: ({ search }) => ({ baseline: search.baseline }),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(api.measures.plan.queryOptions(inputOf(deps))),
      loadLaterWords("measures"),
      loadLaterWords("program"),
    ]),
  component: MeasuresRoute,
});

function MeasuresRoute() {
  const search = Route.useSearch();
  const navigate = useNavigate();
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
  return <PlanMeasures view={view} search={search} onSearch={change} programLink={programLink} />;
}
