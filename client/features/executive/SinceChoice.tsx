import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { errorSentence } from "#shared/i18n/sentences.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Changed.module.css";

interface SinceChoiceProps {
  readonly view: Pick<ExecutiveReviewView, "since" | "statusDay">;
  readonly onSince: (day: IsoDay) => void;
}

/** Another day to compare with: half of it typed is another day, so it is asked for when it is sent off. */
export function SinceChoice({ view, onSince }: SinceChoiceProps) {
  const words = useWords();
  const { t } = words;
  const { data: known } = useQuery(useTRPC().history.days.queryOptions());
  const [day, setDay] = useState<IsoDay | null>(view.since.day);
  const [isRefused, setIsRefused] = useState(false);
  if (!known) return null;
  const bounds = { firstDay: known.firstDay, lastDay: view.statusDay };
  const isKnown = day !== null && day >= bounds.firstDay && day <= bounds.lastDay;
  const compare = () => {
    setIsRefused(!isKnown);
    if (isKnown) onSince(day);
  };
  return (
    <form
      className={styles["choice"]}
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <DayField
        label={t("executive.changes.chooseDay")}
        value={day}
        onChange={setDay}
        minDay={bounds.firstDay}
        maxDay={bounds.lastDay}
        {...(isRefused && !isKnown
          ? { error: errorSentence(words, { code: "DAY_NOT_KNOWN", data: bounds }) }
          : {})}
      />
      <Button type="submit" size="small">
        {t("executive.changes.compare")}
      </Button>
    </form>
  );
}
