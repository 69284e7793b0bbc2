import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { countOf } from "#shared/i18n/words.ts";
import { filterWords } from "./filter-words.ts";
import styles from "./Roadmap.module.css";
import { activeFilters, NO_FILTERS, type RoadmapSearch } from "./roadmap-search.ts";
import type { Matches } from "./use-matches.ts";

interface ActiveFiltersProps {
  readonly view: RoadmapView;
  /** Those that the filters left. */
  readonly programs: readonly ProgramRow[];
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  /** Null where there is no chart to go in. */
  readonly matches: Matches | null;
}

/** What narrows the roadmap, each taken off by one press, and how many programs it leaves. */
export function ActiveFilters({ view, programs, search, onSearch, matches }: ActiveFiltersProps) {
  const words = useWords();
  const { t, format } = words;
  const shown = format.number(programs.length);
  return (
    <div className={styles["filters"]} data-print="none">
      <p role="status" className={styles["shown"]}>
        {t("finding.shown", { shown, programs: countOf(words, "programs", view.programs.length) })}
      </p>
      {matches && matches.count > 0 ? <MatchSteps {...matches} /> : null}
      {activeFilters(search).map((name) => {
        const filter = filterWords(words, view, search, name);
        return (
          <Button
            key={name}
            size="small"
            icon="close"
            aria-label={t("finding.removeFilter", { filter })}
            onPress={() => onSearch({ [name]: undefined })}
          >
            {filter}
          </Button>
        );
      })}
      {programs.length > 0 ? (
        <Button size="small" variant="quiet" onPress={() => onSearch(NO_FILTERS)}>
          {t("roadmap.clearFilters")}
        </Button>
      ) : null}
    </div>
  );
}

function MatchSteps({ count, place, onStep }: Matches) {
  const { t, format } = useWords();
  return (
    <fieldset aria-label={t("finding.matches")} className={styles["matches"]}>
      <IconButton
        icon="chevronStart"
        size="small"
        label={t("finding.previousMatch")}
        onPress={() => onStep(-1)}
      />
      <span>{t("finding.matchOf", { place: format.number(place), count: format.number(count) })}</span>
      <IconButton icon="chevronEnd" size="small" label={t("finding.nextMatch")} onPress={() => onStep(1)} />
    </fieldset>
  );
}
