import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { OverlayTriggerStateContext } from "react-aria-components/Dialog";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { HistoryDaysView } from "#shared/contract/history-days.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { AsAtProps } from "./AsAt.tsx";
import styles from "./AsAtChoice.module.css";
import { Landmarks } from "./Landmarks.tsx";

/** Which day the plan is read as at: typed, picked, or one that people speak of. Chosen, it closes what it hangs in. */
export function AsAtChoice({ asAt, onAsAt }: AsAtProps) {
  const words = useWords();
  const popover = useContext(OverlayTriggerStateContext);
  const choose = (day: IsoDay | undefined) => {
    popover?.close();
    onAsAt(day);
  };
  const { data: days, isError, error } = useQuery(useTRPC().history.days.queryOptions());
  if (isError) return <p role="alert">{refusalSentence(words, error)}</p>;
  return days ? <Choice asAt={asAt} onAsAt={choose} days={days} /> : <Skeleton lines={6} />;
}

function Choice({ asAt, onAsAt, days }: AsAtProps & { readonly days: HistoryDaysView }) {
  const words = useWords();
  const { t } = words;
  const { firstDay, lastDay } = days;
  const [day, setDay] = useState<IsoDay | null>(asAt ?? null);
  const [isRefused, setIsRefused] = useState(false);
  const isKnown = day !== null && day >= firstDay && day <= lastDay;
  const bounds = { first: dayInBoth(words, firstDay, "medium"), last: dayInBoth(words, lastDay, "medium") };
  const show = () => {
    setIsRefused(!isKnown);
    if (isKnown) onAsAt(day === lastDay ? undefined : day);
  };
  return (
    <div className={styles["choice"]}>
      <p className={styles["intro"]}>{t("asAt.intro")}</p>
      <form
        className={styles["day"]}
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <DayField
          label={t("asAt.day")}
          value={day}
          onChange={setDay}
          minDay={firstDay}
          maxDay={lastDay}
          nearDay={lastDay}
          {...(isRefused && !isKnown ? { error: t("asAt.notKnown", bounds) } : {})}
        />
        <Button type="submit" variant="primary">
          {t("asAt.show")}
        </Button>
      </form>
      <Landmarks landmarks={days.landmarks} asAt={asAt} onAsAt={onAsAt} />
      {asAt === undefined ? null : (
        <Button variant="quiet" icon="calendar" onPress={() => onAsAt(undefined)}>
          {t("asAt.today")}
        </Button>
      )}
    </div>
  );
}
