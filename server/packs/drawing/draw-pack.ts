import type { PackRendererName } from "#shared/contract/packs.ts";
import type { Drawing } from "../content.ts";
import { createChromiumRenderer } from "../pdf/chromium.ts";
import { drawPlainPdf } from "../plain/draw.ts";
import { drawSlides } from "../slides/draw.ts";
import { drawWorkbook } from "../workbook/draw.ts";
import type { DrawTask } from "./task.ts";

export interface Drawn {
  readonly bytes: Buffer;
  readonly renderer: PackRendererName;
  /** Why the browser that is there did not draw it, for the log; null otherwise. */
  readonly trouble: string | null;
}

/** Draws a pack in its format. A PDF that the browser cannot draw is drawn without it, and the answer says so. */
export async function drawPack(task: DrawTask, drawing: Drawing): Promise<Drawn> {
  switch (task.format) {
    case "pdf":
      return drawPdf(task, drawing);
    case "pptx":
      return { bytes: await drawSlides(task.content, drawing), renderer: "office", trouble: null };
    case "xlsx":
      return { bytes: await drawWorkbook(task.content, drawing), renderer: "office", trouble: null };
  }
}

async function drawPdf({ content, browserPath, folder }: DrawTask, drawing: Drawing): Promise<Drawn> {
  let trouble: string | null = null;
  if (browserPath !== null) {
    try {
      const draw = createChromiumRenderer({ browserPath, folder });
      return { bytes: await draw(content, drawing), renderer: "chromium", trouble };
    } catch (error) {
      drawing.signal.throwIfAborted();
      trouble = String(error);
    }
  }
  return { bytes: await drawPlainPdf(content, drawing), renderer: "plain", trouble };
}
