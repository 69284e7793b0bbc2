import { systemClock } from "../clock.ts";
import { inTx } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { accountWriter, ensureAuthUser } from "./accounts.ts";
import { recordSignIn } from "./audit.ts";
import { createLibrary, type LibrarySettings } from "./library.ts";
import { sendTo, sessionOf } from "./library-calls.ts";
import { normaliseEmail, normalisePassword } from "./password.ts";
import type { AuthPort } from "./port.ts";
import { listSamplePeople } from "./sample-sign-in.ts";
import { admitAttempt, forgiveAttempt } from "./throttle.ts";

export interface AuthSettings extends LibrarySettings {
  /** Whether this server may offer the sample's one-click people at all. */
  readonly allowsSampleSignIn: boolean;
}

const IDLE_LIMIT_MS = 30 * 60_000;
/** How stale the note of the last request may be; without it every read would be a write. */
const TOUCH_AFTER_MS = 60_000;

/**
 * The sign-in port answered by better-auth. Sessions and delays run on the real clock, also while `deps.clock`
 * shows another day for a demonstration.
 */
export function createAuth(deps: Deps, settings: AuthSettings, now = systemClock().now): AuthPort {
  const { db } = deps;
  const library = createLibrary(db, settings, deps.log);
  const site = { library, publicUrl: settings.publicUrl };
  const samplePeople = async () => (settings.allowsSampleSignIn ? listSamplePeople(db) : []);

  return {
    accounts: accountWriter,
    now,
    samplePeople,

    async personIdOf(headers) {
      const found = await sessionOf(library, headers);
      if (!found) return null;
      const idleMs = now().getTime() - found.session.updatedAt.getTime();
      if (idleMs > IDLE_LIMIT_MS) {
        await endSession(deps, found.session.id);
        return null;
      }
      if (idleMs > TOUCH_AFTER_MS) await touch(deps, found.session.id, now());
      return found.user.personId;
    },

    async signIn({ email: typed, password }, request) {
      const email = normaliseEmail(typed);
      const attempt = { email, address: request.address };
      await admitAttempt(db, attempt, now());
      const person = await db.person.findUnique({ where: { email }, select: { id: true } });
      const credentials = { email, password: normalisePassword(password) };
      const cookies = await sendTo(site, "/sign-in/email", credentials, request).catch(async (error) => {
        const isWrong = error instanceof AppError && error.code === "WRONG_CREDENTIALS";
        if (isWrong) await recordSignIn(deps, "system.signInFailed", person?.id ?? null, request);
        throw error;
      });
      await forgiveAttempt(db, attempt);
      await endSession(deps, (await sessionOf(library, request.headers))?.session.id);
      await forgetEndedSessions(deps, now());
      await recordSignIn(deps, "system.signedIn", person?.id ?? null, request);
      return cookies;
    },

    async signInSample(personId, request) {
      const person = (await samplePeople()).find(({ id }) => id === personId);
      if (!person) throw new AppError("NOT_FOUND", {});
      const userId = await inTx(db, (tx) => ensureAuthUser(tx, person.id));
      const cookies = await sendTo(site, "/sign-in/sample", { userId }, request);
      await endSession(deps, (await sessionOf(library, request.headers))?.session.id);
      await recordSignIn(deps, "system.signedIn", person.id, request);
      return cookies;
    },

    async signOut(request) {
      const found = await sessionOf(library, request.headers);
      // By ourselves first: the library would only log a database that refuses, and the session would live on.
      await endSession(deps, found?.session.id);
      const cookies = await sendTo(site, "/sign-out", {}, request);
      if (found) await recordSignIn(deps, "system.signedOut", found.user.personId, request);
      return cookies;
    },
  };
}

/** Also ends the session that a new sign-in takes the place of in the same browser. */
async function endSession({ db }: Deps, sessionId: string | undefined): Promise<void> {
  if (sessionId !== undefined) await db.authSession.deleteMany({ where: { id: sessionId } });
}

/** Most people close the browser rather than sign out, so their sessions are swept up by whoever comes next. */
async function forgetEndedSessions({ db }: Deps, at: Date): Promise<void> {
  const idleSince = new Date(at.getTime() - IDLE_LIMIT_MS);
  await db.authSession.deleteMany({
    where: { OR: [{ expiresAt: { lt: at } }, { updatedAt: { lt: idleSince } }] },
  });
}

/** A full or read-only disk must not end a session that only wants to read. */
async function touch({ db, log }: Deps, sessionId: string, at: Date): Promise<void> {
  try {
    await db.authSession.updateMany({ where: { id: sessionId }, data: { updatedAt: at } });
  } catch (error) {
    log.warn({ err: error }, "a session could not be kept awake");
  }
}
