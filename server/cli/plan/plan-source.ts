import { isUtf8 } from "node:buffer";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { toEpochDay } from "#shared/calendar/day.ts";
import { type PlanFileProblem, readPlanFile } from "#shared/contract/plan-file.ts";
import type { PlanFile } from "#shared/contract/plan-format.ts";
import { fail, type Result } from "#shared/result.ts";
import type { EpochDay } from "#shared/units.ts";
import { databaseFileIn } from "../../boot.ts";
import { systemClock } from "../../clock.ts";
import { readSettings } from "../../env.ts";
import { readStoredPlan } from "../../plan-file/read.ts";
import { AppError } from "../../trpc/errors.ts";
import { CommandError } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { withDatabase } from "../with-database.ts";
import type { PlanOptions } from "./plan-options.ts";
import { Refusal } from "./refusal.ts";

/** A plan of a hundred thousand activities with their links and a baseline takes about 60 MB. */
const MOST_BYTES = 100_000_000;

type ReadPlan = Result<PlanFile, readonly PlanFileProblem[]>;

/** The plan of the named file, or of the database when none is named; or all that is wrong with it. */
export function readPlan({ path, words }: Pick<PlanOptions, "path" | "words">, terminal: Terminal) {
  if (path !== null) return readPlanAt(pathFrom(terminal, path), words);
  return readPlanOfDatabase(terminal, words);
}

/** npm moves to the project's folder; people name files from where they stand. */
export function pathFrom(terminal: Terminal, path: string): string {
  return resolve(terminal.environment["INIT_CWD"] ?? ".", path);
}

/** The day that a schedule is for: as asked, else today in Riyadh, or the day that the server takes for today. */
export function statusDayOf({ statusDay, path }: PlanOptions, terminal: Terminal): EpochDay | null {
  if (statusDay !== undefined) return statusDay;
  const demonstrationDay = path === null ? readSettings(terminal.environment).statusDay : null;
  return toEpochDay(demonstrationDay ?? systemClock().today());
}

async function readPlanAt(path: string, { t }: PlanOptions["words"]): Promise<ReadPlan> {
  if (!existsSync(path)) {
    throw new CommandError({ ar: `لا ملف في ${path}`, en: `There is no file at ${path}` });
  }
  // A pipe or a device has no size and might never end.
  const { size, ...file } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
  if (!file.isFile) throw new Refusal(t("planTools.refused.notRead", { path }));
  if (size > MOST_BYTES) throw new AppError("FILE_REFUSED", { reason: "tooLarge", limit: MOST_BYTES });
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(t("planTools.refused.notRead", { path }));
  });
  return isUtf8(bytes) ? readPlanFile(bytes.toString("utf8")) : fail([{ code: "notJson" }]);
}

async function readPlanOfDatabase(terminal: Terminal, { t }: PlanOptions["words"]): Promise<ReadPlan> {
  const file = databaseFileIn(readSettings(terminal.environment).dataDir);
  if (!existsSync(file)) {
    throw new CommandError({ ar: `لا قاعدة بيانات في ${file}`, en: `There is no database at ${file}` });
  }
  const plan = await withDatabase(terminal, ({ db }) => readStoredPlan(db));
  if (plan === null) throw new Refusal(t("planTools.refused.noPlan"));
  return plan;
}
