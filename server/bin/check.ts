import { runGates } from "./gates.ts";

const { failed } = await runGates({ withHouseRules: true });
process.exitCode = failed === 0 ? 0 : 1;
