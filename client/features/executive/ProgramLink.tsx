import { Link } from "@tanstack/react-router";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ProgramRef } from "#shared/contract/plan-changes.ts";
import styles from "./ProgramLink.module.css";

interface ProgramLinkProps {
  readonly program: ProgramRef;
  /** Answers wherever its row is clicked; the row must be `position: relative`. */
  readonly isWholeRow?: boolean;
}

/** A program by code and name, leading to its page. */
export function ProgramLink({ program, isWholeRow = false }: ProgramLinkProps) {
  return (
    <Link
      to="/programs/$code"
      params={{ code: program.code }}
      className={styles["link"]}
      data-whole-row={isWholeRow || undefined}
    >
      <bdi className={styles["code"]}>{program.code}</bdi> <Name name={program} />
    </Link>
  );
}
