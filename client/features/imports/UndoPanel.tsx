import { useState } from "react";
import styles from "#client/imports/Import.module.css";
import type { ChangedSince, ImportPreview } from "#shared/contract/imports.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { Day } from "../../ui/Day/Day.tsx";
import { Dialog } from "../../ui/Dialog/Dialog.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Name } from "../../ui/Name/Name.tsx";
import { Notice } from "../../ui/Notice/Notice.tsx";
import { importFailure } from "./import-failure.ts";
import { useUndo } from "./use-import-acts.ts";

/** The way back from an applied import, after a question; what stands in its way is named. */
export function UndoPanel({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  const { t } = words;
  const [isAsking, setAsking] = useState(false);
  const undo = useUndo(preview.fileName);
  const close = () => setAsking(false);
  const confirm = () => {
    close();
    undo.mutate({ batchId: preview.batchId });
  };
  const footer = (
    <>
      <Button variant="danger" onPress={confirm}>
        {t("imports.undo")}
      </Button>
      <Button onPress={close}>{t("common.cancel")}</Button>
    </>
  );
  return (
    <section className={styles["panel"]} aria-label={t("imports.undo")}>
      <Button icon="undo" isPending={undo.isPending} onPress={() => setAsking(true)}>
        {t("imports.undo")}
      </Button>
      {undo.data && !undo.data.isUndone ? <Blocking changedSince={undo.data.changedSince} /> : null}
      {undo.isError ? (
        <Notice tone="problem" role="alert">
          {importFailure(words, undo.error)}
        </Notice>
      ) : null}
      <Dialog title={t("imports.undoTitle")} isOpen={isAsking} onClose={close} footer={footer} isDismissable>
        {t("imports.undoBody")}
      </Dialog>
    </section>
  );
}

function Blocking({ changedSince }: { readonly changedSince: readonly ChangedSince[] }) {
  const { t } = useWords();
  return (
    <div className={styles["wide"]}>
      <Notice tone="problem" role="alert">
        <p>{t("imports.undoRefused")}</p>
        <ul className={styles["blocking"]}>
          {changedSince.map((record) => (
            <li key={`${record.kind}/${record.code}/${record.nameAr}/${record.nameEn}`}>
              <bdi>{record.code}</bdi> <Name name={record} />{" "}
              {record.changedOn ? (
                <>
                  ({t("imports.changedOn")}: <Day day={record.changedOn} />)
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
