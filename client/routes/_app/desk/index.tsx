import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { Action } from "#shared/permissions/actions.ts";
import { useTRPC } from "../../../app/trpc.ts";
import { OpenWaitingRequests } from "../../../features/change-requests/OpenRequests.tsx";
import { Desk } from "../../../features/desk/Desk.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { type DeskSearch, deskSearch } from "../../../features/desk/desk-search.ts";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { type AsAtSearch, asAtOf } from "../../../ui/address/as-at.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

const inputOf = ({ period, ...address }: Pick<DeskSearch, "period"> & AsAtSearch) => ({
  ...(period === undefined ? {} : { periodId: period }),
  ...asAtOf(address),
});

/** What waits for somebody is a list of today: there is none in the past. */
const reviews = (abilities: readonly Action[], { asAt }: AsAtSearch) =>
  asAt === undefined && abilities.includes("report.approve");

export const Route = createFileRoute("/_app/desk/")({
  validateSearch: deskSearch,
  loaderDeps: ({ search: { period, asAt } }) => ({ period, asAt }),
  loader: async ({ context: { api, queryClient, session }, deps }) => {
    if (!session.abilities.includes("period.read")) return;
    const input = inputOf(deps);
    await Promise.all([
      ...(["desk", "measures", "periods", "reporting"] as const).map(loadLaterWords),
      queryClient.ensureQueryData(api.reports.desk.queryOptions(input)),
      reviews(session.abilities, deps)
        ? queryClient.ensureQueryData(api.reports.queue.queryOptions(input))
        : null,
    ]);
  },
  component: DeskRoute,
  staticData: { isReadAsAt: true },
});

function DeskRoute() {
  const { session } = Route.useRouteContext();
  return session.abilities.includes("period.read") ? <Readable /> : <NoPermission />;
}

function Readable() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { abilities } = Route.useRouteContext().session;
  const trpc = useTRPC();
  const input = inputOf(search);
  const { data: desk } = useSuspenseQuery(trpc.reports.desk.queryOptions(input));
  const queue = useQuery({ ...trpc.reports.queue.queryOptions(input), enabled: reviews(abilities, search) });
  const change = (next: Partial<DeskSearch>) =>
    void navigate({ search: (held) => ({ ...held, ...next }), replace: true });
  return (
    <Desk
      desk={desk}
      queue={queue.data ?? null}
      requests={
        abilities.includes("changeRequest.read") && search.asAt === undefined ? <OpenWaitingRequests /> : null
      }
      search={search}
      onSearch={change}
      abilities={abilities}
    />
  );
}
