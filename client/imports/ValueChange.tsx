import styles from "./Import.module.css";

interface ValueChangeProps {
  readonly name: string;
  /** Null of a new record, which has no value before. */
  readonly before: string | null;
  readonly after: string;
}

/** A value that an import sets, beside what stands there now. */
export function ValueChange({ name, before, after }: ValueChangeProps) {
  return (
    <div className={styles["value"]}>
      {name}:{" "}
      {before === null ? null : (
        <>
          <s className={styles["was"]}>
            <bdi>{before}</bdi>
          </s>{" "}
        </>
      )}
      <bdi>{after}</bdi>
    </div>
  );
}
