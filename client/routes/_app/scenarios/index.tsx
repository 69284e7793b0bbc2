import { createFileRoute } from "@tanstack/react-router";
import { loadEditingWords } from "../../../editing/editing-words.ts";
import { Scenarios } from "../../../features/scenarios/Scenarios.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { scenariosSearch } from "../../../features/scenarios/scenarios-search.ts";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { loadRegisterWords } from "../../../registers/load-words.ts";

export const Route = createFileRoute("/_app/scenarios/")({
  validateSearch: scenariosSearch,
  loader: async ({ context: { api, queryClient, session } }) => {
    if (!session.abilities.includes("scenario.read")) return;
    await Promise.all([
      loadRegisterWords("scenarios"),
      loadEditingWords(),
      queryClient.ensureQueryData(api.scenarios.list.queryOptions()),
    ]);
  },
  component: ScenariosRoute,
  staticData: { scenario: "told" },
});

function ScenariosRoute() {
  const { session } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("scenario.read")) return <NoPermission />;
  return (
    <Scenarios
      search={search}
      onSearch={(change) => void navigate({ search: (held) => ({ ...held, ...change }), replace: true })}
      onOpen={(id) => navigate({ to: "/", search: { scenario: id } })}
    />
  );
}
