import { PAPER, paperColour } from "#shared/drawing/looks.ts";
import type { PackCell } from "../content.ts";
import {
  addText,
  type Box,
  type Deck,
  directionOfText,
  lettersOf,
  MUTED,
  placed,
  type TextLook,
} from "./deck.ts";
import type { Slide, TableRow } from "./pptx.ts";
import { CELL_MARGIN, hasHead, type PlacedTable, shownText, TITLE_HEIGHT } from "./table-layout.ts";
import { hex } from "./xml.ts";

const THIN = { type: "solid", pt: 0.5, color: hex(PAPER["line-strong"]) } as const;
const STRONG = { type: "solid", pt: 1, color: hex(PAPER["line-control"]) } as const;
const NONE = { type: "none" } as const;

/** A table that can be edited, with its title; in Arabic its first column stands on the right. */
export function addTable(deck: Deck, slide: Slide, piece: PlacedTable, column: Box, size: number): void {
  const { table, rows, widths } = piece;
  const box = { ...column, y: column.y + piece.y };
  const heading = table.title === "" ? 0 : TITLE_HEIGHT;
  addText(deck, slide, table.title, { ...box, h: heading }, { size: size + 2, isStrong: true });
  const below = { ...box, y: box.y + heading, h: TITLE_HEIGHT };
  if (rows.length === 0) {
    addText(deck, slide, table.empty, below, { size, colour: MUTED });
    return;
  }
  const heads = table.columns.map((each) => cellOf(deck, each.heading, { size, isStrong: true }, STRONG));
  const body = rows.map((cells) => cells.map((cell) => bodyCell(deck, cell, size)));
  const { x, y, w } = placed(deck, below);
  const name = table.title === "" ? {} : { objectName: table.title };
  slide.addTable(hasHead(table) ? [heads, ...body] : body, { x, y, w, colW: [...widths], ...name });
}

function bodyCell(deck: Deck, cell: PackCell, size: number): TableRow[number] {
  const text = shownText(cell);
  const look = lookOf(cell, size);
  return cellOf(
    deck,
    text,
    cell.kind === "name" ? { ...look, runs: directionOfText(text, deck) } : look,
    THIN,
  );
}

const MARGIN: [number, number, number, number] = [
  CELL_MARGIN.above,
  CELL_MARGIN.beside,
  CELL_MARGIN.above,
  CELL_MARGIN.beside,
];

function cellOf(
  deck: Deck,
  text: string,
  look: TextLook,
  line: typeof THIN | typeof STRONG,
): TableRow[number] {
  return {
    text,
    options: { ...lettersOf(deck, look), valign: "top", margin: MARGIN, border: [NONE, NONE, line, NONE] },
  };
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
