import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { useWords } from "../locale/locale-context.ts";
import { Popover } from "../Popover/Popover.tsx";
import styles from "./Explain.module.css";

export interface ExplainedInput {
  readonly name: string;
  readonly value: ReactNode;
}

interface ExplainProps {
  /** What the figure is called. */
  readonly name: string;
  /** The figure or mark as it stands on the screen. */
  readonly children: ReactNode;
  /** The rule or formula in words. */
  readonly formula: ReactNode;
  readonly inputs: readonly ExplainedInput[];
  /** Where the formula is published. */
  readonly source?: string;
}

/** A figure that opens to how it was made and from what. */
export function Explain({ name, children, formula, inputs, source }: ExplainProps) {
  const { t } = useWords();
  const label = t("common.explain", { name });
  const trigger = (
    <Button className={styles["figure"] ?? ""}>
      {children}
      <span className={styles["hint"]}>{label}</span>
    </Button>
  );
  return (
    <Popover trigger={trigger} label={label}>
      <div className={styles["panel"]}>
        <h3 className={styles["name"]}>{name}</h3>
        <p>{formula}</p>
        {inputs.length > 0 ? (
          <dl className={styles["inputs"]}>
            {inputs.map((input) => (
              <div key={input.name} className={styles["input"]}>
                <dt>{input.name}</dt>
                <dd>{input.value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {source ? (
          <p className={styles["source"]}>
            {t("common.source")}: <bdi>{source}</bdi>
          </p>
        ) : null}
      </div>
    </Popover>
  );
}
