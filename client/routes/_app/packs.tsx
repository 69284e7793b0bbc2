import { createFileRoute } from "@tanstack/react-router";
import { Packs } from "../../features/packs/Packs.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { packsSearch } from "../../features/packs/packs-search.ts";
import { NoPermission } from "../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/packs")({
  validateSearch: packsSearch,
  loader: async ({ context: { api, queryClient, session } }) => {
    if (!session.abilities.includes("pack.read")) return;
    await Promise.all([
      loadLaterWords("evidence"),
      loadLaterWords("packs"),
      queryClient.ensureQueryData(api.packs.list.queryOptions()),
    ]);
  },
  component: PacksRoute,
});

function PacksRoute() {
  const search = Route.useSearch();
  const { session } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("pack.read")) return <NoPermission />;
  return (
    <Packs
      search={search}
      onSearch={(change) => void navigate({ search: (held) => ({ ...held, ...change }), replace: true })}
    />
  );
}
