import type { IncomingHttpHeaders } from "node:http";
import type { RequestInfo } from "../trpc/context.ts";

/** A first sign-in for a person of the Person table. */
export interface NewAccount {
  readonly personId: string;
  readonly password: string;
}

/**
 * Everything Masar wants of a sign-in library. better-auth answers it today (`better-auth.ts`); nothing
 * outside `server/auth` knows that.
 */
export interface AuthPort {
  /** The signed-in person of these request headers, or null. Keeps the session awake. */
  personIdOf(headers: IncomingHttpHeaders): Promise<string | null>;
  /** Signs in and gives the `Set-Cookie` values. Throws WRONG_CREDENTIALS or THROTTLED. */
  signIn(credentials: { email: string; password: string }, request: SignInRequest): Promise<string[]>;
  /** Signs in one of the sample's people without a password. Throws NOT_FOUND when that is not open. */
  signInSample(personId: string, request: SignInRequest): Promise<string[]>;
  /** Ends the session of these headers, if any; gives the `Set-Cookie` values that clear it. */
  signOut(request: SignInRequest): Promise<string[]>;
  /** Gives a person a password to sign in with. Throws INVALID_INPUT for a weak one. */
  createAccount(account: NewAccount): Promise<void>;
  /** Replaces a password and ends every session of that person. Throws INVALID_INPUT for a weak one. */
  setPassword(account: NewAccount): Promise<void>;
  /** Ends every session of a person, e.g. when they become inactive. */
  endSessions(personId: string): Promise<void>;
  /** True while the sample portfolio is loaded and its one-click people may be used here. */
  isSampleSignInOpen(): Promise<boolean>;
}

export interface SignInRequest extends RequestInfo {
  readonly headers: IncomingHttpHeaders;
}
