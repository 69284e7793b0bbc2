import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { ComparedProgram, DifferenceView } from "#shared/contract/baselines.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Baselines.module.css";
import { kindsOfView } from "./comparison-rows.ts";

/** Each program with its last day, and its milestones below it. */
export function ComparisonTable({ programs }: { readonly programs: readonly ComparedProgram[] }) {
  const { t } = useWords();
  return (
    <Scrollable label={t("baselines.compare")} isFramed height="tall">
      <DataTable
        headings={[
          t("baselines.item"),
          t("baselines.fromDay"),
          t("baselines.toDay"),
          t("baselines.moved"),
          t("baselines.weights"),
        ]}
        align="baseline"
        narrow="cards"
        className={styles["table"]}
      >
        {programs.map((program) => (
          <tbody key={program.id}>
            <DifferenceRow difference={program} isProgram />
            {program.milestones.map((milestone) => (
              <DifferenceRow key={milestone.id} difference={milestone} />
            ))}
          </tbody>
        ))}
      </DataTable>
    </Scrollable>
  );
}

interface DifferenceRowProps {
  readonly difference: DifferenceView;
  readonly isProgram?: boolean;
}

function DifferenceRow({ difference, isProgram = false }: DifferenceRowProps) {
  const { t } = useWords();
  const { code, nameAr, nameEn } = difference;
  const isNamed = nameAr !== "" || nameEn !== "";
  return (
    <tr data-program={isProgram || undefined}>
      <th scope="row">
        <bdi className={styles["code"]}>{code}</bdi>{" "}
        {isNamed ? <Name name={difference} /> : t("baselines.unnamed")}
      </th>
      <DayCell heading={t("baselines.fromDay")} day={difference.fromDay} />
      <DayCell heading={t("baselines.toDay")} day={difference.toDay} />
      <td data-heading={t("baselines.moved")}>
        <Moved difference={difference} />
      </td>
      <td data-heading={t("baselines.weights")}>
        <Weights difference={difference} />
      </td>
    </tr>
  );
}

function DayCell({ heading, day }: { readonly heading: string; readonly day: IsoDay | null }) {
  const { t } = useWords();
  if (day === null) {
    return (
      <td className={styles["muted"]} data-heading={heading}>
        {t("baselines.notHeld")}
      </td>
    );
  }
  return (
    <td data-heading={heading}>
      <Day day={day} style="medium" />
    </td>
  );
}

/** In figures where both hold it, in a word where one does; a day that moved over days off only says so. */
function Moved({ difference }: { readonly difference: DifferenceView }) {
  const words = useWords();
  const { t } = words;
  const [kind = "same"] = kindsOfView(difference);
  const { movedWorkDays } = difference;
  if (kind === "added" || kind === "removed") {
    return <Mark tone="plain">{t(`baselines.kinds.${kind}`)}</Mark>;
  }
  if (movedWorkDays !== null && movedWorkDays !== 0) {
    return (
      <span className={styles["moved"]} data-kind={kind}>
        {signedWorkDays(words, movedWorkDays)}
      </span>
    );
  }
  const isMoved = kind === "later" || kind === "earlier";
  return <span className={styles["muted"]}>{t(`baselines.kinds.${isMoved ? kind : "same"}`)}</span>;
}

function Weights({ difference: { fromWeightPoints, toWeightPoints } }: DifferenceRowProps) {
  const { t, format } = useWords();
  const shown = toWeightPoints ?? fromWeightPoints;
  if (shown === null) return null;
  if (fromWeightPoints === null || toWeightPoints === null || fromWeightPoints === toWeightPoints) {
    return <span className={styles["muted"]}>{format.number(shown)}</span>;
  }
  const [from, to] = [format.number(fromWeightPoints), format.number(toWeightPoints)];
  return <>{t("baselines.weightFromTo", { from, to })}</>;
}
