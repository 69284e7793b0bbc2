import { Day } from "#client/ui/Day/Day.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import { floatWords } from "#shared/i18n/row-sentences.ts";
import { claimDivergence } from "#shared/progress/claim.ts";
import type { IsoDay } from "#shared/units.ts";
import { columnName } from "./column-names.ts";
import { departmentOf, isOpen, leastFloat } from "./column-values.ts";
import { yearWords } from "./group-text.ts";
import type { MoreColumn, MoreColumns } from "./more-columns.ts";
import styles from "./RoadmapCells.module.css";
import type { RoadmapEntry } from "./roadmap-rows.ts";
import { finishYear } from "./roadmap-search.ts";

export const moreColumns: MoreColumns = {
  heading: columnName,
  cell: (column, entry) => <MoreCells column={column} entry={entry} />,
};

interface MoreCellsProps {
  readonly column: MoreColumn;
  readonly entry: RoadmapEntry;
  /** Days in both calendars, where there is room for them. */
  readonly isRoomy?: boolean;
}

/** A group has none of these; what a milestone shares with its program stands in the program's row. */
export function MoreCells({ column, entry, isRoomy = false }: MoreCellsProps) {
  if (entry.kind === "milestone") return <MilestoneCell {...entry} column={column} isRoomy={isRoomy} />;
  return entry.kind === "program" ? <ProgramCell {...entry} column={column} isRoomy={isRoomy} /> : null;
}

interface CellProps {
  readonly column: MoreColumn;
  readonly isRoomy: boolean;
}

function ProgramCell({ column, program, isRoomy }: CellProps & { readonly program: ProgramRow }) {
  const words = useWords();
  switch (column) {
    case "owner":
      return program.owner ? (
        <Cut name={program.owner} />
      ) : (
        <Nothing text={words.t("roadmap.ownerUnknown")} />
      );
    case "department":
      return <Cut name={departmentOf(program)} />;
    case "start":
      return <Days day={program.startDay} isRoomy={isRoomy} />;
    case "forecast":
      return <Days day={program.finishDay} isRoomy={isRoomy} />;
    case "baseline":
      return <Days day={program.baselineFinishDay} isRoomy={isRoomy} />;
    case "float":
      return program.milestones.some(isOpen) ? <Float workDays={leastFloat(program)} /> : null;
    case "confidence":
      return <Claim program={program} />;
    case "finishYear":
      return <bdi className={styles["figure"]}>{yearWords(words, finishYear(program))}</bdi>;
  }
}

function MilestoneCell({ column, milestone, isRoomy }: CellProps & { readonly milestone: MilestoneRow }) {
  switch (column) {
    case "forecast":
      return <Days day={milestone.actualDay ?? milestone.forecastDay} isRoomy={isRoomy} />;
    case "baseline":
      return <Days day={milestone.baselineDay} isRoomy={isRoomy} />;
    case "float":
      return isOpen(milestone) ? <Float workDays={milestone.totalFloatWorkDays} /> : null;
    default:
      return null;
  }
}

function Cut({ name }: { readonly name: Parameters<typeof Name>[0]["name"] }) {
  return (
    <span className={styles["name"]}>
      <Name name={name} />
    </span>
  );
}

function Nothing({ text }: { readonly text: string }) {
  return <span className={styles["muted"]}>{text}</span>;
}

function Days({ day, isRoomy }: { readonly day: IsoDay | null; readonly isRoomy: boolean }) {
  const { t } = useWords();
  if (day === null) return <Nothing text={t("roadmap.noBaseline")} />;
  return <Day day={day} style="medium" calendars={isRoomy ? "stack" : "first"} />;
}

/** The figure, marked where nothing is left; the sentence for those who hover or listen. */
function Float({ workDays }: { readonly workDays: number | null }) {
  const words = useWords();
  if (workDays === null) return <Nothing text={words.t("columns.noFloat")} />;
  const sentence = floatWords(words, workDays);
  return (
    <span className={styles["slip"]} data-late={workDays <= 0 || undefined} title={sentence}>
      <bdi aria-hidden="true">{words.format.number(workDays)}</bdi>
      <span className={styles["spoken"]}>{sentence}</span>
    </span>
  );
}

const CLAIMS = { 5: "five", 4: "four", 3: "three", 2: "two", 1: "one" } as const;

/** What the owner claims; where the computed status tells another story, a sign and a word say which way. */
function Claim({ program }: { readonly program: ProgramRow }) {
  const { t, format } = useWords();
  const { confidence, status } = program;
  const claim = confidence === null ? undefined : CLAIMS[confidence as keyof typeof CLAIMS];
  if (confidence === null || claim === undefined) return <Nothing text={t("columns.noClaim")} />;
  const divergence = claimDivergence(status.status, confidence);
  const words = t(`program.confidence.${claim}`);
  const beside = divergence
    ? t(`columns.divergences.${divergence}`, { status: t(`status.${status.status}`) })
    : "";
  return (
    <span className={styles["claim"]} title={[words, beside].filter(Boolean).join(" · ")}>
      <bdi className={styles["figure"]}>
        {t("columns.claimOf", { claim: format.number(confidence), most: format.number(5) })}
      </bdi>
      <span className={styles["spoken"]}>{words}</span>
      {divergence ? (
        <span className={styles["divergence"]}>
          <Icon name="warning" />
          {t(`columns.divergent.${divergence}`)}
          <span className={styles["spoken"]}>{beside}</span>
        </span>
      ) : null}
    </span>
  );
}
