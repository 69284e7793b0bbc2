import { useId } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { Icon, type IconName } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { pointLimitText, pointMeaning, pointValueText } from "#shared/i18n/quality-words.ts";
import type { QualityPoint } from "#shared/schedule/quality/point.ts";
import type { QualityThresholds } from "#shared/schedule/quality/thresholds.ts";
import { Offenders } from "./Offenders.tsx";
import type { OffenderNames } from "./offender-names.ts";
import styles from "./PointRow.module.css";

interface PointRowProps {
  readonly point: QualityPoint;
  readonly thresholds: QualityThresholds;
  readonly names: OffenderNames;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One point: what it is after, its value against its threshold, the verdict, and what counts against it. */
export function PointRow({ point, thresholds, names, isOpen, onToggle }: PointRowProps) {
  const words = useWords();
  const { t, format } = words;
  const listId = useId();
  const name = t(`planTools.quality.points.${point.code}`);
  return (
    <li className={styles["point"]} aria-label={name} data-print={isOpen ? undefined : "whole"}>
      <span className={styles["number"]} aria-hidden="true">
        {format.number(point.number)}
      </span>
      <div className={styles["what"]}>
        <h2 className={styles["name"]}>{name}</h2>
        <p className={styles["meaning"]}>{pointMeaning(words, point.code, thresholds)}</p>
      </div>
      <dl className={styles["figures"]}>
        <div>
          <dt>{t("quality.value")}</dt>
          <dd className={styles["value"]}>{pointValueText(words, point) ?? t("quality.noValue")}</dd>
        </div>
        <div>
          <dt>{t("quality.threshold")}</dt>
          <dd>{pointLimitText(words, point)}</dd>
        </div>
      </dl>
      <Verdict verdict={point.verdict} />
      <OffenderToggle point={point} name={name} listId={listId} isOpen={isOpen} onToggle={onToggle} />
      {isOpen && offenderCount(point) > 0 ? (
        <Offenders id={listId} point={point} name={name} names={names} />
      ) : null}
    </li>
  );
}

const SIGNS = { pass: "check", fail: "warning", notApplicable: "minus" } as const satisfies Record<
  QualityPoint["verdict"],
  IconName
>;

function Verdict({ verdict }: Pick<QualityPoint, "verdict">) {
  const { t } = useWords();
  return (
    <span className={styles["verdict"]} data-verdict={verdict}>
      <Icon name={SIGNS[verdict]} />
      {t(`quality.verdicts.${verdict}`)}
    </span>
  );
}

interface OffenderToggleProps extends Pick<PointRowProps, "point" | "isOpen" | "onToggle"> {
  readonly name: string;
  readonly listId: string;
}

function OffenderToggle({ point, name, listId, isOpen, onToggle }: OffenderToggleProps) {
  const { t, format } = useWords();
  const count = offenderCount(point);
  if (count === 0) {
    return (
      <span className={styles["none"]}>
        {point.verdict === "notApplicable" ? null : t("quality.noOffenders")}
      </span>
    );
  }
  const label = t("quality.offenders", { count, number: format.number(count) });
  return (
    <span className={styles["toggle"]} data-open={isOpen || undefined}>
      <Button
        variant="quiet"
        size="small"
        icon="chevronDown"
        aria-label={t("common.pair", { first: label, second: name })}
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": listId } : {})}
        onPress={onToggle}
      >
        {label}
      </Button>
    </span>
  );
}

/** Programs are named where no item is: the critical path test names the item that stands for its program. */
function offenderCount({ itemIds, linkIds, programIds }: QualityPoint): number {
  return itemIds.length + linkIds.length || programIds.length;
}
