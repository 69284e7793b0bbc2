import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval } from "node:timers/promises";
import type { PackRendererName, PackRow } from "#shared/contract/packs.ts";
import type { Preferences } from "#shared/contract/session.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { createWords } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { FileStore } from "../files/store.ts";
import { viewPeriod } from "../periods/stored.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { composePack } from "./compose/compose.ts";
import { runDrawing } from "./drawing/run.ts";
import { DrawingFailed, FILE_NAME } from "./drawing/task.ts";
import { readPackSources } from "./read-sources.ts";
import { PACK_FIELDS, type StoredPack } from "./stored.ts";

/** Where files go, and what draws a PDF. */
export interface PackDesk {
  readonly store: FileStore;
  readonly browserPath: string | null;
}

/**
 * Draws the packs that wait, one after the other, the oldest first. What was being drawn when the server was last
 * stopped is not begun anew by itself: it failed, and whoever wants it asks again.
 */
export async function drawWaiting(deps: Deps, desk: PackDesk, signal: AbortSignal): Promise<void> {
  await endWith(deps, { state: "running" }, "interrupted");
  while (!signal.aborted) {
    const next = await deps.db.pack.findFirst({
      where: { state: "queued" },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: PACK_FIELDS,
    });
    if (!next) return;
    await drawOne(deps, desk, next, signal);
  }
}

async function drawOne(deps: Deps, desk: PackDesk, pack: StoredPack, stopping: AbortSignal): Promise<void> {
  const { id } = pack;
  const began = await tell(deps, { id, state: "queued" }, { state: "running" });
  if (!began) return;
  const cancelling = new AbortController();
  const watching = cancelWhenAsked(deps, id, cancelling);
  try {
    await draw(deps, desk, pack, AbortSignal.any([stopping, cancelling.signal]));
  } catch (error) {
    if (cancelling.signal.aborted) return;
    const failure = stopping.aborted ? "interrupted" : failureOf(error);
    if (failure === "internal") deps.log.error({ err: error, packId: id }, "a pack was not drawn");
    await endWith(deps, { id, state: "running" }, failure);
  } finally {
    cancelling.abort();
    await watching;
  }
}

function failureOf(error: unknown): NonNullable<PackRow["failure"]> {
  if (error instanceof DrawingFailed) return error.failure;
  return error instanceof AppError && error.code === "FILE_REFUSED" ? "tooLarge" : "internal";
}

async function draw(
  deps: Deps,
  { store, browserPath }: PackDesk,
  pack: StoredPack,
  signal: AbortSignal,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "masar-pack-"));
  try {
    const content = await contentOf(deps, pack);
    const task = { content, format: pack.format as PackRow["format"], browserPath, folder };
    const { renderer, trouble } = await runDrawing(task, (ratio) => progressed(deps, pack.id, ratio), signal);
    if (trouble) deps.log.warn({ packId: pack.id, trouble }, "the browser did not draw a pack; Masar did");
    await keep(deps, store, pack.id, { file: join(folder, FILE_NAME), renderer });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The pack in its language and in the digits and calendar of whoever asked. */
async function contentOf(deps: Deps, pack: StoredPack) {
  const day = {
    asAt: pack.isAsAt ? (pack.statusDay as IsoDay) : null,
    period: pack.period && viewPeriod(pack.period),
  };
  const language = pack.language as PackRow["language"];
  const words = createWords(
    {
      language,
      digits: pack.digits as Preferences["digits"],
      firstCalendar: pack.firstCalendar as Preferences["firstCalendar"],
    },
    language === "ar" ? ar : en,
  );
  return composePack(
    words,
    await readPackSources(deps, pack.requestedById, day),
    pack.paper as PackRow["paper"],
  );
}

interface DrawnFile {
  readonly file: string;
  readonly renderer: PackRendererName;
}

/** The file lies in the store before any row speaks of it; one that was cancelled meanwhile is left to the sweep. */
async function keep(deps: Deps, store: FileStore, id: string, { file, renderer }: DrawnFile): Promise<void> {
  const received = await store.receive(createReadStream(file));
  const storageName = await store.keep(received);
  const { sizeBytes, sha256 } = received;
  const data = {
    state: "done",
    progressPercent: 100,
    renderer,
    storageName,
    sizeBytes,
    sha256,
    finishedAt: deps.clock.now(),
  };
  await tell(deps, { id, state: "running" }, data);
}

const PERCENT = 100;

/** Told in passing: whether it can be written decides nothing. */
function progressed(deps: Deps, id: string, ratio: number): void {
  const progressPercent = Math.min(PERCENT - 1, Math.round(ratio * PERCENT));
  tell(deps, { id, state: "running" }, { progressPercent }).catch((error) => {
    deps.log.warn({ err: error, packId: id }, "the progress of a pack was not written");
  });
}

interface Change {
  readonly state?: string;
  readonly progressPercent?: number;
  readonly renderer?: string;
  readonly failure?: string;
  readonly storageName?: string;
  readonly sizeBytes?: number;
  readonly sha256?: string;
  readonly finishedAt?: Date;
}

/** Only while the pack is where this change would take it from; whether it was. */
async function tell({ db }: Deps, where: { id?: string; state: string }, data: Change): Promise<boolean> {
  const { count } = await db.pack.updateMany({ where, data });
  return count > 0;
}

async function endWith(
  deps: Deps,
  where: { id?: string; state: string },
  failure: NonNullable<PackRow["failure"]>,
): Promise<void> {
  await tell(deps, where, { state: "failed", failure, finishedAt: deps.clock.now() });
}

const LOOK_EVERY_MS = 250;

/** Aborts `cancelling` once somebody cancelled the pack; ends when that aborts. */
async function cancelWhenAsked({ db }: Deps, id: string, cancelling: AbortController): Promise<void> {
  try {
    for await (const _ of setInterval(LOOK_EVERY_MS, undefined, { signal: cancelling.signal, ref: false })) {
      const pack = await db.pack.findUnique({ where: { id }, select: { state: true } });
      if (pack?.state !== "running") cancelling.abort();
    }
  } catch (error) {
    if (!cancelling.signal.aborted) throw error;
  }
}
