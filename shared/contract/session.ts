import { z } from "zod";
import { LANGUAGES } from "../i18n/languages.ts";
import type { Action, Role } from "../permissions/actions.ts";
import type { BilingualName } from "./names.ts";

export type Language = (typeof LANGUAGES)[number];

export const preferencesInput = z.object({
  language: z.enum(LANGUAGES).optional(),
  digits: z.enum(["arab", "latn"]).optional(),
  firstCalendar: z.enum(["hijri", "gregorian"]).optional(),
});

export type PreferencesInput = z.infer<typeof preferencesInput>;

export type Preferences = {
  language: Language;
  digits: "arab" | "latn";
  firstCalendar: "hijri" | "gregorian";
};

/** `POST /api/auth/sign-in`. Answers 204, or `{ error: WireError }`: WRONG_CREDENTIALS, THROTTLED. */
export const signInInput = z.object({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(512),
});

/** `POST /api/auth/sign-in-sample`: one of `SessionView.samplePeople`. Answers 204 or `{ error: WireError }`. */
export const sampleSignInInput = z.object({ personId: z.string().min(1).max(64) });

/** Who is signed in; null for a visitor. */
export interface SessionView {
  readonly person:
    | (BilingualName & {
        readonly id: string;
        readonly email: string;
        readonly role: Role;
        readonly preferences: Preferences;
      })
    | null;
  /**
   * Acts that need no subject, e.g. whether Administration shows at all; also `report.draft`, for who answers for a
   * program.
   */
  readonly abilities: readonly Action[];
  /** The loaded plan is illustrative, and every screen says so. */
  readonly isSample: boolean;
  /** The one-click people; empty unless the sample portfolio is loaded and the server allows it. */
  readonly samplePeople: readonly (BilingualName & {
    readonly id: string;
    readonly role: Role;
    readonly titleAr: string;
    readonly titleEn: string;
  })[];
}
