import type { IncomingHttpHeaders } from "node:http";
import type { Tx } from "../db/client.ts";
import type { RequestInfo } from "../trpc/context.ts";

export interface SignInRequest extends RequestInfo {
  readonly headers: IncomingHttpHeaders;
}

/** One of the sample portfolio's people, offered on the sign-in screen. */
export interface SamplePerson {
  readonly id: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly titleAr: string;
  readonly titleEn: string;
  readonly role: string;
}

/** A checked and hashed password, fit to be stored. */
export type PasswordHash = string & { readonly passwordHash: true };

/** Who can sign in, and with what; written in the transaction that writes the person. */
export interface AccountWriter {
  /** E-mails as Person holds them: without surrounding space, NFC, lower case. */
  normaliseEmail(email: string): string;
  /** Takes long on purpose, so never inside a transaction. Throws INVALID_INPUT for a weak password. */
  hashNewPassword(password: string, owner: { email: string }): Promise<PasswordHash>;
  /** Gives the person this password in place of any other, and ends every session they have. */
  writePassword(tx: Tx, personId: string, password: PasswordHash): Promise<void>;
  /** Ends every session of a person, e.g. when they become inactive. */
  endSessions(tx: Tx, personId: string): Promise<void>;
}

/**
 * What Masar wants of a sign-in library, request by request. better-auth answers it today (better-auth.ts);
 * nothing outside `server/auth` knows that.
 */
export interface AuthPort {
  readonly accounts: AccountWriter;
  /** The clock that sessions run on. */
  now(): Date;
  /** The signed-in person of these request headers, or null. Keeps the session awake. */
  personIdOf(headers: IncomingHttpHeaders): Promise<string | null>;
  /** Signs in and gives the `Set-Cookie` values. Throws WRONG_CREDENTIALS or THROTTLED. */
  signIn(credentials: { email: string; password: string }, request: SignInRequest): Promise<string[]>;
  /** Signs in one of the sample's people without a password. Throws NOT_FOUND when that is not open. */
  signInSample(personId: string, request: SignInRequest): Promise<string[]>;
  /** Ends the session of these headers, if any; gives the `Set-Cookie` values that clear it. */
  signOut(request: SignInRequest): Promise<string[]>;
  /** The people that `signInSample` takes; none unless the sample is loaded and this server may offer it. */
  samplePeople(): Promise<readonly SamplePerson[]>;
}
