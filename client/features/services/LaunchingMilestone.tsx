import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { LaunchingMilestoneView } from "#shared/contract/e-services.ts";
import styles from "./Services.module.css";

interface LaunchingMilestoneProps {
  readonly milestone: LaunchingMilestoneView | null;
}

/** The milestone that launches a service, with its own day, and where the two tell different things. */
export function LaunchingMilestone({ milestone }: LaunchingMilestoneProps) {
  const { t } = useWords();
  if (!milestone) return <span className={styles["muted"]}>{t("eServices.noMilestone")}</span>;
  const { code, forecastDay, actualDay, divergence } = milestone;
  return (
    <span className={styles["milestone"]}>
      <span>
        <bdi className={styles["code"]}>{code}</bdi> <Name name={milestone} />
      </span>
      <span className={styles["beside"]}>
        {t(actualDay ? "eServices.done" : "eServices.forecast")}{" "}
        <Day day={actualDay ?? forecastDay} style="medium" calendars="line" />
      </span>
      {divergence ? (
        <Mark tone={divergence === "expectedEarlier" ? "plain" : "notice"}>
          {t(`eServices.divergences.${divergence}`)}
        </Mark>
      ) : null}
    </span>
  );
}
