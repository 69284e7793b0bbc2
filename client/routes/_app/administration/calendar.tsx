import { createFileRoute } from "@tanstack/react-router";
import { Calendars, calendarSearch } from "../../../features/calendars/Calendars.tsx";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";

export const Route = createFileRoute("/_app/administration/calendar")({
  validateSearch: calendarSearch,
  loader: async ({ context: { api, queryClient, session } }) => {
    if (session.abilities.includes("calendar.read")) {
      await queryClient.ensureQueryData(api.calendars.read.queryOptions());
    }
  },
  component: CalendarPage,
});

function CalendarPage() {
  const search = Route.useSearch();
  const { session } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("calendar.read")) return <NoPermission />;
  return (
    <Calendars
      search={search}
      onSearch={(change) => void navigate({ search: (held) => ({ ...held, ...change }), replace: true })}
    />
  );
}
