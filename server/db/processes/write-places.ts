import { randomUUID } from "node:crypto";
import { type Db, inTx, openDatabase } from "../client.ts";

// A server under load: many writers at once, one in ten rolling back. It writes a line for each write only
// after the database has acknowledged it, and goes on until it is killed or has written `limit` rows.
const [, , file = "", mode = "server", limit = "Infinity"] = process.argv;
const WRITERS = 20;
const { db, close } = await openDatabase({ file, isGuest: mode === "guest" });
let writesLeft = Number(limit);

async function writeUntilDone(writer: number): Promise<void> {
  while (writesLeft-- > 0) {
    const code = randomUUID();
    if (writer % 2 === 0) await writePlain(db, code);
    else await writeInTransaction(db, code);
  }
}

async function writePlain(to: Db, code: string): Promise<void> {
  await to.place.create({ data: placeOf(code) });
  process.stdout.write(`kept ${code}\n`);
}

async function writeInTransaction(to: Db, code: string): Promise<void> {
  const isUndone = code.startsWith("0") || code.startsWith("1");
  try {
    await inTx(to, async (tx) => {
      await tx.place.create({ data: placeOf(code) });
      await tx.place.update({ where: { code }, data: { position: 2 } });
      if (isUndone) throw new Error("undone on purpose");
    });
  } catch (error) {
    if (!isUndone) throw error;
  }
  process.stdout.write(`${isUndone ? "undone" : "kept"} ${code}\n`);
}

function placeOf(code: string) {
  return { kind: "governorate", code, nameAr: "العلا", nameEn: "AlUla", position: 1 };
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeUntilDone(writer)));
await close();
