import { TextArea as AriaTextArea, TextField } from "react-aria-components/TextField";
import { FieldFrame, type FieldProps, fieldStyles } from "../Field/Field.tsx";

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isOptionalMarked?: boolean;
}

export function TextArea(props: TextAreaProps) {
  const { label, description, error, rows = 3, isOptionalMarked = false, ...field } = props;
  return (
    <TextField {...field} className={fieldStyles.field} isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldFrame label={label} description={description} error={error} isOptionalMarked={isOptionalMarked}>
        <AriaTextArea className={fieldStyles.control} rows={rows} dir="auto" />
      </FieldFrame>
    </TextField>
  );
}
