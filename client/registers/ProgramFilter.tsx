import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { ProgramRef } from "#shared/contract/plan-changes.ts";
import type { Words } from "#shared/i18n/words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Register.module.css";

/** Stands for no filter among the choices of one. */
export const EVERY = "every";

interface ProgramFilterProps {
  readonly programs: readonly ProgramRef[];
  /** By code; all without it. */
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** Shows the entries of one program, or of all. */
export function ProgramFilter({ programs, value, onChange }: ProgramFilterProps) {
  const words = useWords();
  const { t } = words;
  const choices = programs.map((program) => ({ id: program.code, label: programLabel(words, program) }));
  return (
    <div className={styles["chooser"]}>
      <Select
        label={t("terms.program")}
        choices={[{ id: EVERY, label: t("registers.everyProgram") }, ...choices]}
        value={value ?? EVERY}
        onChange={(code) => onChange(code === EVERY ? undefined : code)}
      />
    </div>
  );
}

/** "CC-1 Portal": its code and its name in the reader's language. */
export function programLabel({ language }: Words, program: ProgramRef): string {
  return `${program.code} ${chooseName(language, program).text}`;
}
