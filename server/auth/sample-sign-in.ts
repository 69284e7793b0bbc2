import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, formCsrfMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import type { Db } from "../db/client.ts";

/**
 * A way in without a password for whoever the caller has found to be one of the sample's people. It is never
 * mounted: only `signInSample` of our port sends requests here, after its own checks.
 */
export function sampleSignIn() {
  return {
    id: "masar-sample",
    endpoints: {
      signInSample: createAuthEndpoint(
        "/sign-in/sample",
        { method: "POST", body: z.object({ email: z.string() }), use: [formCsrfMiddleware] },
        async (ctx) => {
          const found = await ctx.context.internalAdapter.findUserByEmail(ctx.body.email);
          const session = found && (await ctx.context.internalAdapter.createSession(found.user.id));
          if (!session) throw new APIError("UNAUTHORIZED");
          await setSessionCookie(ctx, { session, user: found.user });
          return ctx.json({ isSignedIn: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

/** Who may be chosen on the sign-in screen while the loaded plan is the sample; in reading order. */
export async function listSamplePeople(db: Db) {
  if (!(await isSampleLoaded(db))) return [];
  return db.person.findMany({
    where: { isSample: true, isActive: true },
    select: { id: true, nameAr: true, nameEn: true, titleAr: true, titleEn: true, role: true, email: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** One real plan beside it, and the sample's people are out for good. */
export async function isSampleLoaded(db: Db): Promise<boolean> {
  const plans = await db.plan.findMany({ where: { kind: "plan" }, select: { isSample: true } });
  return plans.length > 0 && plans.every((plan) => plan.isSample);
}
