import type { ScrollPlace } from "./camera.ts";
import type { Scene } from "./scene.ts";
import type { TextMeasure } from "./text-measure.ts";

/** What a late part may see of its chart, and draw into. */
export interface LateStage {
  readonly $svg: SVGSVGElement;
  readonly $header: HTMLElement;
  readonly layers: Readonly<Record<"bands" | "grid", SVGGElement>>;
  readonly scene: Scene;
  readonly place: ScrollPlace;
  readonly text: TextMeasure;
}

/** A part of the chart that its first picture does without: it is loaded, and attached, once somebody needs it. */
export interface LatePart {
  /** The chart was drawn anew, and all that was drawn into it is gone. */
  draw(stage: LateStage): void;
  /** The reader stands elsewhere in the same picture. */
  follow(stage: LateStage): void;
  /** The part leaves before its chart does. */
  remove?(): void;
}
