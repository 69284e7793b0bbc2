import { setImmediate } from "node:timers/promises";
import type { PackRenderer } from "../content.ts";
import { forOffice } from "../office-text.ts";
import { readParts, writeParts } from "./archive.ts";
import { slideMakers } from "./compose-slides.ts";
import { createDeck } from "./deck.ts";
import { mend } from "./mend.ts";

/** The share of the work that is done when every slide is there. */
const DRAWN = 0.6;

/** The pack as a presentation whose tables, charts and shapes can be edited. */
export const drawSlides: PackRenderer = async (written, { onProgress, signal }) => {
  const content = forOffice(written);
  const deck = createDeck(content);
  const makers = slideMakers(deck, content);
  for (const [index, make] of makers.entries()) {
    make();
    onProgress((DRAWN * (index + 1)) / makers.length);
    await setImmediate();
    signal.throwIfAborted();
  }
  const bytes = (await deck.pptx.write({ outputType: "nodebuffer" })) as Buffer;
  onProgress(0.8);
  signal.throwIfAborted();
  const parts = await readParts(bytes);
  await mend(parts, deck);
  onProgress(0.95);
  return writeParts(parts);
};
