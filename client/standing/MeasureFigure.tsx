import type { ReactNode } from "react";
import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { measureInputs, measureText } from "#shared/i18n/measure-words.ts";
import type { Formula, Measure } from "#shared/progress/measure.ts";

interface MeasureFigureProps {
  readonly measure: Measure;
  /** What stands for a missing value; its reason when left out. */
  readonly whenMissing?: ReactNode;
}

/** A measure's figure, or why there is none; either opens to its formula, inputs and source. */
export function MeasureFigure({ measure, whenMissing }: MeasureFigureProps) {
  const words = useWords();
  const { t } = words;
  const id: Formula = measure.formula;
  const text = measureText(words, measure);
  const hasStandIn = measure.missing !== null && whenMissing !== undefined;
  return (
    <Explain
      name={t(`measures.names.${id}`)}
      formula={
        hasStandIn ? (
          <>
            {t(`measures.formulas.${id}`)} <strong>{text}.</strong>
          </>
        ) : (
          t(`measures.formulas.${id}`)
        )
      }
      inputs={measureInputs(words, measure)}
      source={t(`measures.sources.${id}`)}
    >
      {hasStandIn ? whenMissing : text}
    </Explain>
  );
}
