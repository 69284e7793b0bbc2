import { clampZoom } from "./axis.ts";
import { type Anchor, anchorAt, pointerX, type ScrollPlace } from "./camera.ts";
import type { Scene } from "./scene.ts";

/** What wheel or fingers have asked for since the last change of scale: many small turns add up to one. */
export interface WheelZoom {
  readonly factor: number;
  /** The moment under the pointer, to be kept there. */
  readonly anchor: Anchor | null;
}

export const NO_WHEEL_ZOOM: WheelZoom = { factor: 1, anchor: null };

const ZOOM_PER_PIXEL = 0.002;

/** Where it was asked for: the chart's element, what it shows, and from which place it is seen. */
export interface ZoomGround {
  readonly chart: Element;
  readonly scene: Scene;
  readonly place: ScrollPlace;
}

export function turnWheel(zoom: WheelZoom, event: WheelEvent, ground: ZoomGround): WheelZoom {
  return zoomBy(zoom, Math.exp(-event.deltaY * ZOOM_PER_PIXEL), event, ground);
}

/** `turned` times larger, around the pointer or the middle between two fingers. */
export function zoomBy(
  zoom: WheelZoom,
  turned: number,
  at: Pick<MouseEvent, "clientX">,
  { chart, scene, place }: ZoomGround,
): WheelZoom {
  return {
    factor: clampZoom(scene.axis, scene.viewport.widthPixels, zoom.factor * turned),
    anchor: anchorAt(scene.axis, place, pointerX(at, chart, scene.direction) - place.x),
  };
}
