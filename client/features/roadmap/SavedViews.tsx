import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Roadmap.module.css";
import type { RoadmapSearch } from "./roadmap-search.ts";
import { SavedView } from "./SavedView.tsx";
import { isKept, keptAddress, openedAddress } from "./saved-address.ts";
import { useSavedViewActs } from "./use-saved-view-acts.ts";
import { ViewNameForm } from "./ViewNameForm.tsx";

interface SavedViewsProps {
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  readonly seesScenarios: boolean;
}

/** The person's own views of the roadmap: opened, renamed, overwritten, removed, and the present one kept under a name. */
export function SavedViews({ search, onSearch, seesScenarios }: SavedViewsProps) {
  const words = useWords();
  const { t } = words;
  const { data: views, isPending, isError, error } = useQuery(useTRPC().savedViews.list.queryOptions());
  const { create } = useSavedViewActs();
  // A view that is kept while the list is still on its way would not stand in it.
  if (isPending) return <div className={styles["form"]} />;
  return (
    <div className={styles["form"]}>
      {views?.length === 0 ? (
        <p className={styles["shown"]}>{t("finding.noViews")}</p>
      ) : (
        <ul className={styles["views"]} aria-label={t("finding.savedViews")}>
          {views?.map((view) => (
            <SavedView
              key={view.id}
              view={view}
              present={keptAddress(search)}
              isOpen={view.id === search.saved}
              isChanged={!isKept(view.search, search)}
              onOpen={() => onSearch({ ...openedAddress(view.search), saved: view.id })}
            />
          ))}
        </ul>
      )}
      {isError ? <p role="alert">{refusalSentence(words, error)}</p> : null}
      <ViewNameForm
        label={t("finding.viewName")}
        submit={t("finding.saveView")}
        error={create.error}
        isPending={create.isPending}
        onSubmit={(name, onDone) =>
          create.mutate(
            { name, search: keptAddress(search) },
            {
              onSuccess: ({ id }) => {
                onSearch({ saved: id });
                onDone();
              },
            },
          )
        }
      />
      {seesScenarios ? <Link to="/scenarios">{t("finding.toScenarios")}</Link> : null}
    </div>
  );
}
