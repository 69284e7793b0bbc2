import type { WireError } from "#shared/contract/errors.ts";
import { watchedFetch } from "./connection.ts";
import { isWireError } from "./failures.ts";

/** A refused sign-in, shaped as `wireErrorOf` reads it from every other failed request. */
class AuthFailure extends Error {
  readonly data: { readonly masar: WireError };

  constructor(error: WireError) {
    super(error.code);
    this.data = { masar: error };
  }
}

async function errorOf(response: Response): Promise<WireError | null> {
  try {
    const body: unknown = await response.json();
    if (typeof body !== "object" || body === null || !("error" in body)) return null;
    return isWireError(body.error) ? body.error : null;
  } catch {
    return null;
  }
}

/** Sign-in sets a cookie, which a tRPC batch cannot do cleanly: plain requests of the same origin. */
async function post(path: string, body: object): Promise<void> {
  const response = await watchedFetch(`/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  const error = await errorOf(response);
  if (error) throw new AuthFailure(error);
  throw new Error(`sign-in answered ${response.status} without a code`);
}

/** Throws WRONG_CREDENTIALS or THROTTLED as `wireErrorOf` reads them. */
export function signIn(credentials: { readonly email: string; readonly password: string }): Promise<void> {
  return post("sign-in", credentials);
}

export function signInAsSample(personId: string): Promise<void> {
  return post("sign-in-sample", { personId });
}

export function signOut(): Promise<void> {
  return post("sign-out", {});
}
