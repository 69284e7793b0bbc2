import type { RefObject } from "react";
import type { GanttHandle } from "#client/gantt/types.ts";
import { useShortcuts } from "#client/ui/keyboard/use-shortcuts.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { useOfferedActs } from "#client/ui/page-acts/page-acts.ts";
import { type RoadmapSearch, SCALES, type Scale } from "./roadmap-search.ts";

const ZOOM_STEP = 1.5;
const NONE = [] as const;

const SCALE_WORDS = {
  plan: "roadmap.scalePlan",
  year: "roadmap.scaleYear",
  quarter: "roadmap.scaleQuarter",
  month: "roadmap.scaleMonth",
} as const;

/**
 * What the roadmap does by key wherever the focus is, and offers to the command palette: time on a chart, and the way
 * from chart to table and back. A list of programs has neither.
 */
export function useRoadmapActs(
  gantt: RefObject<GanttHandle | null>,
  shown: "chart" | "table" | "list",
  onSearch: (change: Partial<RoadmapSearch>) => void,
  today: { readonly label: string; readonly run: () => void },
): void {
  const { t } = useWords();
  const keys = {
    today: today.run,
    zoomIn: () => gantt.current?.zoom(ZOOM_STEP),
    zoomOut: () => gantt.current?.zoom(1 / ZOOM_STEP),
  };
  useShortcuts(shown === "chart" ? keys : {});
  const scales = Object.keys(SCALE_WORDS) as Scale[];
  const toTable = shown === "chart";
  const change = {
    id: "view",
    question: t("roadmap.viewAs"),
    label: t(toTable ? "roadmap.viewTable" : "roadmap.viewChart"),
    run: () => onSearch({ view: toTable ? "table" : undefined }),
  };
  const ofTime = [
    { id: "today", ...today },
    ...scales.map((scale) => ({
      id: `scale ${scale}`,
      question: t("roadmap.scale"),
      label: t(SCALE_WORDS[scale]),
      run: () => onSearch({ days: SCALES[scale] ?? undefined }),
    })),
  ];
  useOfferedActs(shown === "list" ? NONE : [change, ...(toTable ? ofTime : NONE)]);
}
