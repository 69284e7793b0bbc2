import { ToggleButton } from "react-aria-components/ToggleButton";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { ScopedTitle } from "#client/ui/Page/ScopedTitle.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { countOf, dayInBoth } from "#shared/i18n/words.ts";
import { STATUS_ORDER } from "./roadmap-groups.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";
import styles from "./StatusSummary.module.css";

interface StatusSummaryProps {
  readonly view: RoadmapView;
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

/** How many programs stand where; each figure narrows the roadmap to its programs. */
export function StatusSummary({ view, search, onSearch }: StatusSummaryProps) {
  const { plan, programs, statusDay } = view;
  const words = useWords();
  const { t, format } = words;
  // The current baseline goes without saying; an earlier one, chosen out of sight, does not.
  const earlier = view.baselines.slice(0, -1).find(({ number }) => number === view.baselineNumber);
  const counts = Map.groupBy(programs, ({ status }) => status.status);
  return (
    <section className={styles["summary"]} aria-label={t("roadmap.statusFilter")}>
      <div>
        <h1 className={styles["headline"]}>
          <ScopedTitle>{t("roadmap.title")}</ScopedTitle>{" "}
          <span className={styles["total"]}>{countOf(words, "programs", programs.length)}</span>
        </h1>
        <p className={styles["day"]}>
          <Name name={plan} /> · {t("roadmap.statusAt", { day: dayInBoth(words, statusDay) })}
          {earlier ? (
            <>
              {" "}
              · {t("roadmap.comparedWith")} <Name name={earlier} />
            </>
          ) : null}
        </p>
      </div>
      {/* Figure and word are each button's name: whoever speaks to the machine says what they see. */}
      <div className={styles["counts"]}>
        {STATUS_ORDER.filter((status) => counts.has(status)).map((status) => (
          <ToggleButton
            key={status}
            className={styles["count"] ?? ""}
            isSelected={search.status === status}
            onChange={(isSelected) => onSearch({ status: isSelected ? status : undefined })}
          >
            <bdi className={styles["figure"]}>{format.number(counts.get(status)?.length ?? 0)}</bdi>{" "}
            <StatusMark status={status} />
          </ToggleButton>
        ))}
      </div>
    </section>
  );
}
