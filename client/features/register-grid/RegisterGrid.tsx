import { useMemo } from "react";
import { GridDesk } from "#client/grid/GridDesk.tsx";
import { useDrafts } from "#client/grid/use-drafts.ts";
import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { sheetsBeside } from "#client/sheets/sheet-places.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import type { SheetView } from "#shared/contract/sheets.ts";
import { sheetName } from "#shared/i18n/sheet-words.ts";
import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import { judgeAll } from "./judge.ts";
import { chosenLines, knownLines, newLine, newLines } from "./lines.ts";
import { SavePreview } from "./SavePreview.tsx";
import { SheetFilters } from "./SheetFilters.tsx";
import { sheetRules } from "./sheet-rules.ts";
import { NO_FILTERS, type SheetSearch } from "./sheet-search.ts";
import { useRegisterSheet } from "./use-register-sheet.tsx";
import { useSheetSave } from "./use-sheet-save.ts";

interface RegisterGridProps {
  readonly view: SheetView;
  readonly search: SheetSearch;
  readonly onSearch: (change: Partial<SheetSearch>) => void;
  /** Another sheet of the same register. */
  readonly onSheet: (sheet: SheetKey) => void;
  readonly personId: string;
}

/** A register in one grid: filtered, sorted, typed and pasted in, added to, and saved as one act. */
export function RegisterGrid(props: RegisterGridProps) {
  const { view, search, onSearch, personId } = props;
  const { t, format } = useWords();
  const rules = useMemo(() => sheetRules(view), [view]);
  const sheet = useRegisterSheet(view, rules);
  const steps = useDrafts(`masar.sheet.${view.sheet}.${personId}`, rules);
  const { lines, shown, next } = useLines(view, search, steps.drafts);
  const save = useSheetSave({ sheet: view.sheet, lines, drafts: steps.drafts, onSaved: steps.forget });
  const judged = useMemo(
    () => judgeAll(rules, lines, steps.drafts, save.refused),
    [rules, lines, steps.drafts, save.refused],
  );
  const counted = (rows: number) => t("registerGrid.rows", { count: rows, number: format.number(rows) });
  const showAll = () => onSearch(NO_FILTERS);
  return (
    <Page
      title={t("registerGrid.title", { register: sheetName({ t }, view.sheet) })}
      intro={t(introOf(view))}
      actions={<PageActs {...props} />}
      width="full"
    >
      <GridDesk
        sheet={sheet}
        lines={lines}
        shown={shown}
        judged={judged}
        steps={steps}
        sort={search}
        onSort={onSearch}
        filters={<SheetFilters view={view} search={search} onSearch={onSearch} />}
        counted={counted(shown.filter(({ row }) => row !== null).length)}
        empty={<Empty isFiltered={view.rows.length > 0} onShowAll={showAll} />}
        onShowAll={showAll}
        tellTotals={(changes, rows) => t("registerGrid.changesIn", { changes, rows: counted(rows) })}
        save={{ save: save.ask, isSaving: save.isAsking || save.isSaving, refusal: save.refusal }}
        lineBelow={view.adding ? (index) => newLine(next + 1 + index) : undefined}
      />
      {save.asked ? (
        <SavePreview
          preview={save.asked}
          isSaving={save.isSaving}
          onSave={save.confirm}
          onClose={save.cancel}
        />
      ) : null}
    </Page>
  );
}

function introOf({ adding, rows }: SheetView) {
  if (adding) return "registerGrid.intro";
  return rows.some(({ isEditable }) => isEditable) ? "registerGrid.changeIntro" : "registerGrid.readIntro";
}

/** Every line, and those that are shown: where rows may be added, an empty one stands at the end. */
function useLines(view: SheetView, search: SheetSearch, drafts: Parameters<typeof newLines>[0]) {
  const known = useMemo(() => knownLines(view), [view]);
  const chosen = useMemo(() => chosenLines(known, view, search), [known, view, search]);
  const { begun, next } = useMemo(() => newLines(drafts), [drafts]);
  const added = useMemo(() => (view.adding ? [...begun, newLine(next)] : []), [view.adding, begun, next]);
  return {
    lines: useMemo(() => [...known, ...added], [known, added]),
    shown: useMemo(() => [...chosen, ...added], [chosen, added]),
    next,
  };
}

/** The register's other sheets, and what may be done with this one as a whole. */
function PageActs({ view, search, onSheet }: RegisterGridProps) {
  const words = useWords();
  const beside = sheetsBeside(view.sheet);
  return (
    <>
      {beside.length > 1 ? (
        <Segmented
          label={words.t("registerGrid.sheets")}
          segments={beside.map((id) => ({ id, label: sheetName(words, id) }))}
          value={view.sheet}
          onChange={onSheet}
        />
      ) : null}
      <SheetMenu sheet={view.sheet} program={search.program} isInGrid />
    </>
  );
}

function Empty({ isFiltered, onShowAll }: { readonly isFiltered: boolean; readonly onShowAll: () => void }) {
  const { t } = useWords();
  if (!isFiltered)
    return <EmptyState title={t("registerGrid.emptyTitle")}>{t("registerGrid.emptyBody")}</EmptyState>;
  return (
    <EmptyState
      icon="search"
      title={t("registerGrid.noneFound")}
      action={<Button onPress={onShowAll}>{t("registerGrid.showAll")}</Button>}
    >
      {t("registerGrid.noneFoundBody")}
    </EmptyState>
  );
}
