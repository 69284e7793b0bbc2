import { createFileRoute } from "@tanstack/react-router";
import { Decisions } from "../../features/decisions/Decisions.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { decisionSearch } from "../../features/decisions/decision-search.ts";
import { loadRegisterWords } from "../../registers/load-words.ts";
import { asAtOf } from "../../ui/address/as-at.ts";

export const Route = createFileRoute("/_app/decisions")({
  validateSearch: decisionSearch,
  loaderDeps: ({ search: { asAt } }) => ({ asAt }),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([
      loadRegisterWords("decisions"),
      queryClient.ensureQueryData(api.decisions.list.queryOptions(asAtOf(deps))),
    ]),
  component: DecisionsRoute,
  staticData: { isReadAsAt: true },
});

function DecisionsRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Decisions
      search={search}
      onSearch={(change) => void navigate({ search: (held) => ({ ...held, ...change }), replace: true })}
    />
  );
}
