import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, formCsrfMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import type { Db } from "../db/client.ts";
import type { SamplePerson } from "./port.ts";

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
        { method: "POST", body: z.object({ userId: z.string() }), use: [formCsrfMiddleware] },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
          const session = user && (await ctx.context.internalAdapter.createSession(user.id));
          if (!session) throw new APIError("UNAUTHORIZED");
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ isSignedIn: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

/** The people whose work the product is for come first on the sign-in screen. */
const ORDER_OF_ROLES = ["executive", "pmo", "owner", "administrator", "viewer"];

/** Who may be chosen on the sign-in screen; nobody unless the loaded plan is the sample. */
export async function listSamplePeople(db: Db): Promise<SamplePerson[]> {
  if (!(await isSampleLoaded(db))) return [];
  const people = await db.person.findMany({
    where: { isSample: true, isActive: true },
    select: { id: true, nameAr: true, nameEn: true, titleAr: true, titleEn: true, role: true },
    // Of the owners, the one with most to show first.
    orderBy: [{ programRoles: { _count: "desc" } }, { id: "asc" }],
  });
  const rank = ({ role }: SamplePerson) => ORDER_OF_ROLES.indexOf(role);
  return people.sort((one, other) => rank(one) - rank(other));
}

/** One real plan beside it, and the sample's people are out for good. */
async function isSampleLoaded(db: Db): Promise<boolean> {
  const plans = await db.plan.findMany({ where: { kind: "plan" }, select: { isSample: true } });
  return plans.length > 0 && plans.every((plan) => plan.isSample);
}
