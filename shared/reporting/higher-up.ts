/** Managers hear of what is so many working days late. */
export const GRACE_WORK_DAYS = 3;

export interface RemindedPerson {
  readonly isActive: boolean;
  readonly managerId: string | null;
}

/** Who answers for something, and who hears of it where nobody stands above them. */
export interface Answering {
  readonly ownerIds: readonly string[];
  /** Answer beside the owners: no news to them either. */
  readonly deputyIds?: readonly string[];
  readonly sponsorIds: readonly string[];
}

type People = ReadonlyMap<string, RemindedPerson>;

/** The next active person above each owner, else the sponsors; nobody who answers themselves. */
export function higherUp({ ownerIds, deputyIds = [], sponsorIds }: Answering, people: People): string[] {
  const answering = new Set([...ownerIds, ...deputyIds]);
  const isAbove = (id: string) => !answering.has(id) && people.get(id)?.isActive === true;
  const managers = ownerIds.flatMap((id) => lineAbove(id, people).find(isAbove) ?? []);
  return [...new Set(managers.length > 0 ? managers : sponsorIds.filter(isAbove))];
}

/** The line of managers above a person, without going round where two manage each other. */
function lineAbove(personId: string, people: People): string[] {
  const line = new Set<string>();
  let above = people.get(personId)?.managerId ?? null;
  while (above !== null && above !== personId && !line.has(above)) {
    line.add(above);
    above = people.get(above)?.managerId ?? null;
  }
  return [...line];
}
