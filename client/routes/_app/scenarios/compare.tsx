import { createFileRoute, Link } from "@tanstack/react-router";
import { loadEditingWords } from "../../../editing/editing-words.ts";
import { ComparisonPage } from "../../../features/scenarios/comparison/ComparisonPage.tsx";
import { comparisonSearch, sidesOf } from "../../../features/scenarios/comparison/comparison-search.ts";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/scenarios/compare")({
  validateSearch: comparisonSearch,
  loaderDeps: ({ search: { left, right, scenario } }) => ({ left, right, scenario }),
  loader: async ({ context: { api, queryClient, session }, deps }) => {
    if (!session.abilities.includes("scenario.read")) return;
    // Items and links are told by the words of what changed and of a program's page.
    const words = (["scenarios", "comparison", "changes", "program"] as const).map(loadLaterWords);
    const { scenarios } = await queryClient.ensureQueryData(api.scenarios.list.queryOptions());
    const sides = sidesOf(deps, scenarios);
    await Promise.all([
      ...(sides ? [queryClient.ensureQueryData(api.scenarios.compare.queryOptions(sides))] : []),
      loadEditingWords(),
      ...words,
    ]);
  },
  component: ComparisonRoute,
  staticData: { scenario: "told" },
});

function ComparisonRoute() {
  const { session } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("scenario.read")) return <NoPermission />;
  const programLink = (code: string) => (
    <Link to="/programs/$code" params={{ code }}>
      <bdi>{code}</bdi>
    </Link>
  );
  return (
    <ComparisonPage
      search={search}
      onSearch={(change) =>
        void navigate({ search: (held) => ({ ...held, ...change }), replace: true, resetScroll: false })
      }
      programLink={programLink}
    />
  );
}
