import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { QualityView } from "#shared/contract/quality.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { DCMA_THRESHOLDS, THRESHOLD_NAMES } from "#shared/schedule/quality/thresholds.ts";
import styles from "./Quality.module.css";

/** How many points pass, and what they were judged by. */
export function QualitySummary({ view }: { readonly view: QualityView }) {
  const { t, format, language } = useWords();
  const { points, baseline, thresholds, counted } = view;
  const judged = points.filter(({ verdict }) => verdict !== "notApplicable");
  const passed = judged.filter(({ verdict }) => verdict === "pass");
  const program = view.programs.find(({ code }) => code === view.programCode);
  const isChanged = THRESHOLD_NAMES.some((name) => thresholds[name] !== DCMA_THRESHOLDS[name]);
  const basis = [
    t(`quality.counted.${counted}`),
    baseline ? t("quality.baseline", { name: chooseName(language, baseline).text }) : t("quality.noBaseline"),
    isChanged ? t("quality.ownThresholds") : "",
  ];
  return (
    <div className={styles["summary"]}>
      {program ? (
        <p className={styles["judged"]}>
          <bdi>{program.code}</bdi> <Name name={program} />
        </p>
      ) : null}
      <p className={styles["passed"]} role="status">
        {t("quality.passed", {
          passed: format.number(passed.length),
          judged: format.number(judged.length),
        })}
      </p>
      <p className={styles["basis"]}>{basis.filter(Boolean).join(" ")}</p>
    </div>
  );
}
