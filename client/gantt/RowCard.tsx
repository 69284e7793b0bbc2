import {
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { placeCard } from "./card-place.ts";
import { type CardAsk, CardWatch } from "./card-watch.ts";
import styles from "./late.module.css";
import type { ProgramGantt } from "./program-gantt.ts";
import type { Direction, RowCardContent } from "./types.ts";
import { useLatePart } from "./use-late-part.ts";

interface RowCardProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly kernel: RefObject<ProgramGantt | null>;
  readonly direction: Direction;
  readonly content: RowCardContent;
}

/** What is known of a row at a glance. It may be entered, stays until it is left, and Escape takes it away. */
export function RowCard({ scroller, kernel, direction, content }: RowCardProps) {
  const [ask, setAsk] = useState<CardAsk | null>(null);
  const watch = useRef<CardWatch>(null);
  const [part] = useState(() => ({ draw: () => {}, follow: () => watch.current?.slide() }));
  useLatePart(kernel, part);

  useEffect(() => {
    if (!scroller.current) return;
    const listening = new AbortController();
    watch.current = new CardWatch(scroller.current, () => kernel.current, setAsk, listening.signal);
    // The focus that this component was loaded for.
    watch.current.focus(document.activeElement);
    return () => listening.abort();
  }, [scroller, kernel]);

  const shown = ask && content(ask.rowId);
  if (!ask || !shown) return null;
  return (
    <PlacedCard
      key={ask.rowId}
      ask={ask}
      direction={direction}
      onStay={() => watch.current?.stay()}
      onLeave={() => watch.current?.leave()}
    >
      {shown}
    </PlacedCard>
  );
}

interface PlacedCardProps {
  readonly ask: CardAsk;
  readonly direction: Direction;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

function PlacedCard({ ask, direction, onStay, onLeave, children }: PlacedCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const place = () => putCard(element, ask, direction);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ask, direction]);

  useEffect(() => {
    ask.focused?.setAttribute("aria-describedby", id);
    return () => ask.focused?.removeAttribute("aria-describedby");
  }, [ask, id]);

  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      className={styles["card"]}
      data-print="none"
      onPointerMove={onStay}
      onPointerLeave={onLeave}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}

function putCard(element: HTMLElement, { anchor }: CardAsk, direction: Direction): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = element.getBoundingClientRect();
  const view = { width: clientWidth, height: clientHeight };
  const { x, y } = placeCard(anchor, { width, height }, view, direction);
  element.style.insetBlockStart = `${y}px`;
  element.style.insetInlineStart = `${direction === "rtl" ? clientWidth - x - width : x}px`;
}
