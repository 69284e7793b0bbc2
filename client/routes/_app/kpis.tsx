import { createFileRoute } from "@tanstack/react-router";
import { Kpis } from "../../features/kpis/Kpis.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { kpiSearch } from "../../features/kpis/kpi-search.ts";
import { loadRegisterWords } from "../../registers/load-words.ts";
import { asAtOf } from "../../ui/address/as-at.ts";

export const Route = createFileRoute("/_app/kpis")({
  validateSearch: kpiSearch,
  loaderDeps: ({ search: { asAt } }) => ({ asAt }),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([
      loadRegisterWords("kpis"),
      queryClient.ensureQueryData(api.kpis.list.queryOptions(asAtOf(deps))),
    ]),
  component: KpisRoute,
  staticData: { isReadAsAt: true },
});

function KpisRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Kpis
      search={search}
      onSearch={(change) =>
        void navigate({ search: (held) => ({ ...held, ...change }), replace: true, resetScroll: false })
      }
    />
  );
}
