import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dispatch } from "../cli/dispatch.ts";
import { exportPlanCommand } from "../cli/plan/export-plan-command.ts";
import { impactCommand } from "../cli/plan/impact-command.ts";
import { qualityCommand } from "../cli/plan/quality-command.ts";
import { scheduleCommand } from "../cli/plan/schedule-command.ts";
import type { Terminal } from "../cli/terminal.ts";

/** The commands about plans. */
export const PLAN_COMMANDS = [scheduleCommand, qualityCommand, impactCommand, exportPlanCommand];

/** What a command line printed, where, and how it ended. */
export interface Outcome {
  readonly exitCode: number;
  readonly said: string;
  readonly complained: string;
}

/** A folder to work in, which is both where people stand and DATA_DIR. */
export interface Workplace {
  readonly folder: string;
  save(name: string, content: string | Buffer | object): void;
  run(...line: readonly string[]): Promise<Outcome>;
  /** Runs with `--json` and reads what was printed. */
  runJson(...line: readonly string[]): Promise<{ readonly exitCode: number; readonly report: unknown }>;
  remove(): void;
}

/** The plan commands through the dispatcher, in a folder of their own. */
export function createWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "masar-cli-plan-"));
  const run = async (...line: readonly string[]) => {
    const [said, complained]: [string[], string[]] = [[], []];
    const terminal: Terminal = {
      environment: { DATA_DIR: folder, INIT_CWD: folder },
      say: (text) => said.push(text),
      complain: (text) => complained.push(text),
      askSecret: async () => null,
    };
    const exitCode = await dispatch(PLAN_COMMANDS, line, terminal);
    return { exitCode, said: said.join("\n"), complained: complained.join("\n") };
  };
  return {
    folder,
    run,
    save: (name, content) => {
      const isText = typeof content === "string" || Buffer.isBuffer(content);
      writeFileSync(join(folder, name), isText ? content : JSON.stringify(content));
    },
    runJson: async (...line) => {
      const { exitCode, said } = await run(...line, "--json");
      return { exitCode, report: JSON.parse(said) as unknown };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The parts of a plan of one program; what a test says of it is laid over. */
export function planOf(items: readonly object[], links: readonly object[] = [], more: object = {}): object {
  return {
    format: "masar-plan",
    version: 1,
    plan: {
      id: "plan",
      nameAr: "خطة",
      nameEn: "Plan",
      startDay: "2026-03-01",
      finishDay: "2026-12-31",
      calendarId: "main",
    },
    calendars: [{ id: "main", nameEn: "Main" }],
    workstreams: [{ id: "w", code: "SG", nameEn: "Strategy" }],
    programs: [
      {
        id: "p",
        workstreamId: "w",
        code: "SG-1",
        nameAr: "الاستراتيجية",
        nameEn: "Strategy",
        startDay: "2026-03-01",
        finishDay: "2026-06-30",
        items,
      },
    ],
    links,
    ...more,
  };
}

/** An activity `A01` … that takes `days` working days and may begin on the plan's first day, a Sunday. */
export function activity(code: string, days: number, more: object = {}): object {
  return {
    kind: "activity",
    id: code,
    code,
    nameAr: `عمل ${code}`,
    nameEn: `Work ${code}`,
    forecastStartDay: "2026-03-01",
    forecastFinishDay: "2026-03-01",
    durationWorkDays: days,
    ...more,
  };
}

export function milestone(code: string, forecastDay: string, more: object = {}): object {
  return {
    kind: "milestone",
    id: code,
    code,
    nameAr: `معلم ${code}`,
    nameEn: `Point ${code}`,
    forecastDay,
    ...more,
  };
}

export function link(predecessorId: string, successorId: string, more: object = {}): object {
  return { id: `${predecessorId}>${successorId}`, predecessorId, successorId, ...more };
}
