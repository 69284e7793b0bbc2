import { DayField } from "#client/ui/DayField/DayField.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { ChangeStartsView, PlanChangesView } from "#shared/contract/plan-changes.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import styles from "./Changes.module.css";
import type { ChangesProps } from "./Changes.tsx";
import { changedPrograms } from "./change-scope.ts";
import type { ChangesSearch } from "./changes-search.ts";

const STARTS = ["lastClose", "lastMonth", "lastQuarter", "lastBaseline"] as const;

type Start = (typeof STARTS)[number];

/** Which two days, and of what. */
export function ChangeDays({ view, starts, search, onSearch }: Omit<ChangesProps, "programLink">) {
  const { t } = useWords();
  return (
    <div className={styles["choices"]} data-print="none">
      <div className={styles["days"]}>
        <DayField
          label={t("changes.fromDay")}
          value={view.fromDay}
          minDay={starts.firstDay}
          maxDay={view.toDay}
          onChange={(from) => from && onSearch({ from })}
        />
        <DayField
          label={t("changes.toDay")}
          description={t("changes.toDayHelp")}
          value={search.to ?? null}
          minDay={view.fromDay}
          maxDay={starts.today}
          nearDay={starts.today}
          onChange={(to) => onSearch({ to: to === starts.today ? undefined : (to ?? undefined) })}
        />
        <ScopeSelect view={view} search={search} onSearch={onSearch} />
      </div>
      <FilterChips<Start | "own">
        label={t("changes.starts")}
        chips={STARTS.flatMap((id) => (starts[id] === null ? [] : [{ id, label: t(`changes.start.${id}`) }]))}
        value={chosenStart(view, starts, search)}
        onChange={(id) => id !== "own" && onSearch({ from: starts[id] ?? undefined, to: undefined })}
      />
    </div>
  );
}

/** `own` where the days are no choice of the list. */
function chosenStart(view: PlanChangesView, starts: ChangeStartsView, { to }: ChangesSearch): Start | "own" {
  if (to !== undefined) return "own";
  return STARTS.find((id) => starts[id] === view.fromDay) ?? "own";
}

const EVERYTHING = "everything";

function ScopeSelect({ view, search, onSearch }: Pick<ChangesProps, "view" | "search" | "onSearch">) {
  const words = useWords();
  const named = namedIn(words);
  const choose = (id: string) => {
    const [kind, code] = [id.slice(0, id.indexOf(" ")), id.slice(id.indexOf(" ") + 1)];
    onSearch({
      workstream: kind === "workstream" ? code : undefined,
      program: kind === "program" ? code : undefined,
    });
  };
  const choices = [
    { id: EVERYTHING, label: words.t("changes.everything") },
    ...view.workstreams.map((each) => ({ id: `workstream ${each.code}`, label: named(each) })),
    ...changedPrograms(view).map((each) => ({ id: `program ${each.code}`, label: named(each) })),
  ];
  const { program, workstream } = search;
  const chosen = program ? `program ${program}` : workstream ? `workstream ${workstream}` : EVERYTHING;
  return (
    <Select
      label={words.t("changes.scope")}
      choices={choices}
      value={choices.some(({ id }) => id === chosen) ? chosen : EVERYTHING}
      onChange={choose}
    />
  );
}

function namedIn({ t, language }: Words) {
  return (each: { readonly code: string; readonly nameAr: string; readonly nameEn: string }) =>
    t("changes.named", { code: each.code, name: chooseName(language, each).text });
}
