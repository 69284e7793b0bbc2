import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { BilingualName } from "#shared/contract/names.ts";

interface NameFieldsProps {
  /** What the names are of, in the words of the register. */
  readonly labels: BilingualName;
  readonly values: BilingualName;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<BilingualName>) => void;
}

/** What an entry is called in both languages; either is enough. */
export function NameFields({ labels, values, error, onChange }: NameFieldsProps) {
  return (
    <>
      <TextField
        label={labels.nameAr}
        contentDirection="rtl"
        value={values.nameAr}
        onChange={(nameAr) => onChange({ nameAr })}
        maxLength={300}
        error={error}
      />
      <TextField
        label={labels.nameEn}
        contentDirection="ltr"
        value={values.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
        maxLength={300}
        isOptionalMarked
      />
    </>
  );
}
