import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { type AsAtSearch, asAtOf } from "#client/ui/address/as-at.ts";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import type { RollOutView } from "#shared/contract/roll-out.ts";
import { OpenCell } from "./OpenCell.tsx";
import styles from "./RollOut.module.css";
import { RollOutGrid } from "./RollOutGrid.tsx";
import { RollOutLegend } from "./RollOutLegend.tsx";
import { gridOf } from "./roll-out-grid.ts";
import type { RollOutSearch } from "./roll-out-search.ts";

interface RollOutProps {
  readonly search: RollOutSearch & AsAtSearch;
  readonly onSearch: (change: Partial<RollOutSearch>) => void;
}

/** How far each program has come in each place. */
export function RollOut({ search, onSearch }: RollOutProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().rollOut.list.queryOptions(asAtOf(search)));
  const { every = false, open = [] } = search;
  const grid = useMemo(() => gridOf(view, every), [view, every]);
  const actions = (
    <>
      <Segmented
        label={t("rollOut.shownPrograms")}
        segments={[
          { id: "some", label: t("rollOut.onlyRolledOut") },
          { id: "every", label: t("rollOut.everyProgram") },
        ]}
        value={every ? "every" : "some"}
        onChange={(shown) => onSearch({ every: shown === "every" ? true : undefined })}
      />
      <SheetMenu sheet="rollOut" asAt={search.asAt} />
    </>
  );
  return (
    <Page title={t("rollOut.title")} intro={t("rollOut.intro")} actions={actions} width="full">
      {grid.programs.length === 0 || grid.rows.length === 0 ? (
        <EmptyState title={t("rollOut.emptyTitle")}>{t("rollOut.emptyBody")}</EmptyState>
      ) : (
        <div className={styles["page"]}>
          <RollOutLegend counts={grid.counts} />
          <RollOutGrid
            grid={grid}
            openCodes={open}
            onOpenCodes={(codes) => onSearch({ open: codes.length > 0 ? [...codes] : undefined })}
            onCell={(cell) => onSearch(cell)}
          />
        </div>
      )}
      <Opened view={view} search={search} onSearch={onSearch} />
    </Page>
  );
}

interface OpenedProps extends RollOutProps {
  readonly view: RollOutView;
}

function Opened({ view, search, onSearch }: OpenedProps) {
  const program = view.programs.find(({ code }) => code === search.program);
  const place = view.places.find(({ code }) => code === search.place);
  if (!program || !place) return null;
  return (
    <OpenCell
      {...{ view, program, place }}
      asAt={search.asAt}
      onClose={() => onSearch({ program: undefined, place: undefined })}
    />
  );
}
