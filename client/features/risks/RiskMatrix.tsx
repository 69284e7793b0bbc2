import { ToggleButton } from "react-aria-components/ToggleButton";
import { scoreWord } from "#client/standing/score-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { exposureOf, type RiskScores } from "#shared/progress/exposure.ts";
import { SCORES } from "#shared/registers/risk-edit.ts";
import { type MatrixCell, riskMatrix } from "#shared/registers/risk-matrix.ts";
import styles from "./RiskMatrix.module.css";

/** The scores whose cell is chosen; both or neither. */
export type ChosenCell = Partial<RiskScores>;

interface RiskMatrixProps {
  readonly risks: readonly RiskScores[];
  readonly chosen: ChosenCell;
  readonly onChoose: (cell: { readonly probability?: number; readonly impact?: number }) => void;
}

/** How many risks are how probable and how grave; a cell shows only its own. */
export function RiskMatrix({ risks, chosen, onChoose }: RiskMatrixProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles["frame"]}>
      <table className={styles["table"]}>
        <caption className={styles["caption"]}>{t("risks.matrixCaption")}</caption>
        <thead>
          <tr>
            <th className={`${styles["axis"]} ${styles["row"]}`} scope="col" rowSpan={2}>
              {t("standing.probability")}
            </th>
            <th className={styles["axis"]} colSpan={SCORES.length} scope="colgroup">
              {t("standing.impact")}
            </th>
          </tr>
          <tr>
            {SCORES.map((impact) => (
              <th key={impact} className={styles["scale"]} scope="col">
                {scoreWord(words, "impacts", impact)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskMatrix(risks).map((cells) => (
            <Row key={cells[0]?.probability} cells={cells} chosen={chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<RiskMatrixProps, "chosen" | "onChoose"> {
  readonly cells: readonly MatrixCell[];
}

function Row({ cells, chosen, onChoose }: RowProps) {
  const words = useWords();
  const [first] = cells;
  return (
    <tr>
      <th className={`${styles["scale"]} ${styles["row"]}`} scope="row">
        {first ? scoreWord(words, "probabilities", first.probability) : null}
      </th>
      {cells.map((cell) => (
        <td key={cell.impact} className={styles["cell"]} data-level={cell.level}>
          {cell.count === 0 && !isChosen(cell, chosen) ? null : (
            <Cell cell={cell} isSelected={isChosen(cell, chosen)} onChoose={onChoose} />
          )}
        </td>
      ))}
    </tr>
  );
}

function isChosen({ probability, impact }: MatrixCell, chosen: ChosenCell): boolean {
  return probability === chosen.probability && impact === chosen.impact;
}

interface CellProps extends Pick<RiskMatrixProps, "onChoose"> {
  readonly cell: MatrixCell;
  readonly isSelected: boolean;
}

/** How many, and in a word how much each weighs; pressed once more it lets go. */
function Cell({ cell, isSelected, onChoose }: CellProps) {
  const { t, format } = useWords();
  const { probability, impact, level, count } = cell;
  const word = t(`standing.levels.${level}`);
  const name = t("risks.cell", {
    number: format.number(count),
    level: word,
    exposure: format.number(exposureOf(cell)),
  });
  return (
    <ToggleButton
      className={styles["choose"] ?? ""}
      isSelected={isSelected}
      onChange={(isNow) => onChoose(isNow ? { probability, impact } : {})}
      aria-label={name}
    >
      <span className={styles["count"]}>{format.number(count)}</span>{" "}
      <span className={styles["word"]}>{word}</span>
    </ToggleButton>
  );
}
