import { createFileRoute } from "@tanstack/react-router";
import { ImportReport } from "../../../features/imports/ImportReport.tsx";
import { Imports } from "../../../features/imports/Imports.tsx";
import { NoPermission } from "../../../features/shell/NoPermission.tsx";
import { addressOf, textUpTo } from "../../../ui/address/address.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";

const search = addressOf({
  /** The file that is shown; all of them without it. */
  file: textUpTo(64),
});

export const Route = createFileRoute("/_app/administration/imports")({
  validateSearch: search,
  loaderDeps: ({ search: { file } }) => ({ file }),
  loader: async ({ context: { api, queryClient, session }, deps: { file } }) => {
    if (!session.abilities.includes("import.read")) return;
    await loadLaterWords("imports");
    if (file) await queryClient.ensureQueryData(api.imports.get.queryOptions({ batchId: file }));
    else await queryClient.ensureQueryData(api.imports.list.queryOptions());
  },
  component: ImportsPage,
});

function ImportsPage() {
  const { file } = Route.useSearch();
  const { session } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  if (!session.abilities.includes("import.read")) return <NoPermission />;
  const open = (batchId: string) => void navigate({ search: { file: batchId } });
  if (file) return <ImportReport key={file} batchId={file} onLeave={() => void navigate({ search: {} })} />;
  return <Imports onOpen={open} />;
}
