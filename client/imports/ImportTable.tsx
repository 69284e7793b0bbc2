import { type ReactNode, useId } from "react";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import styles from "./ImportTable.module.css";

interface ImportTableProps {
  readonly title: string;
  readonly headings: readonly string[];
  /** Stands between the title and the table. */
  readonly note?: ReactNode;
  /** Rows. */
  readonly children: ReactNode;
}

/** A titled table of an import, which scrolls sideways by itself on a narrow screen. */
export function ImportTable({ title, headings, note, children }: ImportTableProps) {
  const titleId = useId();
  return (
    <div className={styles["section"]}>
      <h2 id={titleId} className={styles["title"]}>
        {title}
      </h2>
      {note}
      <Scrollable labelledBy={titleId} isFramed height="short">
        <table className={styles["table"]}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Scrollable>
    </div>
  );
}
