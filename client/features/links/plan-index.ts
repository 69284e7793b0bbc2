import type { PlanItem, PlanItemsView, ProgramItems } from "#shared/contract/plan-items.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** An item with its program: codes of items repeat from program to program. */
export interface NamedItem {
  readonly item: PlanItem;
  readonly program: ProgramItems;
}

export type ItemIndex = ReadonlyMap<string, NamedItem>;

/** Every readable item by its id, in the plan's order. */
export function indexItems({ programs }: Pick<PlanItemsView, "programs">): ItemIndex {
  return new Map(
    programs.flatMap((program) => program.items.map((item) => [item.id, { item, program }] as const)),
  );
}

/** "CC-1 M03". */
export function codeOf({ item, program }: NamedItem): string {
  return `${program.code} ${item.code}`;
}

/** "CC-1 M03 Contract signed". */
export function fullNameOf({ language }: Words, named: NamedItem): string {
  return `${codeOf(named)} ${chooseName(language, named.item).text}`;
}

/** The links that lead to the item and from it, in that order, each with the item at its other end. */
export function linksOf(links: readonly LinkView[], index: ItemIndex, itemId: string) {
  const far = (id: string, link: LinkView) => {
    const named = index.get(id);
    return named ? [{ link, far: named }] : [];
  };
  return {
    predecessors: links
      .filter((link) => link.successorId === itemId)
      .flatMap((link) => far(link.predecessorId, link)),
    successors: links
      .filter((link) => link.predecessorId === itemId)
      .flatMap((link) => far(link.successorId, link)),
  };
}

/** Items whose links one may add, less `exceptIds`, that all the words stand in; none without words. */
export function findItems(index: ItemIndex, q: string, exceptIds: ReadonlySet<string>): NamedItem[] {
  const wanted = foldForSearch(q);
  if (wanted === "") return [];
  const wantedWords = wanted.split(" ");
  return [...index.values()].filter((named) => {
    const { item, program } = named;
    if (exceptIds.has(item.id) || !program.abilities.includes("link.create")) return false;
    const names = [item.nameAr, item.nameEn, program.nameAr, program.nameEn];
    const text = foldForSearch([codeOf(named), ...names].join(" "));
    return wantedWords.every((word) => text.includes(word));
  });
}
