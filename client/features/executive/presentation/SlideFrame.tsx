import type { ReactNode } from "react";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import styles from "./Presentation.module.css";

interface SlideFrameProps {
  readonly title: ReactNode;
  /** Above the title; the plan's name when left out. */
  readonly eyebrow?: ReactNode;
  readonly view: Pick<ExecutiveReviewView, "plan" | "statusDay" | "asAt">;
  readonly children: ReactNode;
}

/** What every slide has: its title, and the day that it tells of. */
export function SlideFrame({ title, eyebrow, view, children }: SlideFrameProps) {
  const { t } = useWords();
  return (
    <div className={styles["slide"]}>
      <header className={styles["head"]}>
        <div>
          <p className={styles["eyebrow"]}>{eyebrow ?? <Name name={view.plan} />}</p>
          <h1 className={styles["title"]}>{title}</h1>
        </div>
        <p className={styles["day"]}>
          {t("executive.statusDay")} <Day day={view.statusDay} calendars="stack" />
          {view.asAt ? <strong className={styles["past"]}>{t("executive.asKnown")}</strong> : null}
        </p>
      </header>
      <div className={styles["body"]}>{children}</div>
    </div>
  );
}
