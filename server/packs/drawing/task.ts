import type { PackCreateInput, PackRendererName, PackRow } from "#shared/contract/packs.ts";
import type { PackContent } from "../content.ts";

/** What the drawing process is told: a pack's content, and where to put its file. */
export interface DrawTask {
  readonly content: PackContent;
  readonly format: PackCreateInput["format"];
  /** The browser to draw a PDF with; null to draw it without one. */
  readonly browserPath: string | null;
  /** A folder of its own, removed afterwards: the file comes into it as `FILE_NAME`. */
  readonly folder: string;
}

export const FILE_NAME = "pack";

/** What the drawing process tells. */
export type DrawMessage =
  | { readonly kind: "progress"; readonly ratio: number }
  | { readonly kind: "drawn"; readonly renderer: PackRendererName; readonly trouble: string | null }
  /** Nothing was drawn; the text is for the log. */
  | { readonly kind: "failed"; readonly message: string };

/** Why nothing was drawn. */
export class DrawingFailed extends Error {
  readonly failure: NonNullable<PackRow["failure"]>;

  constructor(failure: NonNullable<PackRow["failure"]>, options?: ErrorOptions) {
    super(`the pack was not drawn: ${failure}`, options);
    this.name = "DrawingFailed";
    this.failure = failure;
  }
}
