import { useSuspenseQuery } from "@tanstack/react-query";
import { FileChooser } from "#client/imports/FileChooser.tsx";
import { IMPORT_FILE_LIMITS } from "#shared/contract/import-limits.ts";
import { useTRPC } from "../../app/trpc.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Notice } from "../../ui/Notice/Notice.tsx";
import styles from "./Imports.module.css";
import { PastImports } from "./PastImports.tsx";
import { useDownload, usePreview } from "./use-import-acts.ts";

interface ImportsProps {
  /** Opens the preview of a file. */
  readonly onOpen: (batchId: string) => void;
}

/** Where a portfolio comes in from a file: template, file, and what came in before. */
export function Imports({ onOpen }: ImportsProps) {
  const { t, format } = useWords();
  const trpc = useTRPC();
  const { data: imports } = useSuspenseQuery(trpc.imports.list.queryOptions());
  const { read, isReading, refusal } = usePreview(onOpen);
  return (
    <div className={styles["page"]}>
      <p className={styles["intro"]}>{t("imports.intro")}</p>
      <div className={styles["start"]}>
        <Template />
        <section className={styles["card"]} aria-labelledby="import-choose">
          <h2 id="import-choose">{t("imports.chooseTitle")}</h2>
          <FileChooser isReading={isReading} onChoose={read} />
          <p className={styles["hint"]}>
            {t("imports.rules", {
              size: format.number(IMPORT_FILE_LIMITS.bytes / 1_000_000),
              rows: format.number(IMPORT_FILE_LIMITS.rows),
            })}
          </p>
          {refusal ? (
            <Notice tone="problem" role="alert">
              {refusal}
            </Notice>
          ) : null}
        </section>
      </div>
      <PastImports imports={imports} onOpen={onOpen} />
    </div>
  );
}

function Template() {
  const { t } = useWords();
  const { download, isPending } = useDownload();
  return (
    <section className={styles["card"]} aria-labelledby="import-template">
      <h2 id="import-template">{t("imports.templateTitle")}</h2>
      <p className={styles["hint"]}>{t("imports.templateBody")}</p>
      <div className={styles["buttons"]}>
        <Button isDisabled={isPending} onPress={() => download({ format: "xlsx" })}>
          {t("imports.templateXlsx")}
        </Button>
        <Button isDisabled={isPending} onPress={() => download({ format: "csv" })}>
          {t("imports.templateCsv")}
        </Button>
        <Button
          variant="quiet"
          isDisabled={isPending}
          onPress={() => download({ format: "xlsx", content: "plan" })}
        >
          {t("imports.planXlsx")}
        </Button>
      </div>
    </section>
  );
}
