import type { z } from "zod";
import type { FileView, importTemplateInput } from "#shared/contract/imports.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import type { BaselineDays, ItemRecord, PresentPlan } from "./present-plan.ts";
import { loadPresentPlan } from "./present-plan.ts";
import { fileWords } from "./template-text.ts";
import { type FileRow, type FileRows, NO_ROWS, writePortfolioFile } from "./write-file.ts";

type Input = z.output<typeof importTemplateInput>;

function itemRow(item: ItemRecord, programCode: string, baseline: BaselineDays | undefined): FileRow {
  const isActivity = item.kind === "activity";
  return {
    programCode,
    code: item.code,
    nameAr: item.nameAr,
    nameEn: item.nameEn,
    baselineDay: baseline?.finishDay ?? "",
    actualDay: item.actualFinishDay ?? "",
    // As text: a bare 1 could be read as 1 % or as all of it.
    progressPercent: `${item.progressPercent}%`,
    ...(isActivity
      ? {
          baselineStartDay: baseline?.startDay ?? "",
          startDay: item.forecastStartDay ?? "",
          finishDay: item.forecastFinishDay,
          actualStartDay: item.actualStartDay ?? "",
        }
      : { forecastDay: item.forecastFinishDay, weightPoints: item.weightPoints }),
  };
}

function rowsOf(present: PresentPlan): FileRows {
  const codeOfProgram = new Map(present.programs.map(({ id, code }) => [id, code]));
  const codeOfWorkstream = new Map(present.workstreams.map(({ id, code }) => [id, code]));
  const emailOfPerson = new Map([...present.personIdByEmail].map(([email, id]) => [id, email]));
  const personOfProgram = new Map(present.owners.map(({ programId, personId }) => [programId, personId]));
  const items = (kind: string) =>
    present.items
      .filter((item) => item.kind === kind)
      .map((item) => itemRow(item, codeOfProgram.get(item.programId) ?? "", present.baseline?.get(item.id)));
  return {
    workstream: present.workstreams.map(({ code, nameAr, nameEn }) => ({ code, nameAr, nameEn })),
    program: present.programs.map((program) => ({
      code: program.code,
      workstream: codeOfWorkstream.get(program.workstreamId) ?? "",
      nameAr: program.nameAr,
      nameEn: program.nameEn,
      startDay: program.startDay,
      finishDay: program.finishDay,
      departmentAr: program.departmentAr,
      departmentEn: program.departmentEn,
      ownerEmail: emailOfPerson.get(personOfProgram.get(program.id) ?? "") ?? "",
      summaryAr: program.summaryAr,
      summaryEn: program.summaryEn,
    })),
    activity: items("activity"),
    milestone: items("milestone"),
  };
}

/** The empty template, or the plan in its form: reading that back changes nothing. */
export async function downloadTemplate(deps: Deps, actor: Actor, input: Input): Promise<FileView> {
  requireAction(actor, "import.read", { kind: "none" });
  const { language, format, content } = input;
  const { filePlan, filePortfolio } = fileWords(language).template;
  if (content === "template") {
    return writePortfolioFile({ rows: NO_ROWS, language, format, name: filePortfolio });
  }
  const present = await inTx(deps.db, (tx) => loadPresentPlan(tx, deps.clock.today()));
  const rows = present ? rowsOf(present) : NO_ROWS;
  return writePortfolioFile({ rows, language, format, name: filePlan });
}
