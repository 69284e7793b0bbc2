import { AppError } from "../trpc/errors.ts";

/** The coded error by which a procedure refused; fails when it did not refuse. */
export async function refusalOf(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) throw new Error("the attempt was not refused by a coded error");
  return cause;
}

/** What each of several people gets: `yes`, or the code of the refusal. */
export async function outcomesFor<Person extends string>(
  people: readonly Person[],
  attempt: (person: Person) => Promise<unknown>,
): Promise<Record<Person, string>> {
  const outcomes: [Person, string][] = [];
  for (const person of people) {
    const outcome = await attempt(person).then(
      () => "yes",
      (thrown: unknown) =>
        thrown instanceof Error && thrown.cause instanceof AppError ? thrown.cause.code : String(thrown),
    );
    outcomes.push([person, outcome]);
  }
  return Object.fromEntries(outcomes) as Record<Person, string>;
}
