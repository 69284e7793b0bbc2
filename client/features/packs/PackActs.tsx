import { Button } from "#client/ui/Button/Button.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Popover } from "#client/ui/Popover/Popover.tsx";
import type { PackRow } from "#shared/contract/packs.ts";
import styles from "./Packs.module.css";
import { isUnderWay, packAddress } from "./pack-kinds.ts";
import { packName } from "./pack-words.ts";
import { useCancelPack, useMakeAgain } from "./use-pack-acts.ts";

interface PackActsProps {
  readonly pack: PackRow;
  readonly mayMake: boolean;
}

/** What can be done with a pack of the list. */
export function PackActs({ pack, mayMake }: PackActsProps) {
  const words = useWords();
  const { t } = words;
  const cancel = useCancelPack();
  const { makeAgain, isPending } = useMakeAgain();
  const name = { pack: packName(words, pack) };
  const isKept = pack.period !== null && pack.state === "done";
  return (
    <div className={styles["acts"]}>
      {pack.state === "done" ? (
        <a
          className={styles["link"]}
          href={packAddress(pack)}
          download
          aria-label={t("packs.downloadNamed", name)}
        >
          <Icon name="download" />
          {t("packs.download")}
        </a>
      ) : null}
      {pack.abilities.includes("pack.cancel") ? (
        <Button
          size="small"
          isDisabled={cancel.isPending}
          aria-label={t("packs.cancelNamed", name)}
          onPress={() => cancel.mutate({ id: pack.id })}
        >
          {t("packs.cancel")}
        </Button>
      ) : null}
      {mayMake && !isKept && !isUnderWay(pack) ? (
        <Button
          size="small"
          variant="quiet"
          isDisabled={isPending}
          aria-label={t("packs.againNamed", name)}
          onPress={() => makeAgain(pack)}
        >
          {t("packs.again")}
        </Button>
      ) : null}
      {isKept && pack.sha256 !== null ? <Checksum pack={pack} sha256={pack.sha256} /> : null}
    </div>
  );
}

/** By which a copy is known to be the file that is kept. */
function Checksum({ pack, sha256 }: { readonly pack: PackRow; readonly sha256: string }) {
  const words = useWords();
  const { t } = words;
  const label = t("packs.checksumNamed", { pack: packName(words, pack) });
  const trigger = (
    <Button size="small" variant="quiet" aria-label={label}>
      {t("packs.checksum")}
    </Button>
  );
  return (
    <Popover trigger={trigger} label={label}>
      <div className={styles["checksum"]}>
        <p>{t("packs.checksumIntro")}</p>
        <code dir="ltr">{sha256}</code>
      </div>
    </Popover>
  );
}
