import { createFileRoute } from "@tanstack/react-router";
import { People } from "../../../features/administration/People.tsx";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";

export const Route = createFileRoute("/_app/administration/")({
  loader: async ({ context: { api, queryClient, session } }) => {
    if (session.abilities.includes("person.list")) {
      await queryClient.ensureQueryData(api.people.list.queryOptions());
    }
  },
  component: PeoplePage,
});

function PeoplePage() {
  const { session, person } = Route.useRouteContext();
  if (!session.abilities.includes("person.list")) return <NoPermission />;
  return <People abilities={session.abilities} ownId={person.id} />;
}
