import { useMutation } from "@tanstack/react-query";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { useTRPC } from "#client/app/trpc.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellDone, tellProblem } from "#client/ui/Toast/toasts.ts";
import { EVIDENCE_EXTENSIONS, EVIDENCE_LIMIT_BYTES } from "#shared/contract/evidence-limits.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import { reportingError } from "#shared/i18n/reporting-words.ts";
import { isolate } from "#shared/i18n/words.ts";
import styles from "./Evidence.module.css";
import { EvidenceList } from "./EvidenceList.tsx";
import { fileSize } from "./file-size.ts";
import type { EvidencePlace } from "./upload.ts";
import { type Sending, useUploads } from "./use-uploads.ts";

interface EvidenceFieldProps {
  readonly place: EvidencePlace;
  readonly files: readonly EvidenceRef[];
  /** Where there is one file at most: another is brought once it is gone. */
  readonly isSingle?: boolean;
  readonly onAdded: (file: EvidenceRef) => void;
  readonly onRemoved: (file: EvidenceRef) => void;
}

/** Evidence of one place for who brings it: what is there, what is on its way, and bringing more. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { place, files, isSingle = false, onAdded, onRemoved } = props;
  const { t } = useWords();
  const uploads = useUploads(place, onAdded);
  const remove = useRemove(place, onRemoved);
  const isFull = isSingle && files.length + uploads.sendings.length > 0;
  return (
    <div className={styles["field"]}>
      <EvidenceList
        files={files}
        actions={(file) => (
          <IconButton
            icon="close"
            size="small"
            label={t("evidence.remove", { name: file.name })}
            onPress={() => remove(file)}
          />
        )}
      />
      {uploads.sendings.map((sending) => (
        <SendingRow key={sending.id} sending={sending} {...uploads} />
      ))}
      {isFull ? null : <Bringing isSingle={isSingle} onAdd={uploads.add} />}
    </div>
  );
}

interface BringingProps {
  readonly isSingle: boolean;
  readonly onAdd: (file: File) => void;
}

/** Chooses files, and says which may be brought. */
function Bringing({ isSingle, onAdd }: BringingProps) {
  const { t, format, language } = useWords();
  const kinds = EVIDENCE_EXTENSIONS.map(isolate).join(language === "ar" ? "، " : ", ");
  const size = format.number(EVIDENCE_LIMIT_BYTES / 1_000_000);
  return (
    <>
      <FileTrigger
        acceptedFileTypes={[...EVIDENCE_EXTENSIONS.map((kind) => `.${kind}`), ".jpeg"]}
        allowsMultiple={!isSingle}
        onSelect={(chosen) => {
          for (const file of chosen ?? []) onAdd(file);
        }}
      >
        <Button icon="upload">{t("evidence.add")}</Button>
      </FileTrigger>
      <p className={styles["rules"]}>{t("evidence.rules", { kinds, size })}</p>
    </>
  );
}

/** Takes a file out of its place; a refusal is told, and the file stays. */
function useRemove(
  place: EvidencePlace,
  onRemoved: (file: EvidenceRef) => void,
): (file: EvidenceRef) => void {
  const words = useWords();
  const trpc = useTRPC();
  const ofReport = useMutation(trpc.reports.removeEvidence.mutationOptions());
  const ofValue = useMutation(trpc.kpis.removeEvidence.mutationOptions());
  const { mutate } = "kpiValueId" in place ? ofValue : ofReport;
  return (file) =>
    mutate(
      { id: file.id },
      {
        onSuccess: () => {
          tellDone(words.t("evidence.removed", { name: isolate(file.name) }));
          onRemoved(file);
        },
        onError: (thrown) => {
          const wire = wireErrorOf(thrown);
          tellProblem(wire ? reportingError(words, wire) : words.t("errors.OFFLINE"));
        },
      },
    );
}

interface SendingRowProps extends Pick<ReturnType<typeof useUploads>, "stop" | "dismiss" | "again"> {
  readonly sending: Sending;
}

function SendingRow({ sending, stop, dismiss, again }: SendingRowProps) {
  const words = useWords();
  const { t, format } = words;
  const { id, file, sentShare, failure } = sending;
  const name = isolate(file.name);
  const shown = t("evidence.file", { name, size: fileSize(words, file.size) });
  if (failure !== null) {
    return (
      <div className={styles["failed"]} role="alert">
        <p className={styles["name"]}>{shown}</p>
        <p>{failure}</p>
        <div className={styles["choices"]}>
          <Button size="small" onPress={() => again(sending)} aria-label={t("evidence.again", { name })}>
            {t("common.retry")}
          </Button>
          <Button
            size="small"
            variant="quiet"
            onPress={() => dismiss(id)}
            aria-label={t("evidence.dismiss", { name })}
          >
            {t("common.close")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles["sending"]}>
      <ProgressBar
        className={styles["progress"] ?? ""}
        aria-label={t("evidence.uploading", { name })}
        value={sentShare * 100}
        valueLabel={format.percent(sentShare)}
      >
        <span className={styles["line"]}>
          <span className={styles["name"]}>{shown}</span>
          <span>{format.percent(sentShare)}</span>
        </span>
        <span className={styles["bar"]}>
          <span className={styles["sent"]} style={{ inlineSize: `${sentShare * 100}%` }} />
        </span>
      </ProgressBar>
      <IconButton icon="close" size="small" label={t("evidence.cancel", { name })} onPress={() => stop(id)} />
    </div>
  );
}
