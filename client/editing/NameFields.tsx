import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { BilingualName } from "#shared/contract/names.ts";

interface NameFieldsProps {
  /** What the names are of, in the words of its screen. */
  readonly labels: BilingualName;
  readonly values: BilingualName;
  readonly error: string | undefined;
  /** Of each name; as long as an entry of a register may be called when left out. */
  readonly maxLength?: number;
  readonly onChange: (change: Partial<BilingualName>) => void;
}

/** What something is called in both languages; either is enough. */
export function NameFields({ labels, values, error, maxLength = 300, onChange }: NameFieldsProps) {
  return (
    <>
      <TextField
        label={labels.nameAr}
        contentDirection="rtl"
        value={values.nameAr}
        onChange={(nameAr) => onChange({ nameAr })}
        maxLength={maxLength}
        error={error}
      />
      <TextField
        label={labels.nameEn}
        contentDirection="ltr"
        value={values.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
        maxLength={maxLength}
        isOptionalMarked
      />
    </>
  );
}
