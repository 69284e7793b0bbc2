import { useMemo } from "react";
import { calendarOf } from "#client/editing/calendar.ts";
import type { CellField, GridColumn, GridSheet } from "#client/grid/sheet.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { Words } from "#shared/i18n/words.ts";
import { slipWorkDays } from "#shared/schedule/slip.ts";
import { clipboardText, editorText } from "./cell-text.ts";
import { columnName } from "./column-names.ts";
import { COLUMNS, type ColumnId, EDIT_FIELDS, type EditField } from "./columns.ts";
import { DRAFT_RULES } from "./draft-rules.ts";
import type { JudgedRow } from "./judge.ts";
import type { GridLine } from "./lines.ts";
import { editedCell, ReadCell } from "./MilestoneCell.tsx";

type MilestoneSheet = GridSheet<GridLine, JudgedRow, ColumnId, EditField>;

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  program: 5.5,
  code: 4.5,
  name: 12,
  baselineDay: 8.5,
  forecastDay: 10.5,
  actualDay: 10.5,
  progressPercent: 8,
  slip: 11,
  status: 9,
};

const DAY: CellField = { kind: "text", longest: 64 };
const PERCENT: CellField = { kind: "number", longest: 64 };

/** What the grid shows of milestones, and how their cells are typed. */
export function useMilestoneSheet(view: RoadmapView): MilestoneSheet {
  const words = useWords();
  return useMemo(() => {
    const slipOf = slipIn(view);
    return {
      name: words.t("milestoneGrid.gridName"),
      columns: COLUMNS.map((id) => columnOf(words, id)),
      keyOf: DRAFT_RULES.keyOf,
      titleOf: ({ program, milestone }) => `${program.code} ${milestone.code}`,
      canEdit: () => true,
      show: (line, judged, column) => <ReadCell line={line} slip={slipOf(line, judged)} column={column} />,
      cellOf: (line, judged, field) => editedCell(words, line, judged, field),
      copied: (line, judged, column) => clipboardText(words, line, judged, slipOf(line, judged), column),
      typed: ({ milestone }, judged, field) => editorText(words, field, milestone, judged),
      fieldOf: (_line, _judged, field) => (field === "progressPercent" ? PERCENT : DAY),
    };
  }, [view, words]);
}

function columnOf(words: Words, id: ColumnId): GridColumn<ColumnId, EditField> {
  const field = EDIT_FIELDS.find((each) => each === id) ?? null;
  const column = { id, name: columnName(words, id), width: WIDTHS[id], field, grows: id === "name" };
  if (id === "program") return { ...column, pinnedAt: 0 };
  return id === "code" ? { ...column, pinnedAt: WIDTHS.program } : column;
}

/** The slip of a line as it would be saved, counted by its program's working days. */
function slipIn(view: RoadmapView) {
  const calendars = new Map(
    view.programs.map((program) => [program.id, calendarOf(program.calendar ?? view)]),
  );
  return ({ milestone, program }: GridLine, judged: JudgedRow | undefined): number | null => {
    const calendar = calendars.get(program.id);
    if (!judged || !calendar || milestone.baselineDay === null) return milestone.slipWorkDays;
    const { forecastDay, actualDay } = judged.next;
    return slipWorkDays(calendar, {
      baselineDay: toEpochDay(milestone.baselineDay),
      forecastDay: toEpochDay(forecastDay),
      actualDay: actualDay === null ? null : toEpochDay(actualDay),
    });
  };
}
