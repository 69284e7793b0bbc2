import { Link } from "@tanstack/react-router";
import { Emblem } from "../../ui/Emblem/Emblem.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import styles from "./Brand.module.css";

/** Emblem and wordmark; leads home. */
export function Brand() {
  const { t } = useWords();
  return (
    <Link to="/" className={styles["brand"]}>
      <Emblem size="2rem" />
      <span className={styles["word"]}>{t("common.product")}</span>
    </Link>
  );
}
