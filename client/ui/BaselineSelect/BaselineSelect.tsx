import type { BaselineView } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { useWords } from "../locale/locale-context.ts";
import { Select } from "../Select/Select.tsx";

interface BaselineSelectProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** In the order they were set; the last one is current. */
  readonly baselines: readonly BaselineView[];
  /** The one compared with now. */
  readonly baselineNumber: number | null;
  /** Undefined stands for the current one, so that the plain address stays plain. */
  readonly onChoose: (number: number | undefined) => void;
}

/** Which baseline to compare with, the newest first; nothing while there is none. */
export function BaselineSelect(props: BaselineSelectProps) {
  const { label, isLabelHidden = false, baselines, baselineNumber, onChoose } = props;
  const { t, language, format } = useWords();
  const current = baselines.at(-1)?.number;
  if (current === undefined) return null;
  const choices = baselines.toReversed().map((baseline) => {
    const name = chooseName(language, baseline).text;
    const day = format.day(baseline.setDay, "medium");
    return { id: String(baseline.number), label: t("roadmap.baselineChoice", { name, day }) };
  });
  return (
    <Select
      label={label}
      isLabelHidden={isLabelHidden}
      choices={choices}
      value={baselineNumber === null ? null : String(baselineNumber)}
      onChange={(number) => onChoose(Number(number) === current ? undefined : Number(number))}
    />
  );
}
