import { ProgressBar } from "react-aria-components/ProgressBar";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { PackRow } from "#shared/contract/packs.ts";
import styles from "./Packs.module.css";
import { packName } from "./pack-words.ts";

const PERCENT = 100;

/** How much of a pack is drawn. */
export function PackProgress({ pack }: { readonly pack: PackRow }) {
  const words = useWords();
  const { t, format } = words;
  const done = format.percent(pack.progressPercent / PERCENT);
  return (
    <ProgressBar
      className={styles["progress"] ?? ""}
      aria-label={t("packs.progress", { pack: packName(words, pack) })}
      value={pack.progressPercent}
      valueLabel={done}
    >
      <span className={styles["bar"]}>
        <span className={styles["done"]} style={{ inlineSize: `${pack.progressPercent}%` }} />
      </span>
      <span>{done}</span>
    </ProgressBar>
  );
}
