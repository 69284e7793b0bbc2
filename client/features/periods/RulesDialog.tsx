import { useState } from "react";
import { ReportingProblem } from "#client/reporting/ReportingProblem.tsx";
import { useSetPeriodRules } from "#client/reporting/use-period-acts.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import type { PeriodsView } from "#shared/contract/periods.ts";
import { MOST_WINDOW_WORK_DAYS, PERIOD_KINDS, type PeriodRules } from "#shared/reporting/periods.ts";
import styles from "./Periods.module.css";
import { RulesPreview } from "./RulesPreview.tsx";

interface RulesDialogProps {
  readonly view: PeriodsView;
  readonly onClose: () => void;
}

/** How periods are made, with the first ones that it makes. */
export function RulesDialog({ view, onClose }: RulesDialogProps) {
  const { t } = useWords();
  const [kind, setKind] = useState(view.rules.kind);
  const [before, setBefore] = useState<number | null>(view.rules.opensWorkDaysBeforeEnd);
  const [after, setAfter] = useState<number | null>(view.rules.closesWorkDaysAfterEnd);
  const save = useSetPeriodRules(t("periods.rulesSaved"), onClose);
  const rules = rulesOf(kind, before, after);
  // `view` is read anew after a refusal: what is saved now has then been seen.
  const submit = () => (rules ? save.mutate({ ...rules, version: view.version }) : undefined);
  const isConflict = wireErrorOf(save.error)?.code === "VERSION_CONFLICT";
  const counted = { minValue: 1, maxValue: MOST_WINDOW_WORK_DAYS };
  return (
    <ActDialog
      title={t("periods.rules")}
      act={
        <Button variant="primary" isPending={save.isPending} isDisabled={rules === null} onPress={submit}>
          {t("common.save")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        {isConflict ? <Notice tone="notice">{t("periods.theirRules")}</Notice> : null}
        <ReportingProblem error={isConflict ? null : save.error} />
        <Segmented
          label={t("periods.kind")}
          segments={PERIOD_KINDS.map((id) => ({ id, label: t(`periods.kinds.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <NumberField
          label={t("periods.before")}
          description={t("periods.beforeHelp")}
          value={before}
          onChange={setBefore}
          {...counted}
        />
        <NumberField
          label={t("periods.after")}
          description={t("periods.afterHelp")}
          value={after}
          onChange={setAfter}
          {...counted}
        />
        <p className={styles["intro"]}>{t("periods.rulesHelp")}</p>
        {rules ? <RulesPreview rules={rules} view={view} /> : null}
      </div>
    </ActDialog>
  );
}

function rulesOf(
  kind: PeriodRules["kind"],
  opensWorkDaysBeforeEnd: number | null,
  closesWorkDaysAfterEnd: number | null,
): PeriodRules | null {
  if (opensWorkDaysBeforeEnd === null || closesWorkDaysAfterEnd === null) return null;
  return { kind, opensWorkDaysBeforeEnd, closesWorkDaysAfterEnd };
}
