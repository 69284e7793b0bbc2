import { clampZoom } from "./axis.ts";
import { type Anchor, anchorAt, pointerX, type ScrollPlace } from "./camera.ts";
import type { Scene } from "./scene.ts";

/** What the wheel has asked for since the last change of scale: many small turns add up to one. */
export interface WheelZoom {
  readonly factor: number;
  /** The moment under the pointer, to be kept there. */
  readonly anchor: Anchor | null;
}

export const NO_WHEEL_ZOOM: WheelZoom = { factor: 1, anchor: null };

const ZOOM_PER_PIXEL = 0.002;

export function turnWheel(
  zoom: WheelZoom,
  event: WheelEvent,
  chart: Element,
  scene: Scene,
  place: ScrollPlace,
): WheelZoom {
  const wanted = zoom.factor * Math.exp(-event.deltaY * ZOOM_PER_PIXEL);
  return {
    factor: clampZoom(scene.axis, scene.viewport.widthPixels, wanted),
    anchor: anchorAt(scene.axis, place, pointerX(event, chart, scene.direction) - place.x),
  };
}
