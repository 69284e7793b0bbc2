import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { headlineClauses, headlineSentence } from "#shared/i18n/headline-sentences.ts";
import { Counted } from "./Counted.tsx";
import styles from "./Lead.module.css";
import { sentenceParts } from "./sentence-parts.ts";

/** Where the plan stands, in one sentence whose counts open. */
export function Sentence({ view }: { readonly view: ExecutiveReviewView }) {
  const words = useWords();
  const parts = sentenceParts(headlineSentence(words, view), headlineClauses(words, view.headline));
  return (
    <p className={styles["sentence"]}>
      {parts.map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <span key={part.text} className={styles["clause"]}>
            <Counted clause={part} programs={view.programs} />
            {part.marks}
          </span>
        ),
      )}
    </p>
  );
}
