import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTRPC } from "../../../../app/trpc.ts";
import { Requests } from "../../../../features/change-requests/Requests.tsx";
import { NoPermission } from "../../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/desk/requests/")({
  loader: async ({ context: { api, queryClient, session } }) => {
    if (!session.abilities.includes("changeRequest.read")) return;
    await Promise.all([
      loadLaterWords("changeRequests"),
      loadLaterWords("registers"),
      queryClient.ensureQueryData(api.changeRequests.list.queryOptions({})),
    ]);
  },
  component: RequestsRoute,
});

function RequestsRoute() {
  const { session } = Route.useRouteContext();
  return session.abilities.includes("changeRequest.read") ? <Readable /> : <NoPermission />;
}

function Readable() {
  const { data: view } = useSuspenseQuery(useTRPC().changeRequests.list.queryOptions({}));
  return <Requests view={view} />;
}
