import { once } from "node:events";
import Database from "better-sqlite3";

// Holds SQLite's write lock on the given file, as another program might, until its input ends.
const [, , file = ""] = process.argv;
const client = new Database(file, { fileMustExist: true });
client.exec("BEGIN IMMEDIATE");
process.stdout.write("holding\n");
process.stdin.resume();
await once(process.stdin, "end");
client.exec("ROLLBACK");
client.close();
