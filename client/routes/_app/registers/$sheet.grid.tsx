import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { SHEET_KEYS } from "#shared/registers/sheets/sheet.ts";
import { useTRPC } from "../../../app/trpc.ts";
import { loadEditingWords } from "../../../editing/editing-words.ts";
import { RegisterGrid } from "../../../features/register-grid/RegisterGrid.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { type SheetSearch, sheetSearch } from "../../../features/register-grid/sheet-search.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/registers/$sheet/grid")({
  validateSearch: sheetSearch,
  params: {
    parse: ({ sheet }) => {
      const known = SHEET_KEYS.find((key) => key === sheet);
      if (known === undefined) throw notFound();
      return { sheet: known };
    },
  },
  loader: ({ context: { api, queryClient }, params: { sheet } }) =>
    Promise.all([
      loadLaterWords("grid"),
      loadLaterWords("registerGrid"),
      loadLaterWords("sheets"),
      loadLaterWords("registers"),
      loadEditingWords(),
      queryClient.ensureQueryData(api.sheets.rows.queryOptions({ sheet })),
    ]),
  component: GridRoute,
});

function GridRoute() {
  const { person } = Route.useRouteContext();
  const { sheet } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().sheets.rows.queryOptions({ sheet }));
  return (
    <RegisterGrid
      key={sheet}
      view={view}
      search={search}
      onSearch={(change: Partial<SheetSearch>) =>
        void navigate({ search: (held) => ({ ...held, ...change }), replace: true })
      }
      onSheet={(other) => void navigate({ params: { sheet: other }, search: { program: search.program } })}
      personId={person.id}
    />
  );
}
