import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./ChangeDays.module.css";
import type { ChangesProps } from "./Changes.tsx";
import { type ChangeStarts, startsOf } from "./change-starts.ts";
import { ScopeSelect } from "./ScopeSelect.tsx";

const STARTS = [
  "lastClose",
  "lastMonth",
  "lastQuarter",
  "lastBaseline",
] as const satisfies readonly (keyof ChangeStarts)[];

/** Which two days, and of what. */
export function ChangeDays(props: Omit<ChangesProps, "programLink">) {
  const { view, known, search, onSearch } = props;
  const { t } = useWords();
  const starts = startsOf(known);
  const isLive = view.toDay === known.lastDay;
  const chosen = isLive ? STARTS.find((id) => starts[id] === view.fromDay) : undefined;
  return (
    <div className={styles["choices"]} data-print="none">
      <div className={styles["row"]}>
        <DaysForm {...props} />
        <ScopeSelect view={view} search={search} onSearch={onSearch} />
      </div>
      <FilterChips<keyof ChangeStarts | "own">
        label={t("changes.starts")}
        chips={STARTS.flatMap((id) => (starts[id] === null ? [] : [{ id, label: t(`changes.start.${id}`) }]))}
        value={chosen ?? "own"}
        onChange={(id) => id !== "own" && onSearch({ from: starts[id] ?? undefined, to: undefined })}
      />
    </div>
  );
}

interface TypedDays {
  readonly from: IsoDay | null;
  /** Null for today. */
  readonly to: IsoDay | null;
}

/** The days as they are typed; compared when they are complete and sent off. */
function DaysForm({ view, known, onSearch }: Omit<ChangesProps, "programLink">) {
  const words = useWords();
  const { t } = words;
  const shown = { from: view.fromDay, to: view.toDay === known.lastDay ? null : view.toDay };
  const { typed, setTyped } = useTyped(shown);
  const [isRefused, setIsRefused] = useState(false);
  const isLaterKnown = typed.to === null || isWithin(typed.to, known.firstDay, known.lastDay);
  const lastFrom = typed.to !== null && isLaterKnown ? typed.to : known.lastDay;
  const isEarlierKnown = typed.from !== null && isWithin(typed.from, known.firstDay, lastFrom);
  const between = (last: IsoDay) =>
    t("changes.dayBetween", {
      first: dayInBoth(words, known.firstDay, "medium"),
      last: dayInBoth(words, last, "medium"),
    });
  const compare = () => {
    const isKnown = isEarlierKnown && isLaterKnown;
    setIsRefused(!isKnown);
    if (isKnown)
      onSearch({ from: typed.from, to: typed.to === known.lastDay ? undefined : (typed.to ?? undefined) });
  };
  return (
    <form
      className={styles["days"]}
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <DayField
        label={t("changes.fromDay")}
        value={typed.from}
        nearDay={view.fromDay}
        onChange={(from) => setTyped({ ...typed, from })}
        {...(isRefused && !isEarlierKnown ? { error: between(lastFrom) } : {})}
      />
      <DayField
        label={t("changes.toDay")}
        description={t("changes.toDayHelp")}
        value={typed.to}
        nearDay={known.lastDay}
        onChange={(to) => setTyped({ ...typed, to })}
        {...(isRefused && !isLaterKnown ? { error: between(known.lastDay) } : {})}
      />
      <span className={styles["compare"]}>
        <Button type="submit" variant="primary">
          {t("changes.compare")}
        </Button>
      </span>
    </form>
  );
}

/** What is typed, until other days are shown. */
function useTyped(shown: TypedDays) {
  const [typed, setTyped] = useState<TypedDays>(shown);
  const [given, setGiven] = useState<TypedDays>(shown);
  if (given.from !== shown.from || given.to !== shown.to) {
    setGiven(shown);
    setTyped(shown);
  }
  return { typed, setTyped };
}

/** Both ends inclusive; ISO days sort as text. */
function isWithin(day: IsoDay, first: IsoDay, last: IsoDay): boolean {
  return day >= first && day <= last;
}
