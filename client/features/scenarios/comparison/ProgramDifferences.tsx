import compared from "#client/comparing/Compared.module.css";
import { DayCell } from "#client/comparing/DayCell.tsx";
import { Section } from "#client/comparing/Section.tsx";
import { TurnMark, VerdictCell } from "#client/comparing/Verdicts.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { ProgramDifference } from "#shared/contract/scenarios.ts";
import { signedWorkDays, type Words } from "#shared/i18n/words.ts";
import type { WorkDays } from "#shared/units.ts";
import type { DifferencesProps } from "./Comparison.tsx";

/** Programs that finish, slip or stand otherwise; either status opens to its reason. */
export function ProgramDifferences(props: DifferencesProps) {
  const { view, left, right } = props;
  const { t } = useWords();
  if (view.programs.length === 0) return null;
  const title = t("comparison.programs.title");
  const headings = [
    t("terms.program"),
    t("comparison.columns.finish", { side: left }),
    t("comparison.columns.finish", { side: right }),
    t("comparison.columns.by"),
    t("comparison.columns.slip", { side: left }),
    t("comparison.columns.slip", { side: right }),
    t("comparison.columns.status", { side: left }),
    t("comparison.columns.status", { side: right }),
    t("comparison.columns.turn"),
  ];
  return (
    <Section title={title}>
      <Scrollable label={title} isFramed>
        <DataTable headings={headings} narrow="cards">
          <tbody>
            {view.programs.map((program) => (
              <ProgramRow key={program.id} program={program} {...props} />
            ))}
          </tbody>
        </DataTable>
      </Scrollable>
    </Section>
  );
}

interface ProgramRowProps extends DifferencesProps {
  readonly program: ProgramDifference;
}

function ProgramRow({ program, left, right, programLink }: ProgramRowProps) {
  const words = useWords();
  const { t } = words;
  const { finish, turn, fromStatus, toStatus, fromSlipWorkDays, toSlipWorkDays } = program;
  const finishOf = (side: string) => t("comparison.columns.finish", { side });
  const slipOf = (side: string) => t("comparison.columns.slip", { side });
  const statusOf = (side: string) => t("comparison.columns.status", { side });
  const none = t("common.unknown");
  return (
    <tr>
      <th scope="row" className={compared["named"]}>
        {programLink(program.code)} <Name name={program} />
      </th>
      <DayCell heading={finishOf(left)} day={finish.fromDay} absent={none} />
      <DayCell heading={finishOf(right)} day={finish.toDay} absent={none} />
      <td data-heading={t("comparison.columns.by")} className={compared["moved"]}>
        {movedText(words, finish.movedWorkDays)}
      </td>
      <td data-heading={slipOf(left)}>{slipText(words, fromSlipWorkDays)}</td>
      <td data-heading={slipOf(right)}>{slipText(words, toSlipWorkDays)}</td>
      <VerdictCell heading={statusOf(left)} verdict={fromStatus} />
      <VerdictCell heading={statusOf(right)} verdict={toStatus} />
      <td data-heading={t("comparison.columns.turn")}>{turn ? <TurnMark turn={turn} /> : null}</td>
    </tr>
  );
}

function movedText(words: Words, workDays: WorkDays): string {
  return workDays === 0 ? words.t("comparison.unmoved") : signedWorkDays(words, workDays);
}

function slipText(words: Words, workDays: WorkDays | null): string {
  return workDays === null ? words.t("comparison.noSlip") : signedWorkDays(words, workDays);
}
