import type { ReactNode } from "react";
import { Section } from "#client/comparing/Section.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ProgramChange } from "#shared/contract/plan-changes.ts";
import styles from "./Changes.module.css";

interface ProgramChangesProps {
  readonly programs: readonly ProgramChange[];
  readonly programLink: (code: string) => ReactNode;
}

/** Programs that came or went; one that went leads nowhere. */
export function ProgramChanges({ programs, programLink }: ProgramChangesProps) {
  const { t } = useWords();
  if (programs.length === 0) return null;
  return (
    <Section title={t("changes.programs.title")}>
      <ul className={styles["list"]}>
        {programs.map((program) => (
          <li key={program.id}>
            {program.change === "added" ? programLink(program.code) : <bdi>{program.code}</bdi>}{" "}
            <Name name={program} /> <Mark tone="plain">{t(`changes.programs.${program.change}`)}</Mark>
          </li>
        ))}
      </ul>
    </Section>
  );
}
