import type { ChartWiring } from "./drawn-gantt.ts";
import type { Scene } from "./scene.ts";
import { draw } from "./test-scene.ts";

/** For this folder's tests of pointers: frames that run when a test says so. */
export function createFrames() {
  let due: FrameRequestCallback[] = [];
  return {
    request: (frame: FrameRequestCallback) => due.push(frame),
    cancel: (id: number) => delete due[id - 1],
    run: () => {
      const running = due;
      due = [];
      for (const frame of Object.values(running)) frame(0);
    },
    pending: () => Object.values(due).length,
  };
}

/** Editing is loaded after the first picture. */
export async function editingComes(): Promise<void> {
  await import("./editing.ts");
  await new Promise((resolve) => setTimeout(resolve));
}

/** A chart whose editing has come, and whose pointer is spoken of in its own pixels, in either direction. */
export async function drawForHands(scene: Scene, wiring: Partial<ChartWiring> = {}) {
  const drawn = draw(scene, wiring);
  const svg = drawn.host.querySelector("svg") as SVGSVGElement;
  const width = () => Number.parseFloat(svg.style.width);
  const { direction, viewport } = scene;
  const left = () =>
    direction === "rtl"
      ? viewport.widthPixels - width() + Math.abs(drawn.scroller.scrollLeft)
      : -drawn.scroller.scrollLeft;
  svg.getBoundingClientRect = () => new DOMRect(left(), -drawn.scroller.scrollTop, width(), 100);
  const held = new Set<number>();
  Object.assign(svg, {
    setPointerCapture: (id: number) => held.add(id),
    hasPointerCapture: (id: number) => held.has(id),
    releasePointerCapture: (id: number) => held.delete(id),
  });
  const at = (x: number, y = 0) => ({
    clientX: direction === "rtl" ? left() + width() - x : left() + x,
    clientY: y - drawn.scroller.scrollTop,
  });
  const send = (target: EventTarget, type: string, x: number, y = 0, extra: PointerEventInit = {}) => {
    const init = {
      bubbles: true,
      isPrimary: true,
      pointerId: 1,
      pointerType: "mouse",
      ...at(x, y),
      ...extra,
    };
    target.dispatchEvent(new PointerEvent(type, init));
  };
  const flag = () =>
    [...drawn.host.querySelectorAll('[data-part="proposed-text"]')].map((line) => line.textContent);
  await editingComes();
  return { ...drawn, svg, held, at, send, flag };
}
