import { Link } from "@tanstack/react-router";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ReportProgram } from "#shared/contract/report-parts.ts";
import styles from "./Desk.module.css";

interface ProgramHeadingProps {
  readonly program: ReportProgram;
  readonly level: 3 | 4;
}

/** A program by code and name; leads to its page. */
export function ProgramHeading({ program, level }: ProgramHeadingProps) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <Heading className={styles["program"]}>
      <Link to="/programs/$code" params={{ code: program.code }} className={styles["programLink"]}>
        <bdi className={styles["code"]}>{program.code}</bdi> <Name name={program} />
      </Link>
    </Heading>
  );
}
