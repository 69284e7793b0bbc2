import { PAPER } from "#shared/drawing/looks.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { createFormat } from "#shared/i18n/format.ts";
import type { PackContent } from "../content.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { Presentation, type Slide } from "./pptx.ts";
import { hex } from "./xml.ts";

/** In inches, from where reading begins. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A presentation in the making. */
export interface Deck {
  readonly pptx: Presentation;
  readonly direction: "rtl" | "ltr";
  readonly language: "ar-SA" | "en-GB";
  /** In the pack's digits. */
  readonly number: (value: number) => string;
  /** What its charts show, in the order in which they were placed. */
  readonly charts: ChartSpec[];
}

const SLIDE_INCHES = { w: 13.333, h: 7.5 };
const MARGIN = 0.5;
const WIDTH = SLIDE_INCHES.w - 2 * MARGIN;
/** Where a slide's own content stands, below its title and caption and above its foot. */
export const BODY: Box = { x: MARGIN, y: 1.55, w: WIDTH, h: 5.3 };
const CAPTION: Box = { x: MARGIN, y: 0.95, w: WIDTH, h: 0.5 };
const FOOT = { y: 7, h: 0.3 };
const MASTER = "masar";

export function createDeck(content: PackContent): Deck {
  const pptx = new Presentation();
  const direction = directionOf(content.language);
  const language = direction === "rtl" ? "ar-SA" : "en-GB";
  const { number } = createFormat({
    language: content.language,
    digits: content.digits,
    firstCalendar: "gregorian",
  });
  const deck: Deck = { pptx, direction, language, number, charts: [] };
  pptx.layout = "LAYOUT_WIDE";
  pptx.rtlMode = direction === "rtl";
  pptx.title = `${content.title} · ${content.planName}`;
  pptx.subject = content.statusDayLine;
  pptx.author = "Masar";
  pptx.company = "Masar";
  defineMaster(deck, content);
  return deck;
}

/** What every slide has: a title that outlines and screen readers find, the foot, and its number. */
function defineMaster(deck: Deck, { footer }: PackContent): void {
  const title = { x: MARGIN, y: 0.35, w: WIDTH, h: 0.6 };
  const number = { x: MARGIN + WIDTH - 1, w: 1, ...FOOT };
  const foot = { x: MARGIN, w: WIDTH - 1.2, ...FOOT };
  deck.pptx.defineSlideMaster({
    title: MASTER,
    objects: [
      {
        placeholder: {
          options: { name: "title", type: "title", ...textLook(deck, title, { size: 24, isStrong: true }) },
          text: "",
        },
      },
      { text: { text: footer, options: textLook(deck, foot, { size: 10, colour: MUTED }) } },
    ],
    slideNumber: {
      ...placed(deck, number),
      fontSize: 10,
      color: MUTED,
      align: deck.direction === "rtl" ? "left" : "right",
      valign: "middle",
      margin: 0,
    },
  });
}

export const MUTED = hex(PAPER["text-muted"]);
const TEXT = hex(PAPER.text);

/** A slide with its title and a sentence below it; `notes` are for whoever speaks. */
export function addSlide(
  deck: Deck,
  { title, caption, notes }: { title: string; caption: string; notes: readonly string[] },
): Slide {
  const slide = deck.pptx.addSlide({ masterName: MASTER });
  slide.addText(title, { placeholder: "title" });
  if (caption !== "") addText(deck, slide, caption, CAPTION, { size: 13, colour: MUTED, valign: "top" });
  slide.addNotes([caption, ...notes].filter((line) => line !== "").join("\n"));
  return slide;
}

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly colour?: string;
  readonly isStrong?: boolean;
  readonly valign?: "top" | "middle";
  readonly align?: "start" | "center";
  /** Which way the text runs; as the deck does when left out. */
  readonly runs?: Deck["direction"];
}

/** A text box; lines break where the text does. */
export function addText(deck: Deck, slide: Slide, text: string, box: Box, look: TextLook): void {
  const shown = text;
  if (shown.trim() === "") return;
  // Each line names its direction: it is not handed down.
  const rtlMode = deck.direction === "rtl";
  const lines = shown.split("\n").map((line) => ({ text: line, options: { breakLine: true, rtlMode } }));
  slide.addText(lines, { ...textLook(deck, box, look), isTextBox: true });
}

function textLook(deck: Deck, box: Box, look: TextLook) {
  return {
    ...placed(deck, box),
    margin: 0,
    ...lettersOf(deck, look),
    valign: look.valign ?? "middle",
  } as const;
}

/** How letters look, in a box as in a cell; the typeface is the theme's. */
export function lettersOf({ direction, language }: Deck, look: Omit<TextLook, "valign">) {
  const { size, colour = TEXT, isStrong = false, align = "start", runs = direction } = look;
  const start = direction === "rtl" ? "right" : "left";
  return {
    fontSize: size,
    bold: isStrong,
    color: colour,
    align: align === "center" ? "center" : start,
    rtlMode: runs === "rtl",
    lang: language,
  } as const;
}

const FIRST_LETTER = /[a-z\u0600-\u06ff]/i;

/** Which way a text that people wrote runs: as its first letter does. */
export function directionOfText(text: string, { direction }: Deck): Deck["direction"] {
  const first = FIRST_LETTER.exec(text)?.[0];
  if (first === undefined) return direction;
  return first >= "\u0600" ? "rtl" : "ltr";
}

/** Where a box stands from the left. */
export function placed({ direction }: Deck, box: Box): Box {
  return direction === "rtl" ? { ...box, x: SLIDE_INCHES.w - box.x - box.w } : box;
}
