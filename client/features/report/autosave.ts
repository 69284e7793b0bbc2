import { wireErrorOf } from "#client/requests/failures.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ReportForm } from "#shared/contract/report-form.ts";
import type { ReportSaved, ReportSaveInput } from "#shared/contract/reports.ts";
import type { ReportContent } from "#shared/reporting/content.ts";
import { type Draft, isRefusal } from "./draft.ts";
import type { KeptChange, KeptChanges } from "./kept-changes.ts";
import { type ReportChange, rebase, saidBefore, saveInputOf, withChange } from "./report-change.ts";

interface AutosaveParts {
  readonly kept: KeptChanges;
  readonly save: (input: ReportSaveInput) => Promise<ReportSaved>;
  /** The report as it now stands on the server. */
  readonly read: () => Promise<ReportForm>;
  /** After each save, with what is stored from then on. */
  readonly onSaved: (content: ReportContent, saved: ReportSaved) => void;
  /** The report is no longer to be written. */
  readonly onRefused: () => void;
}

const SENT_AFTER_MS = 600;
const SENT_AGAIN_AFTER_MS = 5_000;

/**
 * Saves a report while it is written: changed fields alone, one request at a time, what is typed meanwhile with the
 * next. Nothing leaves this device before the server has it.
 */
export class Autosave {
  readonly #id: string;
  readonly #parts: AutosaveParts;
  readonly #listeners = new Set<() => void>();
  /** As the server has it. */
  #stored: ReportContent;
  #sending: ReportChange = {};
  #waiting: ReportChange = {};
  #draft: Draft;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The screen is gone; another one of the same report may be open by now. */
  #isStopped = false;
  #keptText = "null";

  constructor(form: ReportForm, parts: AutosaveParts) {
    const { id, version, content, saved, problems } = form;
    this.#id = id;
    this.#parts = parts;
    this.#stored = content;
    this.#draft = { version, content, saved, problems, phase: "saved", collisions: {}, failure: null };
    const kept = parts.kept.read();
    if (kept) this.#rebase(kept.change, kept.before);
    this.#tell({ phase: this.#isAllSent() ? "saved" : "waiting" });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = (): Draft => this.#draft;

  /** From here on it sends by itself, at once what an earlier visit left; the answer ends that, with a last attempt. */
  readonly start = (): (() => void) => {
    const sendNow = () => void this.flush();
    this.#isStopped = false;
    if (!this.#isAllSent()) sendNow();
    window.addEventListener("online", sendNow);
    window.addEventListener("pagehide", sendNow);
    return () => {
      window.removeEventListener("online", sendNow);
      window.removeEventListener("pagehide", sendNow);
      this.#isStopped = true;
      sendNow();
    };
  };

  readonly change = (change: ReportChange): void => {
    this.#waiting = { ...this.#waiting, ...change };
    this.#tell({ phase: this.#running ? "saving" : "waiting", failure: null });
    this.#sendAfter(SENT_AFTER_MS);
  };

  /** Sends now; true once everything that was typed is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running || !this.#isAllSent()) {
      this.#running ??= this.#send().finally(() => {
        this.#running = null;
      });
      await this.#running;
      if (this.#draft.failure !== null) return false;
    }
    return Object.keys(this.#draft.collisions).length === 0;
  }

  /** What another device saved meanwhile, once somebody has read it anew. */
  readonly adopt = (form: ReportForm): void => {
    if (this.#running || form.version <= this.#draft.version) return;
    this.#build(form);
  };

  /** What submitting was refused for, which no save had said. */
  readonly blame = (problems: readonly FieldProblem[]): void => this.#tell({ problems });

  readonly keepMine = (key: string): void => {
    const mine = this.#settle(key)?.mine;
    if (mine !== undefined) this.change({ [key]: mine });
  };

  readonly takeTheirs = (key: string): void => {
    this.#settle(key);
    this.#tell({});
  };

  #settle(key: string) {
    const { [key]: collision, ...collisions } = this.#draft.collisions;
    this.#draft = { ...this.#draft, collisions };
    return collision;
  }

  #isAllSent(): boolean {
    return Object.keys(this.#waiting).length === 0;
  }

  #sendAfter(delayMs: number): void {
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => void this.flush(), delayMs);
  }

  async #send(): Promise<void> {
    [this.#sending, this.#waiting] = [this.#waiting, {}];
    this.#tell({ phase: "saving", failure: null });
    try {
      const answer = await this.#parts.save(saveInputOf(this.#id, this.#draft.version, this.#sending));
      this.#stored = withChange(this.#stored, this.#sending);
      this.#sending = {};
      this.#tell({ ...answer, phase: this.#isAllSent() ? "saved" : "saving" });
      this.#parts.onSaved(this.#stored, answer);
    } catch (thrown) {
      [this.#sending, this.#waiting] = [{}, { ...this.#sending, ...this.#waiting }];
      await this.#meet(thrown);
    }
  }

  async #meet(thrown: unknown): Promise<void> {
    if (wireErrorOf(thrown)?.code === "VERSION_CONFLICT") return this.#readAgain();
    const isRefused = isRefusal(thrown);
    this.#tell({ phase: isRefused ? "refused" : "unreached", failure: thrown });
    if (isRefused) this.#parts.onRefused();
    else this.#sendAfter(SENT_AGAIN_AFTER_MS);
  }

  async #readAgain(): Promise<void> {
    try {
      this.#build(await this.#parts.read());
    } catch (thrown) {
      this.#tell({ phase: "unreached", failure: thrown });
      this.#sendAfter(SENT_AGAIN_AFTER_MS);
    }
  }

  /** On another reading: fields that collide are taken out until somebody decides. */
  #build({ version, content, saved, problems }: ReportForm): void {
    const before = saidBefore(this.#stored, this.#waiting);
    this.#stored = content;
    this.#draft = { ...this.#draft, version, saved, problems };
    this.#rebase(this.#waiting, before);
    this.#tell({ phase: this.#isAllSent() ? "saved" : "waiting", failure: null });
  }

  /** What collided before is looked at anew: both may say the same by now. */
  #rebase(change: ReportChange, before: ReportChange): void {
    const collided = this.#collided();
    const rebased = rebase(
      { ...collided.change, ...change },
      { ...collided.before, ...before },
      this.#stored,
    );
    this.#waiting = rebased.change;
    this.#draft = { ...this.#draft, collisions: rebased.collisions };
  }

  #collided(): KeptChange {
    const collided = Object.entries(this.#draft.collisions);
    return {
      change: Object.fromEntries(collided.map(([key, { mine }]) => [key, mine])),
      before: Object.fromEntries(collided.map(([key, { before }]) => [key, before])),
    };
  }

  #tell(change: Partial<Draft>): void {
    const content = withChange(this.#stored, { ...this.#sending, ...this.#waiting });
    this.#draft = { ...this.#draft, ...change, content };
    this.#keep();
    for (const listener of this.#listeners) listener();
  }

  #keep(): void {
    const collided = this.#collided();
    const unsaved = { ...this.#sending, ...this.#waiting };
    const change = { ...collided.change, ...unsaved };
    const before = { ...collided.before, ...saidBefore(this.#stored, unsaved) };
    this.#write(Object.keys(change).length === 0 ? null : { change, before });
  }

  /** Once the screen is gone, only what it left there itself may be touched. */
  #write(kept: KeptChange | null): void {
    if (this.#isStopped && JSON.stringify(this.#parts.kept.read()) !== this.#keptText) return;
    this.#keptText = JSON.stringify(kept);
    this.#parts.kept.write(kept);
  }
}
