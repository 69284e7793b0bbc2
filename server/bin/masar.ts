import { prepareDatabaseClient } from "./prepare.ts";

await prepareDatabaseClient();
await import("#server/cli/main.ts");
