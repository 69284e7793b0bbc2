import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";

interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (note: string) => void;
}

/** What the reason alone does not say. */
export function NoteField({ value, onChange }: NoteFieldProps) {
  const { t } = useWords();
  return (
    <TextArea
      label={t("terms.note")}
      description={t("editing.noteHelp")}
      value={value}
      onChange={onChange}
      rows={2}
      maxLength={2_000}
      isOptionalMarked
    />
  );
}
