import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { removeDatabase } from "../db/backup.ts";
import { closeWith, type Db, type OpenDatabase, openDatabase, optionsOf } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import { AppError } from "../trpc/errors.ts";

/** A few people try out at a time. Each open one takes some twenty megabytes. */
const MOST_OPEN = 4;

/** Random names only: nothing that was sent is ever part of a path. */
const NAME = /^[0-9a-f-]{36}$/;

/** A scenario's database that is open or is being opened. */
interface Place {
  readonly opened: Promise<OpenDatabase>;
  users: number;
  /** Called when the last user goes. */
  onIdle: (() => void)[];
}

/** Where scenarios lie in a data folder. */
export function scenarioFolderIn(dataDir: string): string {
  return join(dataDir, "scenarios");
}

const shelves = new WeakMap<Db, ScenarioShelf>();

/** The scenarios beside a database; closed with it. */
export function shelfOf(db: Db): ScenarioShelf {
  const held = shelves.get(db);
  if (held) return held;
  const shelf = new ScenarioShelf(db);
  shelves.set(db, shelf);
  closeWith(db, () => shelf.close());
  return shelf;
}

/** The files of scenarios: opened when somebody asks for one, some kept open, each removed when it is discarded. */
export class ScenarioShelf {
  readonly #folder: string;
  readonly #synchronous: "FULL" | "OFF";
  /** Those used longest ago come first. */
  readonly #places = new Map<string, Place>();
  #suspects: ReadonlySet<string> = new Set();

  constructor(db: Db) {
    const { file, synchronous } = optionsOf(db);
    this.#folder = scenarioFolderIn(dirname(file));
    this.#synchronous = synchronous;
  }

  fileOf(storageName: string): string {
    if (!NAME.test(storageName)) throw new Error(`no name of a stored scenario: ${storageName}`);
    return join(this.#folder, `${storageName}.db`);
  }

  has(storageName: string): boolean {
    return existsSync(this.fileOf(storageName));
  }

  /** Opens it unless it is open, and keeps it so while `work` runs; NOT_FOUND when its file is gone. */
  async use<T>(storageName: string, work: (db: Db) => Promise<T>): Promise<T> {
    const place = this.#placeOf(storageName);
    place.users += 1;
    try {
      return await work((await place.opened).db);
    } finally {
      place.users -= 1;
      if (place.users === 0) for (const tell of place.onIdle.splice(0)) tell();
      await this.#closeSpare();
    }
  }

  /** Once nobody uses it any more. */
  async remove(storageName: string): Promise<void> {
    await this.#close(storageName);
    removeDatabase(this.fileOf(storageName));
  }

  /**
   * Removes what no row speaks of, and what the sweep before found so too, since one that is only now being copied has
   * no row yet; gives how many went.
   */
  async sweep(kept: ReadonlySet<string>): Promise<number> {
    const names = (await namesIn(this.#folder)).filter((name) => name.endsWith(".db"));
    const unspoken = names.map((name) => name.slice(0, -".db".length)).filter((name) => !kept.has(name));
    const gone = unspoken.filter((name) => this.#suspects.has(name) && NAME.test(name));
    for (const name of gone) await this.remove(name);
    this.#suspects = new Set(unspoken);
    return gone.length;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#places.keys()].map((name) => this.#close(name)));
  }

  #placeOf(storageName: string): Place {
    const place = this.#places.get(storageName) ?? {
      opened: this.#open(this.fileOf(storageName)),
      users: 0,
      onIdle: [],
    };
    this.#places.delete(storageName);
    this.#places.set(storageName, place);
    // One that could not be opened is tried again by the next who asks.
    place.opened.catch(() => {
      if (this.#places.get(storageName) === place) this.#places.delete(storageName);
    });
    return place;
  }

  async #open(file: string): Promise<OpenDatabase> {
    if (!existsSync(file)) throw new AppError("NOT_FOUND", {});
    // One of before an upgrade; there is nothing to lose in it that a copy of it would have to save.
    await migrate({ file, backupFolder: null });
    // Nobody but this server opens it, and this server has the lock of the database that it lies beside.
    return openDatabase({ file, isGuest: true, synchronous: this.#synchronous });
  }

  async #closeSpare(): Promise<void> {
    const spare = [...this.#places].filter(([, { users }]) => users === 0).map(([name]) => name);
    const excess = Math.max(0, this.#places.size - MOST_OPEN);
    for (const name of spare.slice(0, excess)) await this.#close(name);
  }

  async #close(storageName: string): Promise<void> {
    const place = this.#places.get(storageName);
    if (!place) return;
    // Whoever asks from now on opens it anew.
    this.#places.delete(storageName);
    if (place.users > 0) await new Promise<void>((resolve) => place.onIdle.push(resolve));
    const opened = await place.opened.catch(() => null);
    await opened?.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
