import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label, Text } from "react-aria-components/TextField";
import { useWords } from "../locale/locale-context.ts";
import styles from "./Field.module.css";

/** What every field of a form takes. */
export interface FieldProps {
  readonly label: string;
  /** One sentence below the field: the form of the answer, or what it is for. */
  readonly description?: string | undefined;
  /** Why the value is refused, in words; the field is marked invalid while it is there. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

interface FieldFrameProps extends Pick<FieldProps, "label" | "description" | "error" | "isRequired"> {
  readonly children: ReactNode;
  /** Questions are required unless marked: the mark goes on the few that are not. */
  readonly isOptionalMarked?: boolean;
  readonly isLabelHidden?: boolean;
}

/** Label above, help and error below; stands inside a react-aria field, which ties them together. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, description, error, isOptionalMarked, isLabelHidden = false, children } = props;
  const { t } = useWords();
  return (
    <>
      <Label className={styles["label"] ?? ""} data-hidden={isLabelHidden || undefined}>
        {label}
        {isOptionalMarked ? <span className={styles["optional"]}> ({t("common.optional")})</span> : null}
      </Label>
      {children}
      {description ? (
        <Text slot="description" className={styles["description"] ?? ""}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
    </>
  );
}

/** Class names that fields share, so that all of them look alike. */
export const fieldStyles = {
  field: styles["field"] ?? "",
  control: styles["control"] ?? "",
  group: styles["group"] ?? "",
  input: styles["input"] ?? "",
};
