import type { CSSProperties } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { countOf, signedWorkDays, type Words } from "#shared/i18n/words.ts";
import type { SlipWaterfall, WaterfallStep } from "#shared/progress/slip-waterfall.ts";
import { Section } from "./Section.tsx";
import styles from "./Table.module.css";

/** What the slip of all milestones is made of, one reason a row; each bar begins where the one before ended. */
export function CausesOfSlip({ waterfall }: { readonly waterfall: SlipWaterfall | null }) {
  const words = useWords();
  const { t } = words;
  const title = t("measures.waterfall.title");
  if (!waterfall) return <Section title={title} intro={t("measures.waterfall.noBaseline")} />;
  const { steps, totalWorkDays, withoutBaselineCount } = waterfall;
  if (steps.length === 0) return <Section title={title} intro={t("measures.waterfall.none")} />;
  const milestones = countOf(words, "milestones", withoutBaselineCount);
  return (
    <Section title={title} intro={t("measures.waterfall.intro")}>
      <Scrollable label={title}>
        <table className={styles["table"]}>
          <caption className={styles["hidden"]}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("measures.waterfall.reason")}</th>
              <th scope="col">{t("measures.waterfall.workDays")}</th>
              <th scope="col">{t("measures.waterfall.moves")}</th>
              <th scope="col" className={styles["effect"]}>
                {t("measures.waterfall.effect")}
              </th>
            </tr>
          </thead>
          <Steps steps={steps} totalWorkDays={totalWorkDays} />
        </table>
      </Scrollable>
      {withoutBaselineCount > 0 ? <p>{t("measures.waterfall.withoutBaseline", { milestones })}</p> : null}
    </Section>
  );
}

function Steps({ steps, totalWorkDays }: Pick<SlipWaterfall, "steps" | "totalWorkDays">) {
  const words = useWords();
  const { t, format } = words;
  const reached = steps.flatMap(({ fromWorkDays, toWorkDays }) => [fromWorkDays, toWorkDays]);
  const scale = { from: Math.min(0, ...reached), to: Math.max(1, ...reached) };
  return (
    <>
      <tbody>
        {steps.map((step) => (
          <tr key={step.reasonCode ?? ""}>
            <th scope="row">{reasonName(words, step)}</th>
            <td className={styles["plain"]}>{signedWorkDays(words, step.workDays)}</td>
            <td>{format.number(step.moveCount)}</td>
            <td>
              <Bar
                from={step.fromWorkDays}
                to={step.toWorkDays}
                scale={scale}
                effect={step.workDays < 0 ? "earlier" : "later"}
              />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("measures.waterfall.total")}</th>
          <td className={styles["plain"]}>{signedWorkDays(words, totalWorkDays)}</td>
          <td>{format.number(steps.reduce((sum, { moveCount }) => sum + moveCount, 0))}</td>
          <td>
            <Bar from={0} to={totalWorkDays} scale={scale} effect="total" />
          </td>
        </tr>
      </tfoot>
    </>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly scale: { readonly from: number; readonly to: number };
  readonly effect: "later" | "earlier" | "total";
}

/** Drawn by logical properties, so that it runs in the reader's direction by itself; the figures stand beside it. */
function Bar({ from, to, scale, effect }: BarProps) {
  const share = (workDays: number) => `${((workDays - scale.from) / (scale.to - scale.from)) * 100}%`;
  const place: CSSProperties = {
    insetInlineStart: share(Math.min(from, to)),
    inlineSize: `${(Math.abs(to - from) / (scale.to - scale.from)) * 100}%`,
  };
  return (
    <span className={styles["track"]} aria-hidden="true">
      <span className={styles["zero"]} style={{ insetInlineStart: share(0) }} />
      <span className={styles["bar"]} data-effect={effect} style={place} />
    </span>
  );
}

/** A reason that this version does not know keeps its code. */
function reasonName({ t }: Words, { reasonCode }: WaterfallStep): string {
  if (reasonCode === null) return t("measures.waterfall.unexplained");
  const known = REASON_CODES.find((code) => code === reasonCode);
  return known ? t(`reasons.${known}`) : reasonCode;
}
