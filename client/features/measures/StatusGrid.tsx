import { type ReactNode, useState } from "react";
import { ChartSection } from "#client/charts/ChartSection.tsx";
import { Section } from "#client/charts/Section.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { StatusGridView } from "#shared/contract/measures.ts";
import { statusGridScene } from "#shared/drawing/status-grid.ts";
import { statusGridCaption } from "#shared/i18n/measure-captions.ts";
import { statusGridSheet } from "#shared/i18n/measure-sheets.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Cell } from "./grid-step.ts";
import { StatusGridLegend } from "./StatusGridLegend.tsx";
import { StatusGridTable } from "./StatusGridTable.tsx";

interface StatusGridProps {
  readonly grid: StatusGridView;
  /** Why a program had its status at the end of a day: a reading of its own. */
  readonly reasonOf: (code: string, day: IsoDay) => ReactNode;
}

/** Programs by periods, each with its status as it was known when the period closed; a cell opens its reason. */
export function StatusGrid({ grid, reasonOf }: StatusGridProps) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<Cell | null>(null);
  if (grid.periods.length === 0 || grid.programs.length === 0) {
    return <Section title={t("measures.grid.title")} intro={t("measures.grid.none")} />;
  }
  const program = chosen ? grid.programs[chosen.row] : undefined;
  const day = grid.periods[chosen?.column ?? -1]?.closesDay ?? grid.statusDay;
  return (
    <ChartSection
      intro={t("measures.grid.intro")}
      caption={statusGridCaption(words, grid)}
      sheet={statusGridSheet(words, grid)}
      draw={(width) => statusGridScene(words, grid, width)}
      statusDay={grid.statusDay}
      chart={
        <>
          <StatusGridLegend />
          <StatusGridTable grid={grid} chosen={chosen} onChoose={setChosen} />
          <div aria-live="polite" data-print={program ? undefined : "none"}>
            {program ? reasonOf(program.code, day) : <p>{t("measures.grid.choose")}</p>}
          </div>
        </>
      }
    />
  );
}
