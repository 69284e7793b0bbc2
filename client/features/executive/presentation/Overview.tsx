import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { Sentence } from "../Sentence.tsx";
import { Strip } from "../Strip.tsx";
import styles from "./Presentation.module.css";
import { SlideFrame } from "./SlideFrame.tsx";

/** The first slide: the sentence, and all programs over five years. */
export function Overview({ view }: { readonly view: ExecutiveReviewView }) {
  const { t } = useWords();
  return (
    <SlideFrame title={t("executive.title")} view={view}>
      <div className={styles["overview"]}>
        <Sentence view={view} />
        <Strip view={view} />
      </div>
    </SlideFrame>
  );
}
