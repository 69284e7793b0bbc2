import { useMemo } from "react";
import { ChartSection } from "#client/charts/ChartSection.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EServiceRow } from "#shared/contract/e-services.ts";
import { launchCurveScene } from "#shared/drawing/launch-curve.ts";
import { launchCaption, launchSheet } from "#shared/i18n/launch-words.ts";
import { launchCurve } from "#shared/registers/launch-curve.ts";
import type { IsoDay } from "#shared/units.ts";

interface LaunchChartProps {
  readonly services: readonly EServiceRow[];
  readonly statusDay: IsoDay;
}

/** Launched against planned, of the services that are shown. */
export function LaunchChart({ services, statusDay }: LaunchChartProps) {
  const words = useWords();
  const curve = useMemo(() => launchCurve(services, statusDay), [services, statusDay]);
  return (
    <ChartSection
      intro={words.t("eServices.chartIntro")}
      caption={launchCaption(words, curve, statusDay)}
      sheet={launchSheet(words, curve)}
      draw={(width) => launchCurveScene(words, { curve, statusDay }, width)}
      statusDay={statusDay}
    />
  );
}
