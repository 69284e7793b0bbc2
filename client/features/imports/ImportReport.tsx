import { useSuspenseQuery } from "@tanstack/react-query";
import styles from "#client/imports/Import.module.css";
import { ImportTable } from "#client/imports/ImportTable.tsx";
import { Unplaced } from "#client/imports/Unplaced.tsx";
import { ROW_KINDS } from "#shared/contract/import-kinds.ts";
import type { ImportPreview } from "#shared/contract/imports.ts";
import { holdsNoRows, nothingToDoSentence, planWindowSentence } from "#shared/i18n/import-sentences.ts";
import { useTRPC } from "../../app/trpc.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Notice } from "../../ui/Notice/Notice.tsx";
import { ApplyPanel } from "./ApplyPanel.tsx";
import { Differences } from "./Differences.tsx";
import { Problems } from "./Problems.tsx";
import { UndoPanel } from "./UndoPanel.tsx";

interface ImportReportProps {
  readonly batchId: string;
  readonly onLeave: () => void;
}

/** One file: what it would do or did, what is wrong with it, and the one act that is open. */
export function ImportReport({ batchId, onLeave }: ImportReportProps) {
  const { t } = useWords();
  const trpc = useTRPC();
  const { data: preview } = useSuspenseQuery(trpc.imports.get.queryOptions({ batchId }));
  const isEmpty = holdsNoRows(preview);
  const problemCount = preview.errorCount + preview.warningCount;
  return (
    <article className={styles["report"]}>
      <header className={styles["header"]}>
        <Button variant="quiet" size="small" icon="chevronStart" onPress={onLeave}>
          {t("imports.backToAll")}
        </Button>
        <h2 className={styles["title"]}>
          <bdi>{preview.fileName}</bdi> <small>{t(`imports.states.${preview.state}`)}</small>
        </h2>
        {preview.encoding ? (
          <p className={styles["hint"]}>{t("imports.encoding", { encoding: preview.encoding })}</p>
        ) : null}
      </header>
      <Verdict preview={preview} />
      {isEmpty ? null : (
        <div className={styles["counts"]}>
          <Counts preview={preview} />
        </div>
      )}
      {isEmpty && problemCount === 0 ? null : <Problems preview={preview} />}
      {isEmpty && preview.unplacedCount === 0 ? null : (
        <Unplaced
          title={t("imports.unplaced")}
          unplaced={preview.unplaced}
          isApplied={preview.state !== "previewed"}
        />
      )}
      <Differences preview={preview} />
    </article>
  );
}

/** What can be done now, or why nothing can. */
function Verdict({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  const { t } = words;
  if (preview.state === "applied") return <UndoPanel preview={preview} />;
  if (preview.state === "undone") return null;
  if (preview.errorCount > 0) return <Notice tone="problem">{t("imports.blocked")}</Notice>;
  if (!preview.canApply) return <Notice tone="calm">{nothingToDoSentence(words, preview)}</Notice>;
  return <ApplyPanel preview={preview} />;
}

function Counts({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  const { t, format } = words;
  const { baselineItemCount, planWindow } = preview;
  return (
    <ImportTable
      title={t(preview.state === "previewed" ? "imports.summary" : "imports.summaryApplied")}
      headings={[t("imports.kindColumn"), t("imports.create"), t("imports.update"), t("imports.unchanged")]}
      note={
        <>
          {planWindow ? <p className={styles["hint"]}>{planWindowSentence(words, planWindow)}</p> : null}
          {baselineItemCount > 0 ? (
            <p className={styles["hint"]}>
              {t("imports.baselineCount", { number: format.number(baselineItemCount) })}
            </p>
          ) : null}
        </>
      }
    >
      {ROW_KINDS.map((kind) => (
        <tr key={kind}>
          <td>{t(`imports.sheets.${kind}`)}</td>
          <td>{format.number(preview.counts[kind].create)}</td>
          <td>{format.number(preview.counts[kind].update)}</td>
          <td>{format.number(preview.counts[kind].unchanged)}</td>
        </tr>
      ))}
    </ImportTable>
  );
}
