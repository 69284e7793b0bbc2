import { createFileRoute } from "@tanstack/react-router";
import { Budget } from "../../features/budget/Budget.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { budgetSearch } from "../../features/budget/budget-search.ts";
import { loadRegisterWords } from "../../registers/load-words.ts";
import { asAtOf } from "../../ui/address/as-at.ts";
import { loadLaterWords } from "../../ui/locale/load-words.ts";

export const Route = createFileRoute("/_app/budget")({
  validateSearch: budgetSearch,
  loaderDeps: ({ search: { asAt, workstream } }) => ({ asAt, workstream }),
  loader: ({ context: { api, queryClient }, deps: { asAt, workstream } }) => {
    const input = { ...(workstream === undefined ? {} : { workstream }), ...asAtOf({ asAt }) };
    return Promise.all([
      loadRegisterWords("budget"),
      loadLaterWords("measures"),
      queryClient.ensureQueryData(api.budget.list.queryOptions(input)),
    ]);
  },
  component: BudgetRoute,
  staticData: { isReadAsAt: true },
});

function BudgetRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Budget
      search={search}
      onSearch={(change) =>
        void navigate({ search: (held) => ({ ...held, ...change }), replace: true, resetScroll: false })
      }
    />
  );
}
