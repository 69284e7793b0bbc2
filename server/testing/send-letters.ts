import type { IsoDay } from "#shared/units.ts";
import { systemClock } from "../clock.ts";
import { openDatabase } from "../db/client.ts";
import { silentLog } from "../log.ts";
import { createSmtpMail } from "../mail/smtp.ts";
import { sendDue } from "../outbox/send-due.ts";

// A server that sends its outbox to a mail server of this machine until it is killed or has nothing left. It takes
// the time for `hours` later than it is, when what a run before had claimed is due again.
const [, , file = "", port = "", hours = "0"] = process.argv;
const { db, close } = await openDatabase({ file });
const laterMs = Number(hours) * 3_600_000;
const clock = {
  now: () => new Date(systemClock().now().getTime() + laterMs),
  today: () => "2026-11-24" as IsoDay,
};
const server = { host: "127.0.0.1", port: Number(port), tls: "none", from: "masar@emirate.example" } as const;
const mail = createSmtpMail({ server, account: null, publicUrl: "http://masar.test" });
process.stdout.write("sending\n");
await sendDue({ db, clock, log: silentLog() }, { mail, chance: Math.random }, new AbortController().signal);
process.stdout.write("done\n");
await close();
