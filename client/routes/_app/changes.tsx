import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ChangeStartsView } from "#shared/contract/plan-changes.ts";
import { useTRPC } from "../../app/trpc.ts";
import { Changes } from "../../features/changes/Changes.tsx";
import { type ChangesSearch, changesSearch, daysOf } from "../../features/changes/changes-search.ts";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

type Days = Pick<ChangesSearch, "from" | "to">;

const inputOf = ({ from, to }: Days, { lastClose, lastMonth }: ChangeStartsView) =>
  daysOf(from ?? lastClose ?? lastMonth, to);

export const Route = createFileRoute("/_app/changes")({
  validateSearch: changesSearch,
  loaderDeps: ({ search: { from, to } }): Days => ({ from, to }),
  loader: async ({ context: { api, queryClient }, deps }) => {
    // Links are told by the words of a program's page, the table's acts by those of the roadmap's.
    const words = (["changes", "columns", "program"] as const).map(loadLaterWords);
    const starts = await queryClient.ensureQueryData(api.changes.starts.queryOptions());
    await Promise.all([
      queryClient.ensureQueryData(api.changes.between.queryOptions(inputOf(deps, starts))),
      ...words,
    ]);
  },
  component: ChangesRoute,
});

function ChangesRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const api = useTRPC();
  const { data: starts } = useSuspenseQuery(api.changes.starts.queryOptions());
  const { data: view } = useSuspenseQuery(api.changes.between.queryOptions(inputOf(search, starts)));
  const change = (next: Partial<ChangesSearch>) =>
    void navigate({ search: (held) => ({ ...held, ...next }), replace: true, resetScroll: false });
  const programLink = (code: string) => (
    <Link to="/programs/$code" params={{ code }}>
      <bdi>{code}</bdi>
    </Link>
  );
  return <Changes view={view} starts={starts} search={search} onSearch={change} programLink={programLink} />;
}
