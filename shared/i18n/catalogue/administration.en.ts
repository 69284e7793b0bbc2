import type { Translated } from "../translated.ts";
import type { administrationAr } from "./administration.ar.ts";

export const administrationEn = {
  title: "Administration",
  people: "People",
  calendar: "Work calendar",
  periods: "Reporting periods",
  baselines: "Baselines",
  imports: "Import data",
  messages: "Messages",
  peopleIntro: "Who may enter, and in which role. A suspended person cannot sign in; their history stays.",
  addPerson: "Add a person",
  addPersonIntro: "They sign in with their e-mail and the password you write here; hand it over safely.",
  personAdded: "{{name}} was added",
  personChanged: "The change to {{name}} was saved",
  email: "E-mail",
  password: "Password",
  passwordHint: "At least twelve characters. A phrase that is easy to remember and hard to guess is best.",
  titleAr: "Title in Arabic",
  titleEn: "Title in English",
  active: "Active",
  inactive: "Suspended",
  state: "Account",
  changeRole: "Change the role of {{name}}",
  changeState: "Account of {{name}}",
  you: "You",
} satisfies Translated<typeof administrationAr>;
