import { createFileRoute } from "@tanstack/react-router";
import { Messages } from "../../../features/outbox/Messages.tsx";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { addressOf, oneOf } from "../../../ui/address/address.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

const search = addressOf({
  /** Which messages are shown; those that failed without it. */
  state: oneOf(["dead", "pending", "sent"]),
});

export const Route = createFileRoute("/_app/administration/messages")({
  validateSearch: search,
  loaderDeps: ({ search: { state = "dead" } }) => ({ state }),
  loader: async ({ context: { api, queryClient, session }, deps: { state } }) => {
    if (!session.abilities.includes("outbox.read")) return;
    await Promise.all([
      loadLaterWords("outbox"),
      loadLaterWords("notifications"),
      queryClient.ensureQueryData(api.outbox.read.queryOptions({ state })),
    ]);
  },
  component: MessagesPage,
});

function MessagesPage() {
  const { state = "dead" } = Route.useSearch();
  const { session } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("outbox.read")) return <NoPermission />;
  return (
    <Messages
      state={state}
      onState={(chosen) => void navigate({ search: { state: chosen }, replace: true })}
    />
  );
}
