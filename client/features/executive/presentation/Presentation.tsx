import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { isNoneWanted } from "../none-wanted.ts";
import { sinceSentence } from "../since-sentence.ts";
import { useIsFullScreen } from "./full-screen.ts";
import { Overview } from "./Overview.tsx";
import styles from "./Presentation.module.css";
import { ProgramSlide } from "./ProgramSlide.tsx";
import { SlideBar } from "./SlideBar.tsx";
import { SlideFrame } from "./SlideFrame.tsx";
import type { SlideStep } from "./slide-steps.ts";
import { type Slide, slidesOf } from "./slides.ts";
import { useSlideSteps } from "./use-slide-steps.ts";

interface PresentationProps {
  readonly view: ExecutiveReviewView;
  readonly which: "all" | "attention";
  /** As the address names it; the first one when it names none of them. */
  readonly slideId: string | undefined;
  readonly onSlide: (id: string) => void;
  readonly onLeave: () => void;
  readonly changes: ReactNode;
  readonly decisions: ReactNode;
}

/** The review on a wall, a slide at a time: keys, fingers and buttons turn the pages. */
export function Presentation(props: PresentationProps) {
  const { view, which, slideId, onSlide, onLeave } = props;
  const words = useWords();
  const { t, format } = words;
  const slides = slidesOf(view, which);
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === slideId),
  );
  const slide = slides[at];
  const isFullScreen = useIsFullScreen();
  const go = (step: SlideStep) => {
    if (step === "leave") return onLeave();
    const to = { next: at + 1, previous: at - 1, first: 0, last: slides.length - 1 }[step];
    const next = slides[to];
    if (next && to !== at) onSlide(next.id);
  };
  const touch = useSlideSteps(go);
  useLeaveWithFullScreen(isFullScreen, onLeave);
  const title = slide ? titleOf(slide, words) : "";
  useEffect(() => {
    document.title = `${title} · ${t("common.product")}`;
  }, [title, t]);
  if (!slide) return null;
  return (
    <main className={styles["deck"]} {...touch}>
      <p className={styles["announcer"]} aria-live="polite">
        {t("executive.presentation.announced", {
          number: format.number(at + 1),
          count: format.number(slides.length),
          title,
        })}
      </p>
      <SlideBody key={slide.id} {...props} slide={slide} title={title} />
      <SlideBar at={at} count={slides.length} isFullScreen={isFullScreen} onStep={go} />
    </main>
  );
}

/** The browser keeps Escape to itself in full screen: whoever leaves that way has left the presentation. */
function useLeaveWithFullScreen(isFullScreen: boolean, onLeave: () => void): void {
  const wasFullScreen = useRef(isFullScreen);
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    if (wasFullScreen.current && !isFullScreen) leave();
    wasFullScreen.current = isFullScreen;
  }, [isFullScreen]);
}

interface SlideBodyProps extends PresentationProps {
  readonly slide: Slide;
  readonly title: string;
}

function SlideBody({ slide, title, view, changes, decisions }: SlideBodyProps) {
  const words = useWords();
  if (slide.program) return <ProgramSlide program={slide.program} view={view} />;
  if (slide.id === "overview") return <Overview view={view} />;
  return (
    <SlideFrame title={title} view={view}>
      <div className={styles["told"]} data-decisions={slide.id === "decisions" || undefined}>
        {slide.id === "changes" ? <p>{sinceSentence(words, view.since)}</p> : null}
        {slide.id === "changes" ? changes : null}
        {slide.id === "decisions" && isNoneWanted(view) ? <p>{words.t("executive.decisions.none")}</p> : null}
        {slide.id === "decisions" ? decisions : null}
      </div>
    </SlideFrame>
  );
}

function titleOf({ id, program }: Slide, { t, language }: ReturnType<typeof useWords>): string {
  if (program) return `${program.code} ${chooseName(language, program).text}`;
  if (id === "changes") return t("executive.changes.title");
  return t(id === "decisions" ? "executive.decisions.title" : "executive.title");
}
