import { createFileRoute } from "@tanstack/react-router";
import { RollOut } from "../../features/roll-out/RollOut.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { rollOutSearch } from "../../features/roll-out/roll-out-search.ts";
import { loadRegisterWords } from "../../registers/load-words.ts";
import { asAtOf } from "../../ui/address/as-at.ts";

export const Route = createFileRoute("/_app/roll-out")({
  validateSearch: rollOutSearch,
  loaderDeps: ({ search: { asAt } }) => ({ asAt }),
  loader: ({ context: { api, queryClient }, deps }) =>
    Promise.all([
      loadRegisterWords("rollOut"),
      queryClient.ensureQueryData(api.rollOut.list.queryOptions(asAtOf(deps))),
    ]),
  component: RollOutRoute,
  staticData: { isReadAsAt: true },
});

function RollOutRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RollOut
      search={search}
      onSearch={(change) =>
        void navigate({ search: (held) => ({ ...held, ...change }), replace: true, resetScroll: false })
      }
    />
  );
}
