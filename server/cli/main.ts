import { backup } from "./backup-command.ts";
import { dispatch } from "./dispatch.ts";
import { importCommand } from "./import-command.ts";
import { adminCreate, personAdd, personPassword } from "./people-commands.ts";
import { processTerminal } from "./terminal.ts";

const COMMANDS = [adminCreate, personAdd, personPassword, backup, importCommand];

process.exitCode = await dispatch(COMMANDS, process.argv.slice(2), processTerminal());
