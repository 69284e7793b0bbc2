import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { ProgramsOffered } from "#shared/contract/registers.ts";
import { programLabel } from "./ProgramFilter.tsx";

/** Stands for the whole plan among the programs. */
const WHOLE_PLAN = "*";

/** What a form chose: a program by its id, or the whole plan. */
export function chosenProgramId(choice: string): string | null {
  return choice === WHOLE_PLAN ? null : choice;
}

/** The named program, or the only one; null when there is something to choose. */
export function firstChoice(
  { programs, isWholePlanOffered }: ProgramsOffered,
  code: string | undefined,
): string | null {
  const named = programs.find((program) => program.code === code);
  const only = programs.length === 1 && !isWholePlanOffered ? programs[0] : undefined;
  return named?.id ?? only?.id ?? null;
}

interface ProgramFieldProps {
  readonly offered: ProgramsOffered;
  readonly value: string | null;
  readonly onChange: (choice: string) => void;
  readonly error: string | undefined;
}

/** Of which program a new entry is, or of the whole plan. */
export function ProgramField({ offered, value, onChange, error }: ProgramFieldProps) {
  const words = useWords();
  const { t } = words;
  const programs = offered.programs.map((program) => ({
    id: program.id,
    label: programLabel(words, program),
  }));
  const whole = offered.isWholePlanOffered ? [{ id: WHOLE_PLAN, label: t("registers.wholePlan") }] : [];
  return (
    <Select
      label={t("registers.of")}
      placeholder={t("registers.choose")}
      choices={[...programs, ...whole]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
