import type { PersonView } from "#shared/contract/people.ts";
import type { Deps } from "../trpc/context.ts";
import { PERSON_VIEW, toPersonView } from "./view.ts";

/** Everybody, the inactive too, by e-mail. */
export async function listPeople({ db }: Pick<Deps, "db">): Promise<PersonView[]> {
  const rows = await db.person.findMany({ select: PERSON_VIEW, orderBy: { email: "asc" } });
  return rows.map(toPersonView);
}
