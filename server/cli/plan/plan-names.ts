import type { PlanFile, PlanFileItem } from "#shared/contract/plan-format.ts";
import type { PlanNames } from "#shared/i18n/plan-sentences.ts";
import { fail, type Result, succeed } from "#shared/result.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** An item with the code that is its own in the whole plan. */
export interface NamedItem {
  /** The program's code and the item's, e.g. `CC-2/M07`: codes of items repeat across programs. */
  readonly code: string;
  readonly item: PlanFileItem;
}

export interface NamedProgram {
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
}

/** What people call everything in a plan. */
export interface PlanIndex extends PlanNames {
  itemOf(itemId: string): NamedItem;
  programOf(programId: string): NamedProgram;
  linkEndsOf(linkId: string): LinkEnds;
  /** The item of a code that somebody typed; otherwise the codes that they may have meant. */
  find(code: string): Result<NamedItem, CodeProblem>;
}

/** `candidates` are whole codes whose item is called like that. */
export interface CodeProblem {
  readonly code: "unknownItem" | "ambiguousItem";
  readonly candidates: readonly string[];
}

interface LinkEnds {
  readonly predecessorCode: string;
  readonly successorCode: string;
}

const MOST_CANDIDATES = 5;

/** Reads the plan once; each name then costs one look. An id that nothing has stands for itself. */
export function indexPlan(file: PlanFile): PlanIndex {
  const programs = new Map(file.programs.map((program) => [program.id, program]));
  const items = new Map(
    file.programs.flatMap((program) =>
      program.items.map((item) => [item.id, { code: `${program.code}/${item.code}`, item }] as const),
    ),
  );
  const links = new Map(file.links.map((link) => [link.id, link]));
  const codeOf = (itemId: string) => items.get(itemId)?.code ?? itemId;
  const linkEndsOf = (linkId: string) => {
    const link = links.get(linkId);
    return {
      predecessorCode: codeOf(link?.predecessorId ?? linkId),
      successorCode: codeOf(link?.successorId ?? linkId),
    };
  };
  return {
    codeOf,
    linkEndsOf,
    linkOf: (linkId) => Object.values(linkEndsOf(linkId)).join(" → "),
    itemOf: (itemId) => known(items, itemId),
    programOf: (programId) => known(programs, programId),
    find: (code) => findItem([...items.values()], code),
  };
}

/** The engine names only what it was given, which is what stands in the file. */
function known<Value>(all: ReadonlyMap<string, Value>, id: string): Value {
  const found = all.get(id);
  if (found === undefined) throw new Error(`nothing in the plan has the id ${id}`);
  return found;
}

/** Exactly as written, or else by the letters alone: case, digits and Arabic forms folded. */
function findItem(items: readonly NamedItem[], code: string): Result<NamedItem, CodeProblem> {
  const folded = foldForSearch(code);
  const exact = items.filter((each) => each.code === code);
  const same = exact.length > 0 ? exact : items.filter((each) => foldForSearch(each.code) === folded);
  const [found, another] = same;
  if (found && !another) return succeed(found);
  if (found) return fail({ code: "ambiguousItem", candidates: [] });
  const near = items.filter(({ item }) => foldForSearch(item.code) === folded);
  const candidates = near.slice(0, MOST_CANDIDATES).map((each) => each.code);
  return fail({ code: "unknownItem", candidates });
}
