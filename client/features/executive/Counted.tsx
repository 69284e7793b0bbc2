import { Button } from "react-aria-components/Button";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Popover } from "#client/ui/Popover/Popover.tsx";
import { StatusShape } from "#client/ui/StatusMark/StatusShape.tsx";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import styles from "./Counted.module.css";
import { ProgramLink } from "./ProgramLink.tsx";
import type { Clause } from "./sentence-parts.ts";

interface CountedProps {
  readonly clause: Clause;
  readonly programs: readonly ProgramRow[];
}

/** A count of the sentence; it opens to the programs that it counts, each with the reason of its status. */
export function Counted({ clause, programs }: CountedProps) {
  const words = useWords();
  const { t } = words;
  const counted = programs.filter(({ code }) => clause.codes.includes(code));
  const label = t("executive.openPrograms", { clause: clause.text });
  const trigger = (
    <Button className={styles["count"] ?? ""} aria-label={label}>
      {clause.text}
    </Button>
  );
  return (
    <Popover trigger={trigger} label={label}>
      <ul className={styles["programs"]}>
        {counted.map((program) => (
          <li key={program.id} className={styles["program"]}>
            <StatusShape status={program.status.status} />
            <div>
              <ProgramLink program={program} />
              <p className={styles["reason"]}>{statusReason(words, program.status)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
