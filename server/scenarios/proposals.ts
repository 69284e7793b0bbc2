import type { ProgramRef } from "#shared/contract/plan-changes.ts";
import { invariant } from "#shared/invariant.ts";
import type { ChangedItem, ChangedLink } from "#shared/progress/plan-compare.ts";
import type { ChangeProposal, ProposedChange } from "#shared/registers/change-proposal.ts";
import type { ForecastDays } from "#shared/registers/proposed-days.ts";
import type { ProposedStructure, ProposedTerms } from "#shared/registers/proposed-structure.ts";
import { presentDays } from "../change-requests/items.ts";
import type { ItemOfDay, LinkOfDay } from "../changes/known.ts";

/** Differences that somebody chose to ask for, from the plan to a scenario. */
export interface Chosen {
  readonly items: readonly ChangedItem<ItemOfDay>[];
  readonly links: readonly ChosenLink[];
}

/** A link that differs, and the item that waits by it, whose program asks for it. */
export interface ChosenLink {
  readonly link: ChangedLink<LinkOfDay>;
  readonly successor: ItemOfDay;
}

/** What is asked of one program; named like the first item that it is about. */
export interface ProgramProposal {
  readonly program: ProgramRef;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly proposal: ChangeProposal;
}

/** One part of a proposal, with the item that it is about. */
interface Part {
  readonly about: ItemOfDay;
  readonly change?: ProposedChange;
  readonly structure?: ProposedStructure;
}

/** The chosen differences, program by program in the order that they were found in. */
export function proposalsOf({ items, links }: Chosen): ProgramProposal[] {
  const parts = [...items.map(partOfItem), ...links.map(partOfLink)];
  const byProgram = Map.groupBy(parts, ({ about }) => about.program.id);
  return [...byProgram.values()].flatMap((ofProgram): ProgramProposal[] => {
    const [first] = ofProgram;
    if (!first) return [];
    const { id, code, nameAr, nameEn } = first.about.program;
    const { item } = first.about;
    const structure = ofProgram.flatMap((part) => part.structure ?? []);
    return [
      {
        program: { id, code, nameAr, nameEn },
        ...{ nameAr: item.nameAr, nameEn: item.nameEn },
        proposal: {
          version: structure.length === 0 ? 1 : 2,
          // What a change pushed in the scenario is a difference of its own there, to be chosen or not.
          movesDependants: false,
          changes: ofProgram.flatMap((part) => part.change ?? []),
          structure,
        },
      },
    ];
  });
}

function partOfItem({ from, to }: ChangedItem<ItemOfDay>): Part {
  const about = to ?? from;
  invariant(about, "what differs is on one side at least");
  const itemId = about.id;
  if (from && to) {
    return { about: from, change: { itemId, seen: forecastOf(from), asked: forecastOf(to) } };
  }
  if (from) return { about: from, structure: { kind: "removeItem", itemId, seen: forecastOf(from) } };
  const { kind, code, nameAr, nameEn, weightPoints } = about.item;
  const itemKind = kind === "milestone" ? "milestone" : "activity";
  const asked = forecastOf(about);
  return {
    about,
    structure: { kind: "addItem", itemId, itemKind, code, nameAr, nameEn, asked, weightPoints },
  };
}

function partOfLink({ link: { from, to }, successor }: ChosenLink): Part {
  const link = to ?? from;
  invariant(link, "what differs is on one side at least");
  const { id: linkId, predecessorId, successorId } = link;
  const terms = { seen: from && termsOf(from), asked: to && termsOf(to) };
  return { about: successor, structure: { kind: "link", linkId, predecessorId, successorId, ...terms } };
}

function forecastOf({ item }: ItemOfDay): ForecastDays {
  const { startDay, finishDay } = presentDays(item);
  return { startDay, finishDay };
}

function termsOf({ type, lagDays, lagUnit }: LinkOfDay): ProposedTerms {
  return { type: type as ProposedTerms["type"], lagDays, lagUnit: lagUnit as ProposedTerms["lagUnit"] };
}
