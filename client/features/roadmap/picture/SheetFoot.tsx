import { diamondPath } from "#client/gantt/bar.ts";
import { STATUS_ORDER } from "../roadmap-groups.ts";
import { StatusWord, Write } from "./Ink.tsx";
import type { Palette } from "./palette.ts";
import { lineUp, type Paper } from "./paper.ts";
import type { PictureSource } from "./sheet.ts";
import { FOOT_HEIGHT, SHEET } from "./sheet-plan.ts";

interface SheetFootProps {
  readonly paper: Paper;
  readonly source: PictureSource;
  readonly page: number;
  readonly pageCount: number;
  readonly pageHeight: number;
}

const SIZE = 11;
const GAP = 18;
const SIGN_WIDTH = 24;

/** What shapes mean, and where the page comes from. */
export function SheetFoot({ paper, source, page, pageCount, pageHeight }: SheetFootProps) {
  const { t, format } = paper.words;
  const top = pageHeight - FOOT_HEIGHT;
  const { muted, lineStrong } = paper.palette;
  const revision = t("picture.revision", { number: format.plainNumber(source.view.revision) });
  const pages = t("picture.page", { page: format.number(page), pages: format.number(pageCount) });
  return (
    <g data-part="foot">
      <path d={`M0 ${top + 8}H${SHEET.width}`} stroke={lineStrong} fill="none" />
      <ShapeLegend paper={paper} middle={top + 22} />
      <StatusLegend paper={paper} middle={top + 42} />
      <Write {...{ paper, size: SIZE, fill: muted }} place={SHEET.width} middle={top + 42} anchor="end">
        {`${t("common.product")} · ${revision} · ${pages}`}
      </Write>
    </g>
  );
}

interface LegendProps {
  readonly paper: Paper;
  readonly middle: number;
}

/** What the shapes of the chart mean. Signs are 24 wide and 16 high, and look the same from both sides. */
function ShapeLegend({ paper, middle }: LegendProps) {
  const { t } = paper.words;
  const entries = [
    [t("roadmap.legendForecast"), forecastSign],
    [t("roadmap.legendProgress"), progressSign],
    [t("roadmap.legendBaseline"), baselineSign],
    [t("roadmap.legendDone"), doneSign],
    [t("roadmap.legendOpen"), openSign],
    [t("picture.critical"), criticalSign],
    [t("picture.link"), linkSign],
    [t("picture.criticalLink"), criticalLinkSign],
  ] as const;
  const widths = entries.map(([text]) => SIGN_WIDTH + 6 + paper.widthOf(text, SIZE));
  const places = lineUp(widths, GAP);
  return entries.map(([text, sign], index) => {
    const place = places[index] ?? 0;
    return (
      <g key={text}>
        <g transform={`translate(${paper.leftOf(place, SIGN_WIDTH)} ${middle - 8})`}>{sign(paper.palette)}</g>
        <Write {...{ paper, middle, size: SIZE }} place={place + SIGN_WIDTH + 6}>
          {text}
        </Write>
      </g>
    );
  });
}

function StatusLegend({ paper, middle }: LegendProps) {
  const widths = STATUS_ORDER.map(
    (status) => SIZE * 1.2 + paper.widthOf(paper.words.t(`status.${status}`), SIZE),
  );
  const places = lineUp(widths, GAP);
  return STATUS_ORDER.map((status, index) => (
    <StatusWord key={status} {...{ paper, status, middle, size: SIZE }} place={places[index] ?? 0} />
  ));
}

const SMALL_DIAMOND = diamondPath(12, 8, 5);

function forecastSign({ tones }: Palette) {
  const { soft, bar } = tones.onPlan;
  return <rect x={1} y={2} width={22} height={12} rx={2} fill={soft} stroke={bar} />;
}

function progressSign({ tones }: Palette) {
  return <rect x={1} y={5} width={22} height={6} fill={tones.onPlan.bar} />;
}

function baselineSign({ ghost }: Palette) {
  return <rect x={1} y={6.5} width={22} height={3} fill={ghost} />;
}

/** In the colour that the chart gives it: done is complete. */
function doneSign({ tones }: Palette) {
  return <path d={SMALL_DIAMOND} fill={tones.complete.bar} />;
}

function openSign({ tones, paper }: Palette) {
  return <path d={SMALL_DIAMOND} fill={paper} stroke={tones.onPlan.bar} strokeWidth={1.5} />;
}

function criticalSign(palette: Palette) {
  return (
    <>
      <path d={diamondPath(12, 8, 8)} fill={palette.paper} stroke={palette.critical} strokeWidth={1.5} />
      {openSign(palette)}
    </>
  );
}

function linkSign({ link }: Palette) {
  return <path d="M1 8H23" fill="none" stroke={link} />;
}

function criticalLinkSign({ critical }: Palette) {
  return <path d="M1 8H23" fill="none" stroke={critical} strokeWidth={2} />;
}
