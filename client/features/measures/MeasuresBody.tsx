import type { MeasuresView } from "#shared/contract/measures.ts";
import { CausesOfSlip } from "./CausesOfSlip.tsx";
import { Figures } from "./Figures.tsx";
import styles from "./MeasuresBody.module.css";
import { MilestoneTrends } from "./MilestoneTrends.tsx";
import { ProgressCurve } from "./ProgressCurve.tsx";

interface MeasuresBodyProps {
  readonly view: MeasuresView;
  readonly trendIntro: string;
}

/** What a program and the plan are measured by alike. */
export function MeasuresBody({ view, trendIntro }: MeasuresBodyProps) {
  return (
    <div className={styles["body"]}>
      <Figures figures={view.figures} />
      <ProgressCurve curve={view.curve} statusDay={view.statusDay} />
      <CausesOfSlip waterfall={view.waterfall} />
      <MilestoneTrends trends={view.trends} statusDay={view.statusDay} intro={trendIntro} />
    </div>
  );
}
