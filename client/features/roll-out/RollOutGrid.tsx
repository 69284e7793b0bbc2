import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { RolledOutPlace, RolledOutProgram } from "#shared/contract/roll-out.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { RollOutCounts } from "#shared/registers/roll-out.ts";
import { CellButton } from "./CellButton.tsx";
import styles from "./RollOut.module.css";
import type { Grid, GridRow } from "./roll-out-grid.ts";

/** A cell by the codes of its program and its place. */
export interface CellAddress {
  readonly program: string;
  readonly place: string;
}

interface RollOutGridProps {
  readonly grid: Grid;
  /** Codes of governorates whose centres are shown. */
  readonly openCodes: readonly string[];
  readonly onOpenCodes: (codes: readonly string[]) => void;
  readonly onCell: (cell: CellAddress) => void;
}

/** Programs across and places down; on a phone each place is a card with the programs that reach it. */
export function RollOutGrid({ grid, openCodes, onOpenCodes, onCell }: RollOutGridProps) {
  const { t } = useWords();
  const toggle = (code: string) =>
    onOpenCodes(openCodes.includes(code) ? openCodes.filter((each) => each !== code) : [...openCodes, code]);
  return (
    <Scrollable label={t("rollOut.title")} isFramed>
      <table className={styles["grid"]}>
        <Head programs={grid.programs} />
        <tbody>
          {grid.rows.map((row) => {
            const isOpen = openCodes.includes(row.place.code);
            const { code } = row.place;
            return (
              <Fragment key={row.place.id}>
                <PlaceRow
                  {...{ row, onCell, isOpen }}
                  programs={grid.programs}
                  onToggle={() => toggle(code)}
                />
                {isOpen
                  ? row.centres.map((centre) => (
                      <PlaceRow key={centre.place.id} row={centre} programs={grid.programs} onCell={onCell} />
                    ))
                  : null}
              </Fragment>
            );
          })}
        </tbody>
        <Totals grid={grid} />
      </table>
    </Scrollable>
  );
}

function Head({ programs }: { readonly programs: readonly RolledOutProgram[] }) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t("rollOut.place")}</th>
        {programs.map((program) => (
          <th key={program.id} scope="col">
            <Link to="/programs/$code" params={{ code: program.code }}>
              <bdi>{program.code}</bdi>
            </Link>
            <span className={styles["heading"]}>
              <Name name={program} />
            </span>
          </th>
        ))}
        <th scope="col">{t("rollOut.total")}</th>
      </tr>
    </thead>
  );
}

interface PlaceRowProps {
  readonly row: GridRow;
  readonly programs: readonly RolledOutProgram[];
  readonly onCell: (cell: CellAddress) => void;
  readonly isOpen?: boolean;
  /** Of a governorate. */
  readonly onToggle?: () => void;
}

function PlaceRow({ row, programs, onCell, isOpen = false, onToggle }: PlaceRowProps) {
  const { place, cells, counts, centres } = row;
  return (
    <tr data-centre={place.parentId !== null || undefined}>
      <th scope="row">
        <span className={styles["place"]}>
          {onToggle && centres.length > 0 ? (
            <Fold place={place} isOpen={isOpen} onToggle={onToggle} />
          ) : (
            <span className={styles["unfolded"]} />
          )}
          <span>
            <Name name={place} />
            {onToggle ? <Centres count={centres.length} /> : null}
          </span>
          {onToggle && counts.all > 0 ? <OnRoadmap place={place} /> : null}
        </span>
      </th>
      {programs.map((program, index) => (
        <td key={program.id} data-empty={cells[index] ? undefined : true}>
          <CellButton
            {...{ program, place }}
            cell={cells[index] ?? null}
            onPress={() => onCell({ program: program.code, place: place.code })}
          />
        </td>
      ))}
      <td data-total>
        <Count counts={counts} />
      </td>
    </tr>
  );
}

interface FoldProps {
  readonly place: RolledOutPlace;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Fold({ place, isOpen, onToggle }: FoldProps) {
  const { t, language } = useWords();
  return (
    <IconButton
      icon={isOpen ? "chevronDown" : "chevronEnd"}
      size="small"
      label={t("rollOut.showCentres", { place: chooseName(language, place).text })}
      aria-expanded={isOpen}
      onPress={onToggle}
    />
  );
}

function Centres({ count }: { readonly count: number }) {
  const { t, format } = useWords();
  if (count === 0) return null;
  return (
    <span className={styles["beside"]}>{t("rollOut.centres", { count, number: format.number(count) })}</span>
  );
}

function OnRoadmap({ place }: { readonly place: RolledOutPlace }) {
  const { t, language } = useWords();
  const label = t("rollOut.onRoadmap", { place: chooseName(language, place).text });
  return (
    <Link
      to="/"
      search={{ place: place.code }}
      className={styles["roadmap"]}
      aria-label={label}
      title={label}
    >
      <Icon name="chart" />
    </Link>
  );
}

/** How many are live of those that are included at all. */
function Count({ counts }: { readonly counts: RollOutCounts }) {
  const { t, format } = useWords();
  if (counts.all === 0) return null;
  return t("rollOut.liveOf", { live: format.number(counts.live), all: format.number(counts.all) });
}

function Totals({ grid }: { readonly grid: Grid }) {
  const { t } = useWords();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t("rollOut.total")}</th>
        {grid.programs.map((program, index) => {
          const counts = grid.programCounts[index];
          return (
            <td key={program.id} data-code={program.code}>
              {counts ? <Count counts={counts} /> : null}
            </td>
          );
        })}
        <td>
          <Count counts={grid.counts} />
        </td>
      </tr>
    </tfoot>
  );
}
