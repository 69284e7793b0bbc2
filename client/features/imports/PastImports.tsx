import { ImportTable } from "#client/imports/ImportTable.tsx";
import type { ImportSummary } from "#shared/contract/imports.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { EmptyState } from "../../ui/EmptyState/EmptyState.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Name } from "../../ui/Name/Name.tsx";

interface PastImportsProps {
  readonly imports: readonly ImportSummary[];
  readonly onOpen: (batchId: string) => void;
}

/** Every file that was previewed, newest first, with what became of it. */
export function PastImports({ imports, onOpen }: PastImportsProps) {
  const { t } = useWords();
  if (imports.length === 0) {
    return (
      <EmptyState icon="list" title={t("imports.pastEmptyTitle")}>
        {t("imports.pastEmptyBody")}
      </EmptyState>
    );
  }
  return (
    <ImportTable
      title={t("imports.past")}
      headings={[t("imports.file"), t("imports.state"), t("imports.by"), t("imports.on")]}
    >
      {imports.map((one) => (
        <PastImport key={one.batchId} past={one} onOpen={onOpen} />
      ))}
    </ImportTable>
  );
}

function PastImport({ past, onOpen }: { past: ImportSummary; onOpen: PastImportsProps["onOpen"] }) {
  const { t, format } = useWords();
  return (
    <tr>
      <td>
        <Button
          variant="quiet"
          size="small"
          aria-label={t("imports.open", { file: past.fileName })}
          onPress={() => onOpen(past.batchId)}
        >
          {past.fileName}
        </Button>
      </td>
      <td>{t(`imports.states.${past.state}`)}</td>
      <td>{past.createdBy ? <Name name={past.createdBy} /> : null}</td>
      <td>{format.instant(past.undoneAt ?? past.appliedAt ?? past.createdAt)}</td>
    </tr>
  );
}
