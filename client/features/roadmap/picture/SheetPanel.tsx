import type { VisibleRow } from "#client/gantt/types.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { chooseName, countOf } from "#shared/i18n/words.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { IsoDay } from "#shared/units.ts";
import { groupText } from "../group-text.ts";
import type { RoadmapGroup } from "../roadmap-groups.ts";
import type { RoadmapEntry } from "../roadmap-rows.ts";
import { fitText } from "./fit-text.ts";
import { StatusWord, Write } from "./Ink.tsx";
import type { Paper } from "./paper.ts";

/** Where each column begins; the code stands before the name. */
const COLUMNS = { code: 0, name: 52, status: 296, progress: 398, slip: 494, finish: 540 } as const;
const INDENT = 14;
const COLUMN_GAP = 8;

/** From this height on a name has two lines. */
const TWO_LINES_FROM = 27;

interface PanelRowProps {
  readonly paper: Paper;
  readonly place: VisibleRow;
  readonly entry: RoadmapEntry | undefined;
  readonly middle: number;
  readonly rowHeight: number;
}

export function PanelHeading({ paper, middle }: { readonly paper: Paper; readonly middle: number }) {
  const { t } = paper.words;
  const headers = [
    [COLUMNS.code, t("terms.program")],
    [COLUMNS.status, t("status.label")],
    [COLUMNS.progress, t("picture.progressOfPlanned")],
    [COLUMNS.slip, t("roadmap.slipColumn")],
    [COLUMNS.finish, t("picture.finish")],
  ] as const;
  return headers.map(([place, header]) => (
    <Write key={place} paper={paper} place={place} middle={middle} size={11} fill={paper.palette.muted}>
      {header}
    </Write>
  ));
}

/** What the row says in words and figures. */
export function PanelRow({ entry, ...row }: PanelRowProps) {
  if (!entry) return null;
  switch (entry.kind) {
    case "program":
      return <ProgramLine {...row} program={entry.program} />;
    case "milestone": {
      const { milestone } = entry;
      return (
        <>
          <NameLines {...row} code={milestone.code} name={milestone} indent={INDENT} />
          <Figures {...row} {...milestone} day={milestone.actualDay ?? milestone.forecastDay} />
        </>
      );
    }
    default:
      return <GroupLine {...row} group={entry} />;
  }
}

type LineProps = Omit<PanelRowProps, "entry">;

/** The name of the program that a page begins inside of, and that it goes on there. */
export function ContinuedRow({ paper, entry, ...row }: Omit<PanelRowProps, "place">) {
  if (entry?.kind !== "program") return null;
  const { code, nameAr, nameEn } = entry.program;
  const name = chooseName(paper.words.language, { nameAr, nameEn }).text;
  return (
    <Write
      {...{ paper, size: sizeOf(row.rowHeight), middle: row.middle }}
      place={COLUMNS.code}
      weight={600}
      fill={paper.palette.muted}
    >
      {paper.words.t("picture.continued", { code, name })}
    </Write>
  );
}

/** Between 6 and 9 points, as the rows' height allows. */
function sizeOf(rowHeight: number): number {
  return Math.max(8.25, Math.min(12, rowHeight * 0.5));
}

function GroupLine({ paper, middle, rowHeight, group }: LineProps & { readonly group: RoadmapGroup }) {
  const size = sizeOf(rowHeight) + 1;
  return (
    <>
      <Write paper={paper} place={6} middle={middle} size={size} weight={600}>
        {groupText(group, paper.words)}
      </Write>
      {group.kind === "workstream" ? (
        <StatusWord
          {...{ paper, middle, size: size - 1 }}
          status={group.workstream.status.status}
          place={COLUMNS.status}
        />
      ) : null}
      <Write {...{ paper, middle, size: size - 1 }} place={COLUMNS.progress} fill={paper.palette.muted}>
        {countOf(paper.words, "programs", group.programs.length)}
      </Write>
    </>
  );
}

function ProgramLine({ program, ...row }: LineProps & { readonly program: ProgramRow }) {
  const { paper, middle, rowHeight } = row;
  const { format, t } = paper.words;
  const actual = format.percent(program.progressRatio);
  const planned = format.percent(program.plannedProgressRatio);
  return (
    <>
      <NameLines {...row} code={program.code} name={program} indent={0} />
      <Write paper={paper} place={COLUMNS.progress} middle={middle} size={sizeOf(rowHeight)}>
        {t("picture.ofPlanned", { actual, planned })}
      </Write>
      <Figures {...row} {...program} day={program.finishDay} />
    </>
  );
}

interface NameLinesProps extends LineProps {
  readonly code: string;
  readonly name: BilingualName;
  readonly indent: number;
}

function NameLines({ paper, middle, rowHeight, code, name, indent }: NameLinesProps) {
  const size = sizeOf(rowHeight);
  const { text } = chooseName(paper.words.language, name);
  const codeWidth = paper.widthOf(code, size - 1);
  const from = Math.max(COLUMNS.name, COLUMNS.code + codeWidth + COLUMN_GAP) + indent;
  const room = COLUMNS.status - COLUMN_GAP - from;
  const lines = fitText(text, room, rowHeight >= TWO_LINES_FROM ? 2 : 1, (part) => paper.widthOf(part, size));
  const lead = size * 1.25;
  const first = middle - ((lines.length - 1) * lead) / 2;
  return (
    <>
      <Write {...{ paper, middle, size: size - 1 }} place={COLUMNS.code + indent} fill={paper.palette.muted}>
        {code}
      </Write>
      {lines.map((line, index) => (
        <Write key={line} paper={paper} place={from} middle={first + index * lead} size={size}>
          {line}
        </Write>
      ))}
    </>
  );
}

interface FiguresProps extends LineProps {
  readonly status: { readonly status: Status };
  readonly slipWorkDays: number | null;
  readonly day: IsoDay;
}

function Figures({ paper, middle, rowHeight, status, slipWorkDays, day }: FiguresProps) {
  const { format } = paper.words;
  const size = sizeOf(rowHeight);
  const isLate = (slipWorkDays ?? 0) > 0;
  return (
    <>
      <StatusWord {...{ paper, middle, size }} status={status.status} place={COLUMNS.status} weight={600} />
      {slipWorkDays === null ? null : (
        <Write
          {...{ paper, middle, size }}
          place={COLUMNS.slip}
          weight={isLate ? 600 : 400}
          fill={isLate ? paper.palette.critical : paper.palette.muted}
        >
          {format.signedNumber(slipWorkDays)}
        </Write>
      )}
      <Write {...{ paper, middle, size }} place={COLUMNS.finish}>
        {format.day(day, "numeric")}
      </Write>
    </>
  );
}
