import { Link } from "@tanstack/react-router";
import { DivergenceNotes } from "#client/reporting/DivergenceNotes.tsx";
import { ReportStateMark } from "#client/reporting/ReportStateMark.tsx";
import { MeasureFigure } from "#client/standing/MeasureFigure.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { DeskTile, ReportingDesk } from "#shared/contract/reporting-desk.ts";
import { notOwingSentence, reportStateName } from "#shared/i18n/reporting-words.ts";
import { chooseName, countOf, isolate } from "#shared/i18n/words.ts";
import { ClaimLevel } from "./ClaimLevel.tsx";
import desk from "./Desk.module.css";
import { DESK_FILTERS, type DeskFilter } from "./desk-search.ts";
import { ProgramHeading } from "./ProgramHeading.tsx";
import styles from "./Tiles.module.css";

interface TilesProps {
  readonly desk: ReportingDesk;
  /** Whether the reader reviews reports. */
  readonly reviews: boolean;
  /** Null for all. */
  readonly filter: DeskFilter | null;
  readonly onFilter: (filter: DeskFilter | undefined) => void;
}

/** Stands for all programs among the filters. */
const ALL = "*";

/** Every program with its report: how the plan stands, what is claimed, and how timely. */
export function Tiles({ desk: view, reviews, filter, onFilter }: TilesProps) {
  const words = useWords();
  const { t } = words;
  const shown = view.tiles.filter((tile) => filter === null || passes(tile, filter));
  const chips = DESK_FILTERS.map((id) => ({
    id,
    label: id === "conflict" ? t("desk.conflict") : reportStateName(words, id),
    count: view.tiles.filter((tile) => passes(tile, id)).length,
  }));
  return (
    <section className={desk["section"]} aria-labelledby="desk-tiles">
      <h2 id="desk-tiles" className={desk["title"]}>
        {t("desk.tiles")}
      </h2>
      <FilterChips
        label={t("desk.filter")}
        chips={[
          { id: ALL, label: t("desk.all"), count: view.tiles.length },
          ...chips.filter(({ id, count }) => count > 0 || id === filter),
        ]}
        value={filter ?? ALL}
        onChange={(id) => onFilter(id === ALL ? undefined : id)}
      />
      {shown.length > 0 ? (
        <ul className={styles["tiles"]}>
          {shown.map((tile) => (
            <Tile key={tile.program.id} tile={tile} reviews={reviews} />
          ))}
        </ul>
      ) : (
        <p className={desk["empty"]}>{t("desk.noTiles")}</p>
      )}
    </section>
  );
}

function passes({ state, divergence }: DeskTile, filter: DeskFilter): boolean {
  return filter === "conflict" ? (divergence?.score ?? 0) > 0 : state === filter;
}

function Tile({ tile, reviews }: { readonly tile: DeskTile; readonly reviews: boolean }) {
  const words = useWords();
  const { t, language } = words;
  const { program, owner, state, notOwing, lateWorkDays, timeliness, divergence, reportId } = tile;
  const name = isolate(chooseName(language, program).text);
  return (
    <li className={styles["tile"]} data-state={state}>
      <ProgramHeading program={program} level={3} />
      <p className={styles["owner"]}>{owner ? <Name name={owner} /> : t("common.unknown")}</p>
      <p className={styles["line"]}>
        <StatusMark status={program.status.status} />
        <ReportStateMark state={state} />
      </p>
      <div className={styles["claim"]}>
        {notOwing ? (
          <span className={desk["muted"]}>{notOwingSentence(words, notOwing)}</span>
        ) : (
          <ClaimLevel confidence={tile.confidence} />
        )}
        {divergence ? <DivergenceNotes divergence={divergence} /> : null}
        {lateWorkDays > 0 ? (
          <span className={styles["late"]}>
            {t("desk.late", { days: countOf(words, "workDays", lateWorkDays) })}
          </span>
        ) : null}
      </div>
      <footer className={styles["footer"]}>
        <span className={styles["timeliness"]}>
          <span className={desk["muted"]}>{t("desk.timeliness")}</span>
          <MeasureFigure measure={timeliness} whenMissing={t("common.none")} />
        </span>
        {reportId !== null && (state === "submitted" || state === "approved") ? (
          <ReportLink reportId={reportId} name={name} reviews={reviews} />
        ) : null}
      </footer>
    </li>
  );
}

interface ReportLinkProps {
  readonly reportId: string;
  readonly name: string;
  readonly reviews: boolean;
}

/** Beside the last one for those who review; as its readers see it for others. */
function ReportLink({ reportId, name, reviews }: ReportLinkProps) {
  const { t } = useWords();
  return (
    <Link
      to={reviews ? "/desk/reports/$reportId" : "/report/$reportId"}
      params={{ reportId }}
      aria-label={t("desk.seeReportNamed", { name })}
    >
      {t("desk.seeReport")}
    </Link>
  );
}
