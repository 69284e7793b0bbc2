import type { Language, SessionView } from "#shared/contract/session.ts";
import type { Action, Role } from "#shared/permissions/actions.ts";
import { type Answers, VISITOR } from "./render-app.tsx";

/** Somebody in that role, whose acts without a subject are `abilities`. */
export function sessionOf(role: Role, language: Language, abilities: readonly Action[] = []): SessionView {
  return {
    ...VISITOR,
    person: {
      id: "me",
      nameAr: "نورة القحطاني",
      nameEn: "Noura Alqahtani",
      email: "noura@masar.example",
      role,
      preferences: { language, digits: "latn", firstCalendar: "gregorian" },
    },
    abilities,
  };
}

/** A network on which somebody in that role is signed in. */
export function signedIn(role: Role, language: Language, answers: Answers): Answers {
  return {
    "session.read": sessionOf(role, language),
    // Every form of an item lists its links; a test that speaks of them tells its own.
    "plan.items": { revision: 7, programs: [], links: [] },
    // And so they do what is said of it.
    "comments.list": { comments: [], readers: [], abilities: [] },
    // A page as at a past day asks which days history holds.
    "history.days": { firstDay: "2023-12-03", lastDay: "2026-11-24", landmarks: [] },
    ...answers,
  };
}
