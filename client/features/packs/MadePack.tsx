import { fileSize } from "#client/evidence/file-size.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { PackRow } from "#shared/contract/packs.ts";
import { PackProgress } from "./PackProgress.tsx";
import styles from "./Packs.module.css";
import { isUnderWay, packAddress } from "./pack-kinds.ts";
import { packName } from "./pack-words.ts";
import { useCancelPack } from "./use-pack-acts.ts";

/** What has become of the pack that was asked for in this dialog. */
export function MadePack({ pack }: { readonly pack: PackRow }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p className={styles["made"]}>{packName(words, pack)}</p>
      <div role="status">
        <Became pack={pack} />
      </div>
      {isUnderWay(pack) ? <PackProgress pack={pack} /> : null}
      {isUnderWay(pack) ? <p className={styles["hint"]}>{t("packs.form.closeHint")}</p> : null}
    </>
  );
}

function Became({ pack }: { readonly pack: PackRow }) {
  const words = useWords();
  const { t } = words;
  const { state, failure, renderer, sizeBytes } = pack;
  if (failure) return <Notice tone="problem">{t(`packs.failures.${failure}`)}</Notice>;
  if (state !== "done") return <>{t(`packs.states.${state}`)}</>;
  const size = sizeBytes === null ? "" : fileSize(words, sizeBytes);
  return (
    <>
      <p>{t("common.pair", { first: t("packs.states.done"), second: size })}</p>
      {renderer === "plain" ? <Notice tone="notice">{t("packs.renderers.plain")}</Notice> : null}
    </>
  );
}

interface MadePackActsProps {
  readonly pack: PackRow;
  readonly onRetry: () => void;
  readonly isRetrying: boolean;
  readonly onClose: () => void;
}

/** What can be done with it: taken along, stopped, or tried again. */
export function MadePackActs({ pack, onRetry, isRetrying, onClose }: MadePackActsProps) {
  const { t } = useWords();
  const cancel = useCancelPack();
  return (
    <>
      {pack.state === "done" ? (
        <a className={styles["download"]} href={packAddress(pack)} download>
          {t("packs.download")}
        </a>
      ) : null}
      {pack.state === "failed" || pack.state === "cancelled" ? (
        <Button variant="primary" isPending={isRetrying} onPress={onRetry}>
          {t("common.retry")}
        </Button>
      ) : null}
      {pack.abilities.includes("pack.cancel") ? (
        <Button isPending={cancel.isPending} onPress={() => cancel.mutate({ id: pack.id })}>
          {t("packs.form.cancel")}
        </Button>
      ) : null}
      <Button variant="quiet" onPress={onClose}>
        {t("common.close")}
      </Button>
    </>
  );
}
