import type { ReactNode } from "react";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { IsoDay } from "#shared/units.ts";
import { Ahead } from "./Ahead.tsx";
import { Changed } from "./Changed.tsx";
import styles from "./ExecutiveReview.module.css";
import { Lead } from "./Lead.tsx";
import { isNoneWanted } from "./none-wanted.ts";
import { Nothing, Part } from "./Part.tsx";
import { RegisterBand } from "./RegisterBand.tsx";
import { Reports } from "./Reports.tsx";
import { Risks } from "./Risks.tsx";
import { Strip } from "./Strip.tsx";
import { StripLegend } from "./StripLegend.tsx";

interface ExecutiveReviewProps {
  readonly view: ExecutiveReviewView;
  /** Undefined for the last review. */
  readonly onSince: (day: IsoDay | undefined) => void;
  /** What changed since then, as a summary. */
  readonly changes: ReactNode;
  /** The decisions of the view; null where there are none. */
  readonly decisions: ReactNode;
  /** What can be done with the page. */
  readonly acts?: ReactNode;
}

/** The whole plan on one page, to be read in sixty seconds. */
export function ExecutiveReview({ view, onSince, changes, decisions, acts }: ExecutiveReviewProps) {
  const { t } = useWords();
  if (view.programs.length === 0) {
    return (
      <Page>
        <EmptyState icon="chart" level={1} title={t("executive.emptyTitle")}>
          {t("executive.emptyBody")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="full">
      <div className={styles["review"]}>
        <Lead view={view} acts={acts} />
        <Part title={t("executive.strip.title")}>
          <Strip view={view} />
          <StripLegend />
        </Part>
        <RegisterBand view={view} />
        <div className={styles["columns"]}>
          <div className={styles["column"]}>
            <Changed view={view} onSince={onSince}>
              {changes}
            </Changed>
            <Ahead ahead={view.ahead} />
          </div>
          <div className={styles["column"]}>
            <Part title={t("executive.decisions.title")}>
              {isNoneWanted(view) ? <Nothing>{t("executive.decisions.none")}</Nothing> : null}
              {decisions}
            </Part>
            <Risks view={view} />
            <Reports view={view} />
          </div>
        </div>
      </div>
    </Page>
  );
}
