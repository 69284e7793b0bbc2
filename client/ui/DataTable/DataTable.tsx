import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

interface DataTableProps {
  readonly headings: readonly string[];
  /** How the cells of a row stand to each other; `top` where some are of several lines. */
  readonly align?: "middle" | "baseline" | "top";
  /** What the rows become where the columns do not fit; they scroll when left out. */
  readonly narrow?: "cards";
  readonly className?: string | undefined;
  /** One body or several. */
  readonly children: ReactNode;
}

/** The table of a page: its headings, and the look that all of them share. */
export function DataTable({ headings, align, narrow, className = "", children }: DataTableProps) {
  return (
    <table className={`${styles["table"]} ${className}`} data-align={align} data-narrow={narrow}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}
