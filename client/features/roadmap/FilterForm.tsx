import { Link } from "@tanstack/react-router";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { chooseName, countOf } from "#shared/i18n/words.ts";
import { ownerWords } from "./filter-words.ts";
import { yearWords } from "./group-text.ts";
import styles from "./Roadmap.module.css";
import { countWith, finishYear, NO_OWNER, type RoadmapSearch } from "./roadmap-search.ts";

interface FilterFormProps {
  readonly view: RoadmapView;
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

const ALL = "all";

/** What narrows the roadmap beside search, workstream and status, and what its programs stand under. */
export function FilterForm({ view, search, onSearch }: FilterFormProps) {
  const words = useWords();
  const { t } = words;
  const withCount = (label: string, change: Partial<RoadmapSearch>) =>
    t("finding.withCount", { label, count: words.format.number(countWith(view, search, change)) });
  const owners = ownerIds(view).map((owner) => ({
    id: owner,
    label: withCount(ownerWords(words, view, owner), { owner }),
  }));
  const years = finishYears(view).map((finish) => ({
    id: String(finish),
    label: withCount(yearWords(words, finish), { finish }),
  }));
  const places = view.places.map((place) => ({
    id: place.code,
    label: withCount(chooseName(words.language, place).text, { place: place.code }),
  }));
  const tolerance = countOf(words, "workDays", view.plan.toleranceWorkDays);
  return (
    <div className={styles["form"]}>
      <div>
        <div className={styles["question"]} aria-hidden="true">
          {t("finding.groupBy")}
        </div>
        <Segmented
          label={t("finding.groupBy")}
          segments={[
            { id: "workstream", label: t("roadmap.workstreamFilter") },
            { id: "owner", label: t("finding.owner") },
            { id: "status", label: t("status.label") },
            { id: "finish", label: t("finding.finish") },
          ]}
          value={search.group ?? "workstream"}
          onChange={(group) =>
            onSearch({ group: group === "workstream" ? undefined : group, shut: undefined })
          }
          size="small"
        />
      </div>
      <Select
        label={t("terms.owner")}
        choices={[{ id: ALL, label: t("finding.allOwners") }, ...owners]}
        value={search.owner ?? ALL}
        onChange={(owner) => onSearch({ owner: owner === ALL ? undefined : owner })}
      />
      <Select
        label={t("finding.finishYear")}
        choices={[{ id: ALL, label: t("finding.anyYear") }, ...years]}
        value={search.finish === undefined ? ALL : String(search.finish)}
        onChange={(year) => onSearch({ finish: year === ALL ? undefined : Number(year) })}
      />
      {view.places.length > 0 ? (
        <div>
          <Select
            label={t("finding.place")}
            choices={[{ id: ALL, label: t("finding.anyPlace") }, ...places]}
            value={search.place ?? ALL}
            onChange={(place) => onSearch({ place: place === ALL ? undefined : place })}
          />
          <Link to="/roll-out">{t("finding.rollOut")}</Link>
        </div>
      ) : null}
      <Checkbox
        isSelected={search.critical === true}
        onChange={(isSelected) => onSearch({ critical: isSelected ? true : undefined })}
      >
        {withCount(t("finding.criticalOnly"), { critical: true })}
      </Checkbox>
      <Checkbox
        isSelected={search.slipped === true}
        onChange={(isSelected) => onSearch({ slipped: isSelected ? true : undefined })}
      >
        {withCount(t("finding.slippedPast", { tolerance }), { slipped: true })}
      </Checkbox>
    </div>
  );
}

/** In the order of their first programs; nobody comes last. */
function ownerIds({ programs }: RoadmapView): string[] {
  const ids = new Set(programs.map(({ owner }) => owner?.id ?? NO_OWNER));
  return [...ids].toSorted((one, other) => Number(one === NO_OWNER) - Number(other === NO_OWNER));
}

function finishYears({ programs }: RoadmapView): number[] {
  return [...new Set(programs.map(finishYear))].toSorted((one, other) => one - other);
}
