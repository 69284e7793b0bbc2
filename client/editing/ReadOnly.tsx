import { usePastDay } from "#client/ui/address/use-past-day.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { dayInBoth } from "#shared/i18n/words.ts";

/** Why nothing can be changed here: it is as it was on a past day, or else what `children` say of its reader. */
export function ReadOnly({ children }: { readonly children: string }) {
  const words = useWords();
  const day = usePastDay();
  return (
    <Notice tone="calm">
      {day === undefined ? children : words.t("editing.past", { day: dayInBoth(words, day) })}
    </Notice>
  );
}
