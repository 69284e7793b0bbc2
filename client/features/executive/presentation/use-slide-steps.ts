import { type TouchEvent, useEffect, useEffectEvent, useRef } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { type SlideStep, stepOfKey, stepOfSwipe } from "./slide-steps.ts";

/** What stands over the slide, and what answers to the space bar itself. */
const OWN_KEYS = '[role="dialog"], [role="listbox"], [role="menu"], input, textarea, select';
const PRESSED = "a, button, summary";

/** Answers keys wherever they are pressed; the result is for the element that fingers touch. */
export function useSlideSteps(onStep: (step: SlideStep) => void) {
  const { language } = useWords();
  const direction = directionOf(language);
  const began = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const step = altKey || ctrlKey || metaKey ? null : stepOfKey(key, direction);
    const isOthers =
      event.defaultPrevented || isWithin(target, OWN_KEYS) || (key === " " && isWithin(target, PRESSED));
    if (step === null || isOthers) return;
    event.preventDefault();
    onStep(step);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const finger = touches.length === 1 ? touches[0] : undefined;
      began.current = finger ? { x: finger.clientX, y: finger.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const finger = changedTouches[0];
      const from = began.current;
      began.current = null;
      if (!finger || !from) return;
      const step = stepOfSwipe(finger.clientX - from.x, finger.clientY - from.y, direction);
      if (step) onStep(step);
    },
  };
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
