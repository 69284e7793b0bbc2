import { useMemo, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { QualityView } from "#shared/contract/quality.ts";
import { chooseName, dayInBoth } from "#shared/i18n/words.ts";
import { indexNames } from "./offender-names.ts";
import { PointRow } from "./PointRow.tsx";
import styles from "./Quality.module.css";
import { QualitySummary } from "./QualitySummary.tsx";
import type { QualitySearch } from "./quality-search.ts";
import { ThresholdDialog } from "./ThresholdDialog.tsx";
import { Unschedulable } from "./Unschedulable.tsx";

interface QualityProps {
  readonly view: QualityView;
  readonly search: QualitySearch;
  readonly onSearch: (change: Partial<QualitySearch>) => void;
}

/** Whether the schedule is sound enough to be believed: fourteen points, each with what counts against it. */
export function Quality({ view, search, onSearch }: QualityProps) {
  const words = useWords();
  const { t } = words;
  const [isEditing, setEditing] = useState(false);
  const names = useMemo(() => indexNames(view), [view]);
  const open = search.open ?? [];
  const toggle = (number: number) => {
    const next = open.includes(number) ? open.filter((each) => each !== number) : [...open, number];
    onSearch({ open: next.length === 0 ? undefined : next });
  };
  if (view.programs.length === 0) return <NoPrograms />;
  return (
    <Page
      title={t("quality.title")}
      intro={t("quality.intro", { day: dayInBoth(words, view.statusDay) })}
      actions={<Actions view={view} onSearch={onSearch} onEdit={() => setEditing(true)} />}
    >
      {view.points.length === 0 ? (
        <Unschedulable problems={view.problems} names={names} />
      ) : (
        <>
          <QualitySummary view={view} />
          <ol className={styles["points"]} aria-label={t("quality.points")}>
            {view.points.map((point) => (
              <PointRow
                key={point.code}
                point={point}
                thresholds={view.thresholds}
                names={names}
                isOpen={open.includes(point.number)}
                onToggle={() => toggle(point.number)}
              />
            ))}
          </ol>
        </>
      )}
      <p className={styles["source"]}>{t("quality.source")}</p>
      {isEditing ? <ThresholdDialog view={view} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

function NoPrograms() {
  const { t } = useWords();
  return (
    <Page>
      <EmptyState icon="check" level={1} title={t("quality.emptyTitle")}>
        {t("quality.emptyBody")}
      </EmptyState>
    </Page>
  );
}

interface ActionsProps extends Pick<QualityProps, "view" | "onSearch"> {
  readonly onEdit: () => void;
}

/** Stands for all programs in the list. */
const ALL = "*";

function Actions({ view, onSearch, onEdit }: ActionsProps) {
  const { t, language } = useWords();
  const choices = view.programs.map((program) => ({
    id: program.code,
    label: t("common.pair", { first: program.code, second: chooseName(language, program).text }),
  }));
  return (
    <div className={styles["actions"]} data-print="none">
      <div className={styles["chooser"]}>
        <Select
          label={t("quality.program")}
          choices={[{ id: ALL, label: t("quality.allPrograms") }, ...choices]}
          value={view.programCode ?? ALL}
          onChange={(code) => onSearch({ program: code === ALL ? undefined : code })}
        />
      </div>
      {view.abilities.includes("quality.updateThresholds") ? (
        <Button icon="settings" onPress={onEdit}>
          {t("quality.editThresholds")}
        </Button>
      ) : null}
    </div>
  );
}
