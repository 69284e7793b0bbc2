import type { ReactNode } from "react";
import { MeasureFigure } from "#client/standing/MeasureFigure.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { freshnessSentence, paceSentence } from "#shared/i18n/headline-sentences.ts";
import { standingOf } from "#shared/i18n/measure-words.ts";
import styles from "./Lead.module.css";
import { Sentence } from "./Sentence.tsx";

interface LeadProps {
  readonly view: ExecutiveReviewView;
  /** What can be done with the page. */
  readonly acts?: ReactNode;
}

/** What a reader who has sixty seconds reads first. */
export function Lead({ view, acts }: LeadProps) {
  const words = useWords();
  const { t } = words;
  return (
    <header className={styles["lead"]}>
      <div className={styles["title"]}>
        <h1 className={styles["heading"]}>
          {t("executive.title")}
          <span className={styles["plan"]}>
            <Name name={view.plan} />
          </span>
        </h1>
        {acts ? (
          <div className={styles["acts"]} data-print="none">
            {acts}
          </div>
        ) : null}
      </div>
      <div className={styles["said"]}>
        <Sentence view={view} />
        <p className={styles["pace"]}>{paceSentence(words, view.figures)}</p>
        {view.baselineNumber === null ? <Notice tone="calm">{t("executive.noBaseline")}</Notice> : null}
      </div>
      <Facts view={view} />
    </header>
  );
}

function Facts({ view }: { readonly view: ExecutiveReviewView }) {
  const words = useWords();
  const { t } = words;
  const { figures } = view;
  const baseline = view.baselines.find(({ number }) => number === view.baselineNumber);
  const pace = figures.schedulePerformanceTime;
  return (
    <dl className={styles["facts"]}>
      <Fact term={t("executive.statusDay")} isWide>
        <Day day={view.statusDay} style="full" calendars="stack" />
        {view.asAt ? <Beside>{t("executive.asKnown")}</Beside> : null}
      </Fact>
      <Fact term={t("executive.progress")} isFigure>
        <MeasureFigure measure={figures.progress} />{" "}
        <span className={styles["planned"]}>
          / <MeasureFigure measure={figures.plannedProgress} />
        </span>
      </Fact>
      <Fact term={`${t("executive.pace")} SPI(t)`} isFigure isMissing={pace.missing !== null}>
        <MeasureFigure measure={pace} />
        {pace.missing ? null : <Beside>{t(`measures.standings.${standingOf(pace.value)}`)}</Beside>}
      </Fact>
      <Fact
        term={t("measures.names.forecastFinish")}
        isFigure
        isMissing={figures.forecastFinish.missing !== null}
      >
        <MeasureFigure measure={figures.forecastFinish} />
      </Fact>
      {baseline ? (
        <Fact term={t("executive.comparedWith")}>
          <Name name={baseline} />
        </Fact>
      ) : null}
      <Fact term={t("executive.freshness")} isWide>
        {freshnessSentence(words, view.freshness)}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly isWide?: boolean;
  readonly isFigure?: boolean;
  readonly isMissing?: boolean;
  readonly children: ReactNode;
}

function Fact({ term, isWide, isFigure, isMissing, children }: FactProps) {
  return (
    <div className={styles["fact"]} data-wide={isWide} data-figure={isFigure && !isMissing}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Beside({ children }: { readonly children: ReactNode }) {
  return <span className={styles["beside"]}>{children}</span>;
}
