import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTRPC } from "../../../app/trpc.ts";
import { loadEditingWords } from "../../../editing/editing-words.ts";
import { type GridSearch, gridSearch } from "../../../features/milestone-grid/grid-search.ts";
import { MilestoneGrid } from "../../../features/milestone-grid/MilestoneGrid.tsx";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/desk/milestones")({
  validateSearch: gridSearch,
  loader: ({ context: { api, queryClient } }) =>
    Promise.all([
      loadLaterWords("grid"),
      loadLaterWords("milestoneGrid"),
      loadEditingWords(),
      queryClient.ensureQueryData(api.plan.roadmap.queryOptions({})),
    ]),
  component: GridRoute,
});

function GridRoute() {
  const { person } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().plan.roadmap.queryOptions({}));
  if (!view.programs.some(({ abilities }) => abilities.includes("milestone.update"))) return <NoPermission />;
  const change = (next: Partial<GridSearch>) =>
    void navigate({ search: (held) => ({ ...held, ...next }), replace: true });
  return <MilestoneGrid view={view} search={search} onSearch={change} personId={person.id} />;
}
