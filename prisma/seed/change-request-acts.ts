import { invariant } from "#shared/invariant.ts";
import { type ProposedChange, readProposal } from "#shared/registers/change-proposal.ts";
import type { IsoDay } from "#shared/units.ts";
import { personId } from "./data/people.ts";
import { PLAN } from "./data/portfolio.ts";
import { CHANGE_REQUESTS } from "./data/registers.ts";
import { enterAct, numbered, subjectOf } from "./register-act.ts";
import { numberOf } from "./work-days.ts";
import { daysOf, held, ownerOf, type World } from "./world.ts";

/** What each asks for: the program's last milestone, by so much later. */
const ASKED_WORK_DAYS = 40;

type Source = (typeof CHANGE_REQUESTS)[number];

/** Asked by the program's owner; approved or refused by the executive, who lets the plan follow in the same step. */
export function enterChangeRequests(world: World): void {
  CHANGE_REQUESTS.forEach((source, at) => {
    const { id, code } = numbered("CR", at);
    askFor(world, source, { id, code });
    decide(world, source, { id, code });
  });
}

interface Numbered {
  readonly id: string;
  readonly code: string;
}

function askFor(world: World, source: Source, { id, code }: Numbered): void {
  const { program, askedDay, reasonCode, note, nameAr, nameEn } = source;
  const isRebaseline = source.isRebaseline === "yes";
  const subject = subjectOf("changeRequest", id, program);
  const requestedById = ownerOf(program);
  const asked = {
    ...{ ...subject, actorId: requestedById, action: "changeRequest.create" },
    ...{ reasonCode, note },
  };
  enterAct(world, askedDay, asked, (_day, createdAt) => (writer) => {
    const proposal = { version: 1, movesDependants: false, changes: [changeOf(world, program)] };
    const row = {
      ...{ id, planId: PLAN.id, programId: subject.programId, code, nameAr, nameEn, state: "submitted" },
      ...{ reasonCode, note, proposal: JSON.stringify(proposal), impact: "", isRebaseline },
      ...{ requestedById, decidedById: null, decidedAt: null, decisionNote: "", createdAt },
    };
    writer.create("changeRequest", row, subject.programId);
  });
}

/** The open milestone that is expected last, and so much later. */
function changeOf(world: World, program: string): ProposedChange {
  const items = world.programs.find(({ source }) => source.code === program)?.items ?? [];
  const last = items
    .filter(({ id, source }) => source.kind === "milestone" && isOpen(world, id))
    .toSorted((one, other) => held(world.forecast, one.id).finish - held(world.forecast, other.id).finish)
    .at(-1);
  invariant(last, `${program} had a milestone to come when a change of it was asked for`);
  const { start, finish } = held(world.forecast, last.id);
  const later = { start: start + ASKED_WORK_DAYS, finish: finish + ASKED_WORK_DAYS };
  return {
    itemId: last.id,
    seen: { startDay: null, finishDay: world.book.get("scheduleItem", last.id).forecastFinishDay as IsoDay },
    asked: { startDay: null, finishDay: daysOf(world.row, later).finishDay },
  };
}

function isOpen({ book }: World, itemId: string): boolean {
  return (book.get("scheduleItem", itemId).actualFinishDay ?? null) === null;
}

function decide(world: World, source: Source, { id, code }: Numbered): void {
  const { program, decidedDay, state, reasonCode, note } = source;
  const isApproved = state === "approved";
  const decidedById = personId("executive");
  const action = isApproved ? "changeRequest.approve" : "changeRequest.refuse";
  const decided = { ...subjectOf("changeRequest", id, program), actorId: decidedById, action };
  enterAct(world, decidedDay, decided, (_day, decidedAt) => (writer) => {
    writer.update("changeRequest", id, { state, decidedById, decidedAt });
  });
  if (!isApproved) return;
  const why = { reasonCode, note: `${code}: ${note}` };
  enterAct(world, decidedDay, { ...decided, ...why }, () => (writer) => {
    const [change] = readProposal(world.book.get("changeRequest", id).proposal).changes;
    invariant(change, "the sample asks for one change each");
    const { itemId, asked } = change;
    if (!isOpen(world, itemId)) return;
    writer.update("scheduleItem", itemId, { forecastFinishDay: asked.finishDay });
    const moment = numberOf(world.row, asked.finishDay) + 1;
    world.forecast.set(itemId, { start: moment, finish: moment });
  });
}
