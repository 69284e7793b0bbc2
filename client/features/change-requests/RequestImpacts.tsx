import { ImpactSummary } from "#client/editing/ImpactPanel.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ChangeRequestView } from "#shared/contract/change-requests.ts";
import type { EditImpact } from "#shared/contract/impact.ts";
import styles from "./ChangeRequests.module.css";

/** What it would have moved when it was asked for, beside what it would move now. */
export function RequestImpacts({ request }: { readonly request: ChangeRequestView }) {
  const { t } = useWords();
  const { state, changes, impactThen, impactNow } = request;
  if (changes.length === 0) return null;
  return (
    <section className={styles["part"]} aria-labelledby="request-impact">
      <h2 id="request-impact" className={styles["heading"]}>
        {t("changeRequests.impact")}
      </h2>
      <div className={styles["beside"]}>
        {state === "submitted" ? (
          <Impact
            title={t("changeRequests.impactNow")}
            impact={impactNow}
            missing={t("changeRequests.impactNowMissing")}
          />
        ) : null}
        <Impact
          title={t("changeRequests.impactThen")}
          impact={impactThen}
          missing={t("changeRequests.impactThenMissing")}
        />
      </div>
    </section>
  );
}

interface ImpactProps {
  readonly title: string;
  readonly impact: EditImpact | null;
  readonly missing: string;
}

function Impact({ title, impact, missing }: ImpactProps) {
  return (
    <section className={styles["impact"]} aria-label={title}>
      <h3 className={styles["name"]}>{title}</h3>
      {impact ? <ImpactSummary impact={impact} /> : <p className={styles["muted"]}>{missing}</p>}
    </section>
  );
}
