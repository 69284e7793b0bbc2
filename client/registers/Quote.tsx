import styles from "./Register.module.css";

/** What somebody wrote, set apart; nothing where nothing is written. */
export function Quote({ children }: { readonly children: string }) {
  if (children === "") return null;
  return (
    <blockquote className={styles["quote"]}>
      <bdi dir="auto">{children}</bdi>
    </blockquote>
  );
}
