import { createFileRoute } from "@tanstack/react-router";
import { Baselines } from "../../../features/baselines/Baselines.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { baselineSearch } from "../../../features/baselines/baseline-search.ts";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/administration/baselines")({
  validateSearch: baselineSearch,
  loader: async ({ context: { api, queryClient, session } }) => {
    if (!session.abilities.includes("baseline.read")) return;
    await Promise.all([
      loadLaterWords("baselines"),
      queryClient.ensureQueryData(api.baselines.list.queryOptions()),
    ]);
  },
  component: BaselinesPage,
});

function BaselinesPage() {
  const search = Route.useSearch();
  const { session } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("baseline.read")) return <NoPermission />;
  return (
    <Baselines
      search={search}
      onSearch={(change) => void navigate({ search: (held) => ({ ...held, ...change }), replace: true })}
    />
  );
}
