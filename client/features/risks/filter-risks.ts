import type { PersonRef } from "#shared/contract/roadmap.ts";
import { exposureLevel, type RiskScores } from "#shared/progress/exposure.ts";
import type { IsoDay } from "#shared/units.ts";
import type { RiskSearch } from "./risk-search.ts";

/** What filters ask of an entry of either register. */
interface Filtered {
  readonly program: { readonly code: string } | null;
  readonly owner: PersonRef | null;
  readonly state: string;
  readonly dueDay: IsoDay | null;
}

type Filters = Pick<RiskSearch, "program" | "owner" | "state" | "overdue">;

/** The entries of one program, owner and state, or those overdue; what is open when no state is named. */
export function filterEntries<Entry extends Filtered>(
  entries: readonly Entry[],
  { program, owner, state = "open", overdue }: Filters,
  statusDay: IsoDay,
): Entry[] {
  return entries.filter(
    (entry) =>
      (program === undefined || entry.program?.code === program) &&
      (owner === undefined || entry.owner?.id === owner) &&
      (state === "every" || entry.state === state) &&
      // ISO days sort as text.
      (overdue === undefined ||
        (entry.state === "open" && entry.dueDay !== null && entry.dueDay < statusDay)),
  );
}

/** The risks of one band, or of one cell of the matrix. */
export function filterByExposure<Risk extends RiskScores>(
  risks: readonly Risk[],
  { level, probability, impact }: Pick<RiskSearch, "level" | "probability" | "impact">,
): Risk[] {
  return risks.filter(
    (risk) =>
      (level === undefined || exposureLevel(risk) === level) &&
      (probability === undefined || risk.probability === probability) &&
      (impact === undefined || risk.impact === impact),
  );
}

/** Whoever answers for any of the entries, each once. */
export function ownersOf(entries: readonly Filtered[]): PersonRef[] {
  const owners = entries.flatMap(({ owner }) => owner ?? []);
  return owners.filter((person, at) => owners.findIndex(({ id }) => id === person.id) === at);
}
