import { TextField as AriaTextField, Input } from "react-aria-components/TextField";
import { FieldFrame, type FieldProps, fieldStyles } from "../Field/Field.tsx";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: "text" | "email" | "password" | "search";
  readonly name?: string;
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly isOptionalMarked?: boolean;
  /** For addresses, codes and the name in the other language. */
  readonly contentDirection?: "ltr" | "rtl";
  /** For fields whose place says what they are; the label is still read out. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    description,
    error,
    isOptionalMarked = false,
    contentDirection,
    isLabelHidden = false,
    placeholder = "",
    maxLength,
    ...field
  } = props;
  return (
    <AriaTextField
      {...field}
      className={fieldStyles.field}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <FieldFrame
        label={label}
        description={description}
        error={error}
        isOptionalMarked={isOptionalMarked}
        isLabelHidden={isLabelHidden}
      >
        <Input
          className={fieldStyles.control}
          placeholder={placeholder}
          {...(contentDirection ? { dir: contentDirection } : {})}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
