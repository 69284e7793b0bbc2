import type { ReactNode } from "react";
import compared from "#client/comparing/Compared.module.css";
import { Section } from "#client/comparing/Section.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import { csvOf, offerCsv } from "#client/ui/spreadsheet/spreadsheet.ts";
import type { ItemChange, PlanChangesView } from "#shared/contract/plan-changes.ts";
import { type ChangeKind, kindOfChange } from "#shared/progress/plan-compare.ts";
import styles from "./Changes.module.css";
import { itemTexts } from "./change-texts.ts";
import { CHANGE_KINDS, type ChangesSearch } from "./changes-search.ts";
import { ItemTable } from "./ItemTable.tsx";

interface ItemChangesProps {
  readonly view: PlanChangesView;
  readonly search: ChangesSearch;
  readonly onSearch: (change: Partial<ChangesSearch>) => void;
  readonly programLink: (code: string) => ReactNode;
}

/** Milestones, or activities, that came, went, moved or were done: all of them or one kind of change. */
export function ItemChanges({ view, search, onSearch, programLink }: ItemChangesProps) {
  const words = useWords();
  const { t, format } = words;
  const kinds = Map.groupBy(view.items, ({ kind }) => kind);
  const items = kinds.get(search.items ?? "milestone") ?? [];
  const shown = search.kind ? items.filter((item) => kindOfChange(item) === search.kind) : items;
  const counted = (kind: ItemChange["kind"]) => ({ number: format.number(kinds.get(kind)?.length ?? 0) });
  const { fromDay, toDay } = view;
  return (
    <Section
      title={t("changes.items.title")}
      intro={t("changes.items.intro")}
      acts={
        <span data-print="none">
          <Button
            size="small"
            variant="quiet"
            icon="download"
            onPress={() =>
              offerCsv(
                csvOf(itemTexts(shown, words)),
                t("changes.items.csvName", { from: fromDay, to: toDay }),
              )
            }
          >
            {t("columns.csv")}
          </Button>
        </span>
      }
    >
      <div className={styles["filters"]} data-print="none">
        <Segmented<ItemChange["kind"]>
          label={t("changes.items.kinds")}
          size="small"
          segments={[
            { id: "milestone", label: t("changes.items.milestones", counted("milestone")) },
            { id: "activity", label: t("changes.items.activities", counted("activity")) },
          ]}
          value={search.items ?? "milestone"}
          onChange={(kind) => onSearch({ items: kind === "milestone" ? undefined : kind, kind: undefined })}
        />
        <KindChips items={items} search={search} onSearch={onSearch} />
      </div>
      {shown.length === 0 ? (
        <p className={compared["nothing"]}>{t("changes.items.none")}</p>
      ) : (
        <ItemTable items={shown} programLink={programLink} />
      )}
    </Section>
  );
}

interface KindChipsProps extends Pick<ItemChangesProps, "search" | "onSearch"> {
  readonly items: readonly ItemChange[];
}

function KindChips({ items, search, onSearch }: KindChipsProps) {
  const { t } = useWords();
  const byKind = Map.groupBy(items, kindOfChange);
  const there = CHANGE_KINDS.filter((kind) => byKind.has(kind) || kind === search.kind);
  const all = { id: "all" as const, label: t("changes.items.all"), count: items.length };
  const chips = there.map((id) => ({
    id,
    label: t(`changes.items.${id}`),
    count: byKind.get(id)?.length ?? 0,
  }));
  return (
    <FilterChips<ChangeKind | "all">
      label={t("changes.items.filter")}
      chips={[all, ...chips]}
      value={search.kind ?? "all"}
      onChange={(kind) => onSearch({ kind: kind === "all" ? undefined : kind })}
    />
  );
}
