import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu, type MenuAction } from "#client/ui/Menu/Menu.tsx";
import { SHEETS } from "#shared/registers/sheets/sheets.ts";
import { ImportDialog } from "./later.ts";
import { type SheetScope, useSheetExport } from "./use-sheet-export.ts";

interface SheetMenuProps extends SheetScope {
  /** It stands over the grid itself. */
  readonly isInGrid?: boolean;
}

/** A register as a sheet: edited in a grid, taken out and brought in; whoever only reads takes it out. */
export function SheetMenu({ isInGrid = false, ...scope }: SheetMenuProps) {
  const { t } = useWords();
  const { sheet, program, asAt } = scope;
  const navigate = useNavigate();
  const { abilities } = useSuspenseQuery(useTRPC().session.read.queryOptions()).data;
  const { download, isPending } = useSheetExport(scope);
  const [isImporting, setImporting] = useState(false);
  const { isAdding, isChanging } = SHEETS[sheet];
  const isWriting = (isAdding || isChanging) && asAt === undefined && abilities.includes("sheet.save");
  const edit: MenuAction = {
    id: "grid",
    label: t("registers.sheet.grid"),
    icon: "table",
    onAction: () => void navigate({ to: "/registers/$sheet/grid", params: { sheet }, search: { program } }),
  };
  const exports: readonly MenuAction[] = [
    {
      id: "xlsx",
      label: t("registers.sheet.exportXlsx"),
      icon: "download",
      onAction: () => download({ format: "xlsx" }),
    },
    {
      id: "csv",
      label: t("registers.sheet.exportCsv"),
      icon: "download",
      onAction: () => download({ format: "csv" }),
    },
  ];
  const imports: readonly MenuAction[] = [
    {
      id: "import",
      label: t("registers.sheet.import"),
      icon: "upload",
      onAction: () => setImporting(true),
    },
    {
      id: "template",
      label: t("registers.sheet.template"),
      icon: "download",
      onAction: () => download({ format: "xlsx", content: "template" }),
    },
  ];
  return (
    <>
      <Menu
        label={t("registers.sheet.menu")}
        trigger={
          <Button icon="table" isDisabled={isPending}>
            {t("registers.sheet.menu")}
          </Button>
        }
        actions={[...(isWriting && !isInGrid ? [edit] : []), ...exports, ...(isWriting ? imports : [])]}
      />
      {isImporting ? (
        <Suspense fallback={null}>
          <ImportDialog sheet={sheet} onClose={() => setImporting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
