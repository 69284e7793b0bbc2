import { backup } from "./backup-command.ts";
import { dispatch } from "./dispatch.ts";
import { importCommand } from "./import-command.ts";
import { adminCreate, personAdd, personPassword } from "./people-commands.ts";
import { exportPlanCommand } from "./plan/export-plan-command.ts";
import { impactCommand } from "./plan/impact-command.ts";
import { qualityCommand } from "./plan/quality-command.ts";
import { scheduleCommand } from "./plan/schedule-command.ts";
import { processTerminal } from "./terminal.ts";

const COMMANDS = [
  adminCreate,
  personAdd,
  personPassword,
  backup,
  importCommand,
  scheduleCommand,
  qualityCommand,
  impactCommand,
  exportPlanCommand,
];

// `masar schedule | head` closes the pipe early, which is nothing to report.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await dispatch(COMMANDS, process.argv.slice(2), processTerminal());
