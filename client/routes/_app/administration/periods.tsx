import { createFileRoute } from "@tanstack/react-router";
import { Periods } from "../../../features/periods/Periods.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { periodsSearch } from "../../../features/periods/periods-search.ts";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/administration/periods")({
  validateSearch: periodsSearch,
  loader: async ({ context: { api, queryClient, session } }) => {
    if (!session.abilities.includes("period.read")) return;
    await Promise.all([
      loadLaterWords("periods"),
      loadLaterWords("reporting"),
      queryClient.ensureQueryData(api.periods.list.queryOptions()),
    ]);
  },
  component: PeriodsPage,
});

function PeriodsPage() {
  const search = Route.useSearch();
  const { session } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("period.read")) return <NoPermission />;
  return (
    <Periods
      search={search}
      hasPacks={session.abilities.includes("pack.read")}
      onSearch={(change) => void navigate({ search: (held) => ({ ...held, ...change }), replace: true })}
    />
  );
}
