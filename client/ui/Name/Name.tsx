import type { BilingualName } from "#shared/contract/names.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { useWords } from "../locale/locale-context.ts";
import styles from "./Name.module.css";

/**
 * A bilingual name in the reader's language. Where that one is missing the other stands in, marked, so
 * that somebody adds it. `<bdi>` keeps the words around it in their order.
 */
export function Name({ name }: { readonly name: BilingualName }) {
  const { language, t } = useWords();
  const chosen = chooseName(language, name);
  if (!chosen.isStandIn) return <bdi>{chosen.text}</bdi>;
  const mark = t("common.nameMissingIn");
  return (
    <>
      <bdi lang={chosen.language}>{chosen.text}</bdi>{" "}
      <span className={styles["missing"]} role="img" aria-label={mark} title={mark}>
        {language === "ar" ? "ع" : "EN"}
      </span>
    </>
  );
}
