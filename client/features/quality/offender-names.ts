import type { QualityItem, QualityLink, QualityProgram, QualityView } from "#shared/contract/quality.ts";

/** What the ids of offenders stand for; nothing stands for what the reader may not read. */
export interface OffenderNames {
  readonly itemById: ReadonlyMap<string, QualityItem>;
  readonly linkById: ReadonlyMap<string, QualityLink>;
  readonly programById: ReadonlyMap<string, QualityProgram>;
}

export function indexNames({ items, links, programs }: QualityView): OffenderNames {
  return { itemById: byId(items), linkById: byId(links), programById: byId(programs) };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
