import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useMemo,
  useRef,
  useState,
} from "react";
import styles from "./late.module.css";
import type { RowLayout } from "./layout.ts";
import { daysInFrame, frameAt, frameKey, MAP_PICTURE_HEIGHT, mapPaths } from "./map-picture.ts";
import type { ProgramGantt } from "./program-gantt.ts";
import type { Scene } from "./scene.ts";
import { toneStyle } from "./tone.ts";
import type { MapWords } from "./types.ts";
import { useLatePart } from "./use-late-part.ts";

interface ChartMapProps {
  readonly scene: Scene;
  readonly kernel: RefObject<ProgramGantt | null>;
  readonly panelWidth: number;
  readonly words: MapWords;
}

/** All of the range in a strip below the chart; its frame is what the chart shows, and moves it. */
export function ChartMap({ scene, kernel, panelWidth, words }: ChartMapProps) {
  const [x, setX] = useState(0);
  const [part] = useState(() => {
    const read = ({ place }: { readonly place: { readonly x: number } }) => setX(place.x);
    return { draw: read, follow: read };
  });
  useLatePart(kernel, part);
  const frame = frameAt(scene, x);
  const visible = words.visible(daysInFrame(scene, frame));
  const moveTo = (start: number) => {
    kernel.current?.scrollAlong(start * scene.axis.widthPixels - kernel.current.place.x);
  };
  const isMirrored = scene.direction === "rtl";
  const hold = useHold(frame, moveTo, isMirrored);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const start = frameKey(event.key, frame, isMirrored);
    if (start === null) return;
    event.preventDefault();
    moveTo(start);
  };

  return (
    <div className={styles["map"]} data-part="map" data-print="none">
      <div className={styles["mapDays"]} style={{ inlineSize: panelWidth }} aria-hidden="true">
        {visible}
      </div>
      <div className={styles["mapStrip"]} {...hold}>
        <MapPicture
          layout={scene.layout}
          startDay={scene.axis.startDay}
          dayCount={scene.axis.dayCount}
          todayDay={scene.today?.day ?? null}
          isMirrored={isMirrored}
        />
        <div
          role="slider"
          tabIndex={0}
          aria-label={words.label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round((100 * frame.start) / Math.max(1 - frame.size, Number.EPSILON))}
          aria-valuetext={visible}
          className={styles["mapFrame"]}
          style={{ insetInlineStart: `${100 * frame.start}%`, inlineSize: `${100 * frame.size}%` }}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

/** Pointer and finger hold the frame where they took it; beside it they bring its middle to themselves first. */
function useHold(
  { start, size }: { readonly start: number; readonly size: number },
  moveTo: (start: number) => void,
  isMirrored: boolean,
) {
  const grip = useRef<number | null>(null);
  const shareOf = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = isMirrored ? box.right - event.clientX : event.clientX - box.left;
    return along / Math.max(1, box.width);
  };
  const letGo = () => {
    grip.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary || event.button !== 0) return;
      const share = shareOf(event);
      const isOnFrame = share >= start && share <= start + size;
      grip.current = isOnFrame ? share - start : size / 2;
      event.currentTarget.setPointerCapture(event.pointerId);
      // What the pointer moved, the keys go on moving.
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
      if (!isOnFrame) moveTo(share - size / 2);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (grip.current !== null) moveTo(shareOf(event) - grip.current);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onLostPointerCapture: letGo,
  };
}

interface MapPictureProps {
  readonly layout: RowLayout;
  readonly startDay: number;
  readonly dayCount: number;
  readonly todayDay: number | null;
  readonly isMirrored: boolean;
}

/** Changes with the rows only, not with what is seen of them. */
const MapPicture = memo(function MapPicture({ layout, startDay, dayCount, ...props }: MapPictureProps) {
  const { todayDay, isMirrored } = props;
  const paths = useMemo(() => [...mapPaths(layout, startDay)], [layout, startDay]);
  return (
    <svg
      aria-hidden="true"
      className={styles["mapPicture"]}
      data-mirrored={isMirrored || undefined}
      viewBox={`0 0 ${dayCount} ${MAP_PICTURE_HEIGHT}`}
      preserveAspectRatio="none"
    >
      {paths.map(([tone, d]) => (
        <path key={tone} d={d} data-tone={tone} style={toneStyle(tone)} />
      ))}
      {todayDay === null ? null : (
        <path
          data-part="map-today"
          d={`M${todayDay - startDay + 0.5} 0V${MAP_PICTURE_HEIGHT}`}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
});
