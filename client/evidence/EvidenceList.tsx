import type { ReactNode } from "react";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import styles from "./Evidence.module.css";
import { fileSize } from "./file-size.ts";

interface EvidenceListProps {
  readonly files: readonly EvidenceRef[];
  /** What can be done with a file, after it. */
  readonly actions?: (file: EvidenceRef) => ReactNode;
}

/** Files of evidence, each a download; nothing where there are none. */
export function EvidenceList({ files, actions }: EvidenceListProps) {
  const words = useWords();
  const { t } = words;
  if (files.length === 0) return null;
  return (
    <ul className={styles["files"]} aria-label={t("evidence.label")}>
      {files.map((file) => (
        <li key={file.id} className={styles["file"]}>
          <a
            className={styles["link"]}
            href={`/api/evidence/${encodeURIComponent(file.id)}`}
            download
            title={t("evidence.download", { name: file.name })}
          >
            <Icon name="download" />
            <bdi className={styles["name"]}>{file.name}</bdi>
            <span className={styles["size"]}>{fileSize(words, file.sizeBytes)}</span>
          </a>
          {actions?.(file)}
        </li>
      ))}
    </ul>
  );
}
