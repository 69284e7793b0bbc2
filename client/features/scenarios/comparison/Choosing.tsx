import styles from "#client/comparing/Compared.module.css";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import type { ItemDifference, WhyNotRequestable } from "#shared/contract/scenarios.ts";
import type { Chosen } from "./use-chosen.ts";

/** An item or a link, as far as it may be asked for. */
export type Choosable = Pick<ItemDifference, "key" | "requestable" | "whyNot" | "planMovedSince">;

interface ChooseCellProps {
  readonly difference: Choosable;
  readonly name: string;
  /** Null where nothing can be chosen: two scenarios are compared. */
  readonly chosen: Chosen | null;
}

/** Chooses a difference to be asked for, or says why it cannot be; tells, too, where the plan itself has moved. */
export function ChooseCell({ difference, name, chosen }: ChooseCellProps) {
  const { t } = useWords();
  const { key, requestable, whyNot, planMovedSince } = difference;
  return (
    <td data-heading={t("comparison.columns.request")} data-wide>
      {chosen && requestable ? (
        <Checkbox
          isLabelHidden
          isSelected={chosen.has(key)}
          onChange={(isChosen) => chosen.set([key], isChosen)}
        >
          {t("comparison.choose", { name })}
        </Checkbox>
      ) : null}
      {chosen && whyNot ? <WhyNot rule={whyNot} /> : null}
      {planMovedSince ? (
        <div>
          <Mark tone="notice">{t("comparison.planMovedSince")}</Mark>
        </div>
      ) : null}
    </td>
  );
}

function WhyNot({ rule }: { readonly rule: WhyNotRequestable }) {
  const { t } = useWords();
  return <span className={styles["muted"]}>{t(`comparison.whyNot.${rule}`)}</span>;
}

interface ChooseAllProps {
  readonly differences: readonly Choosable[];
  readonly name: string;
  readonly chosen: Chosen | null;
}

/** Chooses all of some differences that may be asked for, or none of them. */
export function ChooseAll({ differences, name, chosen }: ChooseAllProps) {
  const keys = differences.filter(({ requestable }) => requestable).map(({ key }) => key);
  if (chosen === null || keys.length === 0) return null;
  const count = keys.filter(chosen.has).length;
  return (
    <Checkbox
      isSelected={count === keys.length}
      isIndeterminate={count > 0 && count < keys.length}
      onChange={(isChosen) => chosen.set(keys, isChosen)}
    >
      {name}
    </Checkbox>
  );
}
