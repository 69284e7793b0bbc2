import { PAPER, paperColour } from "#shared/drawing/looks.ts";
import type { PackCell } from "../content.ts";
import { officeText } from "../office-text.ts";
import { addText, type Box, type Deck, lettersOf, MUTED, placed, type TextLook } from "./deck.ts";
import type { Slide, TableRow } from "./pptx.ts";
import { CELL_MARGIN, hasHead, type PlacedTable, shownText, TITLE_HEIGHT } from "./table-layout.ts";
import { hex } from "./xml.ts";

const THIN = { type: "solid", pt: 0.5, color: hex(PAPER["line-strong"]) } as const;
const STRONG = { type: "solid", pt: 1, color: hex(PAPER["line-control"]) } as const;
const NONE = { type: "none" } as const;

/** A table that can be edited, with its title; in Arabic its first column stands on the right. */
export function addTable(deck: Deck, slide: Slide, piece: PlacedTable, column: Box, size: number): void {
  const { table, rows, widths } = piece;
  const box = { x: column.x, y: column.y + piece.y, w: column.w };
  const heading = table.title === "" ? 0 : TITLE_HEIGHT;
  addText(deck, slide, table.title, { ...box, h: heading }, { size: size + 2, isStrong: true });
  const below = { ...box, y: box.y + heading };
  if (rows.length === 0) {
    addText(deck, slide, table.empty, { ...below, h: TITLE_HEIGHT }, { size, colour: MUTED });
    return;
  }
  const head = hasHead(table)
    ? [
        row(
          deck,
          table.columns.map((each) => [each.heading, { size, isStrong: true }] as const),
          STRONG,
        ),
      ]
    : [];
  const body = rows.map((cells) =>
    row(
      deck,
      cells.map((cell) => [shownText(cell), lookOf(cell, size)] as const),
      THIN,
    ),
  );
  slide.addTable([...head, ...body], {
    ...placed(deck, { ...below, h: 0.1 }),
    h: undefined as never,
    colW: [...widths],
    ...(table.title === "" ? {} : { objectName: officeText(table.title) }),
  });
}

function row(
  deck: Deck,
  cells: readonly (readonly [string, TextLook])[],
  line: typeof THIN | typeof STRONG,
): TableRow {
  return cells.map(([text, look]) => ({
    text: officeText(text),
    options: {
      ...lettersOf(deck, look),
      valign: "top",
      margin: CELL_MARGIN,
      border: [NONE, NONE, line, NONE],
    },
  }));
}

function lookOf(cell: PackCell, size: number): TextLook {
  switch (cell.kind) {
    case "status":
      return { size, isStrong: true, colour: hex(paperColour("tone.fg", cell.status)) };
    case "code":
      return { size, isStrong: true };
    default:
      return { size };
  }
}
