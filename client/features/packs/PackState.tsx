import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import type { PackRow } from "#shared/contract/packs.ts";
import { PackProgress } from "./PackProgress.tsx";
import styles from "./Packs.module.css";
import { isUnderWay } from "./pack-kinds.ts";

const TONES: Readonly<Record<PackRow["state"], MarkTone>> = {
  queued: "plain",
  running: "accent",
  done: "plain",
  failed: "danger",
  cancelled: "plain",
};

/** Where it stands, how far it is or why it was not made, and what drew it. */
export function PackState({ pack }: { readonly pack: PackRow }) {
  const { t } = useWords();
  const { state, failure, renderer } = pack;
  return (
    <>
      <Mark tone={TONES[state]}>{t(`packs.states.${state}`)}</Mark>
      {isUnderWay(pack) ? <PackProgress pack={pack} /> : null}
      {failure ? <span className={styles["note"]}>{t(`packs.failures.${failure}`)}</span> : null}
      {renderer === "chromium" || renderer === "plain" ? (
        <span className={styles["note"]}>{t(`packs.renderers.${renderer}`)}</span>
      ) : null}
    </>
  );
}
