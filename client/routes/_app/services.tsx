import { createFileRoute } from "@tanstack/react-router";
import { Services } from "../../features/services/Services.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { serviceSearch } from "../../features/services/service-search.ts";
import { loadRegisterWords } from "../../registers/load-words.ts";
import { asAtOf } from "../../ui/address/as-at.ts";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/services")({
  validateSearch: serviceSearch,
  loaderDeps: ({ search: { asAt } }) => ({ asAt }),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([
      loadRegisterWords("eServices"),
      // How its drawing is shown and saved is said as of the measures.
      loadLaterWords("measures"),
      queryClient.ensureQueryData(api.eServices.list.queryOptions(asAtOf(deps))),
    ]),
  component: ServicesRoute,
  staticData: { isReadAsAt: true },
});

function ServicesRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Services
      search={search}
      onSearch={(change) =>
        void navigate({ search: (held) => ({ ...held, ...change }), replace: true, resetScroll: false })
      }
    />
  );
}
