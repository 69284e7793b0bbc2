import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useTRPC } from "../../app/trpc.ts";
import { Changes } from "../../features/changes/Changes.tsx";
import { type ChangesSearch, changesSearch, daysOf } from "../../features/changes/changes-search.ts";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/changes")({
  validateSearch: changesSearch,
  loaderDeps: ({ search: { from, to } }) => ({ from, to }),
  loader: async ({ context: { api, queryClient }, deps }) => {
    // Links are told by the words of a program's page, the table's acts by those of the roadmap's.
    const words = (["changes", "columns", "program"] as const).map(loadLaterWords);
    const known = await queryClient.ensureQueryData(api.history.days.queryOptions());
    await Promise.all([
      queryClient.ensureQueryData(api.changes.between.queryOptions(daysOf(deps, known))),
      ...words,
    ]);
  },
  component: ChangesRoute,
});

function ChangesRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const api = useTRPC();
  const { data: known } = useSuspenseQuery(api.history.days.queryOptions());
  const { data: view } = useSuspenseQuery(api.changes.between.queryOptions(daysOf(search, known)));
  const change = (next: Partial<ChangesSearch>) =>
    void navigate({ search: (held) => ({ ...held, ...next }), replace: true, resetScroll: false });
  const programLink = (code: string) => (
    <Link to="/programs/$code" params={{ code }}>
      <bdi>{code}</bdi>
    </Link>
  );
  return <Changes view={view} known={known} search={search} onSearch={change} programLink={programLink} />;
}
