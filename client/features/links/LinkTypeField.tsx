import { useId } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { LINK_TYPES } from "#shared/contract/link-limits.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";
import styles from "./LinkDialog.module.css";
import { LinkDrawing } from "./LinkDrawing.tsx";

interface LinkTypeFieldProps {
  readonly value: LinkView["type"];
  readonly onChange: (type: LinkView["type"]) => void;
}

/** Which ends the link joins: four choices, each in words and as a small drawing. */
export function LinkTypeField({ value, onChange }: LinkTypeFieldProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className={styles["types"]}>
      <legend>{t("editing.fields.type")}</legend>
      {LINK_TYPES.map((type) => (
        <label key={type} className={styles["type"]}>
          <input type="radio" name={name} checked={type === value} onChange={() => onChange(type)} />
          <LinkDrawing type={type} />
          <span>{t(`terms.linkType.${type}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
