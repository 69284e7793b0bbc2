import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import type { Db } from "../db/client.ts";
import type { Logger } from "../log.ts";
import { sampleSignIn } from "./sample-sign-in.ts";

export interface LibrarySettings {
  /** Scheme, host and port. */
  readonly publicUrl: string;
  readonly origins: readonly string[];
  readonly secret: string;
}

/** The name under which `server/auth` hands over the client address; whatever a client sends is dropped. */
export const ADDRESS_HEADER = "x-client-ip";
export const AUTH_PATH = "/api/auth";
const ABSOLUTE_LIMIT_SECONDS = 12 * 3_600;

/**
 * better-auth as Masar sets it up: e-mail and password, no sign-up, sessions in the database only. Its limits
 * per address are off, because ours (throttle.ts) also count per account and hold for parallel attempts.
 */
export function createLibrary(db: Db, settings: LibrarySettings, log: Logger) {
  return betterAuth({
    appName: "Masar",
    baseURL: settings.publicUrl,
    basePath: AUTH_PATH,
    secret: settings.secret,
    trustedOrigins: [...settings.origins],
    database: prismaAdapter(db, { provider: "sqlite", transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: {
      modelName: "authUser",
      additionalFields: { personId: { type: "string", required: true, input: false } },
    },
    session: {
      modelName: "authSession",
      // Never moved, so it is the absolute limit; the idle limit is ours (better-auth.ts).
      expiresIn: ABSOLUTE_LIMIT_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: "authAccount", encryptOAuthTokens: true, accountLinking: { enabled: false } },
    verification: { modelName: "authVerification" },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      log: (_level, message) => log.warn({ source: "better-auth" }, message),
    },
    // A failing database must reach us as itself, so that it can be told from a defect.
    onAPIError: { throw: true },
    advanced: {
      cookiePrefix: "masar",
      useSecureCookies: settings.publicUrl.startsWith("https:"),
      // Left to itself the library drops both checks when NODE_ENV is "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => isActiveUser(db, userId) } },
    },
    plugins: [sampleSignIn()],
  });
}

export type Library = ReturnType<typeof createLibrary>;

/** `false` makes the library refuse the session, whichever way in was taken. */
async function isActiveUser(db: Db, userId: string): Promise<false | undefined> {
  const user = await db.authUser.findUnique({
    where: { id: userId },
    select: { person: { select: { isActive: true } } },
  });
  return user?.person.isActive ? undefined : false;
}
