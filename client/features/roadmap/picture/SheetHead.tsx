import { chooseName, dayInBoth } from "#shared/i18n/words.ts";
import { STATUS_ORDER } from "../roadmap-groups.ts";
import { StatusWord, Write } from "./Ink.tsx";
import { lineUp, type Paper } from "./paper.ts";
import type { PictureSource } from "./sheet.ts";
import { SHEET } from "./sheet-plan.ts";
import { baselineWords, filterSentence, scenarioWords } from "./sheet-words.ts";

interface SheetHeadProps {
  readonly paper: Paper;
  readonly source: PictureSource;
}

/** Whose plan this is, on which day, compared with what and narrowed by what. */
export function SheetHead({ paper, source }: SheetHeadProps) {
  const { words, palette } = paper;
  const { t, language } = words;
  const { plan, statusDay } = source.view;
  const title = chooseName(language, plan).text;
  return (
    <g data-part="head">
      <Write paper={paper} place={0} middle={16} size={26} weight={600}>
        {title}
      </Write>
      <Write
        paper={paper}
        place={paper.widthOf(title, 26, 600) + 16}
        middle={18}
        size={17}
        fill={palette.muted}
      >
        {t("roadmap.title")}
      </Write>
      <Write paper={paper} place={0} middle={48} size={14} weight={600}>
        {t("roadmap.statusAt", { day: dayInBoth(words, statusDay) })}
      </Write>
      <Write paper={paper} place={0} middle={70} size={12.5} fill={palette.muted}>
        {`${baselineWords(source, words)} · ${filterSentence(source, words)}`}
      </Write>
      <Stamps paper={paper} source={source} />
      <Counts paper={paper} source={source} />
    </g>
  );
}

const MARK_SIZE = 14;
const MARK_GAP = 12;

/** What nobody may overlook of the page: that it is a scenario and not the plan, or sample data. */
function Stamps({ paper, source }: SheetHeadProps) {
  const { words } = paper;
  const scenario = scenarioWords(source, words);
  const stamps = [
    ...(source.view.plan.isSample ? [{ part: "sample", text: words.t("shell.sampleNotice") }] : []),
    ...(scenario ? [{ part: "scenario", text: scenario }] : []),
  ];
  const widths = stamps.map(({ text }) => paper.widthOf(text, MARK_SIZE, 600) + 28);
  const ends = lineUp(widths, MARK_GAP);
  return stamps.map(({ part, text }, index) => {
    const width = widths[index] ?? 0;
    const place = SHEET.width - (ends[index] ?? 0) - width;
    return <Stamp key={part} {...{ paper, part, text, place, width }} />;
  });
}

interface StampProps {
  readonly paper: Paper;
  readonly part: string;
  readonly text: string;
  readonly place: number;
  readonly width: number;
}

function Stamp({ paper, part, text, place, width }: StampProps) {
  const box = { x: paper.leftOf(place, width), y: 1, width, height: 28, rx: 4 };
  return (
    <g data-part={part}>
      <rect {...box} fill="none" stroke={paper.palette.ink} strokeWidth={part === "scenario" ? 3 : 1.5} />
      <Write
        paper={paper}
        place={place + width / 2}
        middle={15}
        size={MARK_SIZE}
        weight={600}
        anchor="middle"
      >
        {text}
      </Write>
    </g>
  );
}

const MIDDLE = 56;
const COUNT_SIZE = 14;
const FIGURE_SIZE = 18;
const COUNT_GAP = 24;

/** How many programs stand where, of those that the picture shows. */
function Counts({ paper, source }: SheetHeadProps) {
  const { t, format } = paper.words;
  const counts = Map.groupBy(source.programs, ({ status }) => status.status);
  const parts = STATUS_ORDER.filter((status) => counts.has(status)).map((status) => {
    const figure = format.number(counts.get(status)?.length ?? 0);
    const figureWidth = paper.widthOf(figure, FIGURE_SIZE, 600) + 8;
    const wordWidth = COUNT_SIZE * 1.2 + paper.widthOf(t(`status.${status}`), COUNT_SIZE, 600);
    return { status, figure, figureWidth, width: figureWidth + wordWidth };
  });
  const places = lineUp(
    parts.map(({ width }) => width),
    COUNT_GAP,
  );
  const end = (places.at(-1) ?? 0) + (parts.at(-1)?.width ?? 0);
  return parts.map(({ status, figure, figureWidth }, index) => {
    const place = SHEET.width - end + (places[index] ?? 0);
    return (
      <g key={status}>
        <Write {...{ paper, place, middle: MIDDLE, size: FIGURE_SIZE, weight: 600 }}>{figure}</Write>
        <StatusWord
          {...{ paper, status, middle: MIDDLE, size: COUNT_SIZE, weight: 600 }}
          place={place + figureWidth}
        />
      </g>
    );
  });
}
