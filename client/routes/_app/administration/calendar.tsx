import { createFileRoute } from "@tanstack/react-router";
import { Calendars } from "../../../features/calendars/Calendars.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { calendarSearch } from "../../../features/calendars/calendar-search.ts";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/administration/calendar")({
  validateSearch: calendarSearch,
  loader: async ({ context: { api, queryClient, session } }) => {
    if (!session.abilities.includes("calendar.read")) return;
    await Promise.all([
      loadLaterWords("calendars"),
      queryClient.ensureQueryData(api.calendars.read.queryOptions()),
    ]);
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
