import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTRPC } from "../../app/trpc.ts";
import { Quality } from "../../features/quality/Quality.tsx";
import { type QualitySearch, qualitySearch } from "../../features/quality/quality-search.ts";
import { NoPermission } from "../../features/shell/NoPermission.tsx";
import { type AsAtSearch, asAtOf } from "../../ui/address/as-at.ts";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

const inputOf = ({ program, ...address }: Pick<QualitySearch, "program"> & AsAtSearch) => ({
  ...(program === undefined ? {} : { programCode: program }),
  ...asAtOf(address),
});

export const Route = createFileRoute("/_app/quality")({
  validateSearch: qualitySearch,
  loaderDeps: ({ search: { program, asAt } }) => ({ program, asAt }),
  loader: async ({ context: { api, queryClient, session }, deps }) => {
    if (!session.abilities.includes("quality.read")) return;
    // The points are named by the words of the command line.
    await Promise.all([
      loadLaterWords("quality"),
      loadLaterWords("planTools"),
      queryClient.ensureQueryData(api.quality.assess.queryOptions(inputOf(deps))),
    ]);
  },
  component: QualityRoute,
  staticData: { isReadAsAt: true },
});

function QualityRoute() {
  const { session } = Route.useRouteContext();
  return session.abilities.includes("quality.read") ? <Readable /> : <NoPermission />;
}

function Readable() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().quality.assess.queryOptions(inputOf(search)));
  const change = (next: Partial<QualitySearch>) =>
    void navigate({ search: (held) => ({ ...held, ...next }), replace: true });
  return <Quality view={view} search={search} onSearch={change} />;
}
