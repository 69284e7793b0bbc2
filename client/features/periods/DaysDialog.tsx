import { useState } from "react";
import { ReportingProblem, reportingFields } from "#client/reporting/ReportingProblem.tsx";
import { useUpdatePeriodDays } from "#client/reporting/use-period-acts.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { PeriodRow } from "#shared/contract/periods.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Periods.module.css";

interface DaysDialogProps {
  readonly period: PeriodRow;
  readonly onClose: () => void;
}

/** Other days for one period; opening only while it is scheduled. */
export function DaysDialog({ period, onClose }: DaysDialogProps) {
  const words = useWords();
  const { t } = words;
  const name = periodName(words, period);
  const [opensDay, setOpens] = useState<IsoDay | null>(period.opensDay);
  const [closesDay, setCloses] = useState<IsoDay | null>(period.closesDay);
  const save = useUpdatePeriodDays(t("periods.daysSaved", { period: name }), onClose);
  const wire = wireErrorOf(save.error);
  // After a conflict the other's days have been seen, and may be written over.
  const version = wire?.code === "VERSION_CONFLICT" ? wire.data.currentVersion : period.version;
  const errors = reportingFields(words, save.error);
  const submit = () => {
    if (opensDay && closesDay) save.mutate({ id: period.id, version, opensDay, closesDay });
  };
  return (
    <ActDialog
      title={t("periods.editDaysNamed", { period: name })}
      act={
        <Button
          variant="primary"
          isPending={save.isPending}
          isDisabled={opensDay === null || closesDay === null}
          onPress={submit}
        >
          {t("common.save")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <ReportingProblem error={save.error} fields={["opensDay", "closesDay"]} />
        <TheirDays error={save.error} />
        <DayField
          label={t("periods.opens")}
          value={opensDay}
          onChange={setOpens}
          isDisabled={period.state !== "scheduled"}
          error={errors["opensDay"]}
        />
        <DayField
          label={t("periods.closes")}
          value={closesDay}
          onChange={setCloses}
          error={errors["closesDay"]}
        />
      </div>
    </ActDialog>
  );
}

const FIELDS = { opensDay: "periods.opens", closesDay: "periods.closes" } as const;

/** What somebody else saved meanwhile. */
function TheirDays({ error }: { readonly error: unknown }) {
  const { t, format } = useWords();
  const wire = wireErrorOf(error);
  if (wire?.code !== "VERSION_CONFLICT") return null;
  const days = wire.data.values.flatMap(({ field, theirs }) =>
    field in FIELDS && typeof theirs === "string"
      ? [{ field: t(FIELDS[field as keyof typeof FIELDS]), day: format.day(theirs as IsoDay) }]
      : [],
  );
  if (days.length === 0) return null;
  return (
    <Notice tone="notice">
      {days.map((each) => (
        <p key={each.field}>{t("periods.theirDays", each)}</p>
      ))}
    </Notice>
  );
}
