import type { ReactNode } from "react";
import { Day } from "#client/ui/Day/Day.tsx";
import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { ProgressPair } from "#client/ui/ProgressPair/ProgressPair.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import type { IsoDay } from "#shared/units.ts";
import { Claim } from "./Claim.tsx";
import styles from "./ProgramStanding.module.css";
import { decidingInputs, slipInputs, weightInputs } from "./standing-inputs.ts";

interface ProgramStandingProps {
  readonly program: ProgramRow;
  readonly statusDay: IsoDay;
}

/** Where a program stands: each figure opens to its formula and inputs, the status stands with its reason and the claim. */
export function ProgramStanding({ program, statusDay }: ProgramStandingProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section className={styles["header"]} aria-label={t("program.whyStatus")}>
      <p className={styles["status"]} data-status={program.status.status}>
        <Explain
          name={t("program.whyStatus")}
          formula={t("program.statusFormula")}
          inputs={decidingInputs(program, words)}
        >
          <StatusMark status={program.status.status} look="soft" />
        </Explain>
        <span>{statusReason(words, program.status)}</span>
      </p>
      <dl className={styles["figures"]}>
        <Figure term={t("program.claim")}>
          <Claim program={program} />
        </Figure>
        <Figure term={t("common.progress")}>
          <Explain
            name={t("common.progress")}
            formula={t("program.progressFormula")}
            inputs={weightInputs(program, statusDay, words)}
            source={t("program.progressSource")}
          >
            <ProgressPair
              actualRatio={program.progressRatio}
              plannedRatio={program.plannedProgressRatio}
              hasFigures
            />
          </Explain>
        </Figure>
        <Figure term={t("terms.slip")}>
          <Explain
            name={t("terms.slip")}
            formula={t("program.slipFormula")}
            inputs={slipInputs(program, words)}
            source={t("program.slipSource")}
          >
            {slipWords(words, program.slipWorkDays)}
          </Explain>
        </Figure>
        <Figure term={t("program.finish")}>
          <Day day={program.finishDay} calendars="line" />
        </Figure>
        <Figure term={t("terms.owner")}>
          {program.owner ? <Name name={program.owner} /> : t("roadmap.ownerUnknown")}
        </Figure>
        <Figure term={t("terms.department")}>
          <Department program={program} />
        </Figure>
      </dl>
    </section>
  );
}

/** A program may have none yet, which is something else than a name that lacks one language. */
function Department({ program: { departmentAr, departmentEn } }: Pick<ProgramStandingProps, "program">) {
  const { t } = useWords();
  if (`${departmentAr}${departmentEn}`.trim() === "") return t("common.unknown");
  return <Name name={{ nameAr: departmentAr, nameEn: departmentEn }} />;
}

function Figure({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles["figure"]}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
