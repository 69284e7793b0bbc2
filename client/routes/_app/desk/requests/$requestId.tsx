import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTRPC } from "../../../../app/trpc.ts";
import { loadEditingWords } from "../../../../editing/editing-words.ts";
import { RequestPage } from "../../../../features/change-requests/RequestPage.tsx";
import { NoPermission } from "../../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/desk/requests/$requestId")({
  loader: async ({ context: { api, queryClient, session }, params: { requestId: id } }) => {
    if (!session.abilities.includes("changeRequest.read")) return;
    await Promise.all([
      loadLaterWords("changeRequests"),
      // How links wait.
      loadLaterWords("program"),
      // For what a change would move, which is told in the words of the forms.
      loadEditingWords(),
      queryClient.ensureQueryData(api.changeRequests.read.queryOptions({ id })),
    ]);
  },
  component: RequestRoute,
});

function RequestRoute() {
  const { requestId } = Route.useParams();
  const { session } = Route.useRouteContext();
  if (!session.abilities.includes("changeRequest.read")) return <NoPermission />;
  return <Readable key={requestId} id={requestId} />;
}

function Readable({ id }: { readonly id: string }) {
  const { data: request } = useSuspenseQuery(useTRPC().changeRequests.read.queryOptions({ id }));
  return <RequestPage request={request} />;
}
