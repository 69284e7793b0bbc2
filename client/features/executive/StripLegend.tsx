import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./StripLegend.module.css";
import strip from "./StripTrack.module.css";

/** What the shapes of the strip mean; its colours are those of the statuses, which stand in words beside them. */
export function StripLegend() {
  const { t } = useWords();
  const whole = { insetInlineStart: "0", inlineSize: "100%" };
  const middle = { insetInlineStart: "50%" };
  const entries = [
    [t("roadmap.legendForecast"), <span key="bar" className={strip["bar"]} style={whole} />],
    [t("roadmap.legendProgress"), <span key="done" className={strip["done"]} style={whole} />],
    [t("roadmap.legendBaseline"), <span key="base" className={strip["baseline"]} style={whole} />],
    [t("roadmap.legendDone"), <Diamond key="doneMilestone" kind="done" />],
    [t("roadmap.legendOpen"), <Diamond key="open" kind="open" />],
    [t("executive.strip.lateMilestone"), <Diamond key="late" kind="late" />],
    [t("roadmap.legendCritical"), <Diamond key="critical" kind="open" isCritical />],
    [t("executive.strip.today"), <span key="today" className={strip["today"]} style={middle} />],
  ] as const;
  return (
    <ul className={styles["legend"]} aria-label={t("executive.strip.legend")}>
      {entries.map(([name, sign]) => (
        <li key={name} className={styles["entry"]}>
          <span className={styles["sign"]} data-status="onPlan" aria-hidden="true">
            {sign}
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Diamond({ kind, isCritical }: { readonly kind: string; readonly isCritical?: true }) {
  return (
    <span
      className={strip["diamond"]}
      data-kind={kind}
      data-critical={isCritical}
      style={{ insetInlineStart: "50%" }}
    />
  );
}
