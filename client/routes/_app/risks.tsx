import { createFileRoute } from "@tanstack/react-router";
import { Risks } from "../../features/risks/Risks.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { riskSearch } from "../../features/risks/risk-search.ts";
import { loadRegisterWords } from "../../registers/load-words.ts";
import { asAtOf } from "../../ui/address/as-at.ts";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/risks")({
  validateSearch: riskSearch,
  loaderDeps: ({ search: { asAt, tab } }) => ({ asAt, tab }),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([
      loadRegisterWords("risks"),
      loadLaterWords("standing"),
      deps.tab === "issues"
        ? queryClient.ensureQueryData(api.issues.list.queryOptions(asAtOf(deps)))
        : queryClient.ensureQueryData(api.risks.list.queryOptions(asAtOf(deps))),
    ]),
  component: RisksRoute,
  staticData: { isReadAsAt: true },
});

function RisksRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Risks
      search={search}
      onSearch={(change) => void navigate({ search: (held) => ({ ...held, ...change }), replace: true })}
    />
  );
}
