import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { enterChangeRequests } from "./change-request-acts.ts";
import { personId } from "./data/people.ts";
import { PLAN } from "./data/portfolio.ts";
import { COMMENTS, DECISIONS, ISSUES, RISK_SCORES, RISKS } from "./data/registers.ts";
import { itemId } from "./planned.ts";
import { enterAct, numbered, subjectOf } from "./register-act.ts";
import { numberOf } from "./work-days.ts";
import { held, ownerOf, type World } from "./world.ts";

const RISK_ANSWER_DAYS = 90;
const CARRIED_OUT_WORK_DAYS = 40;
const CARRYING_OUT_DAYS = 70;

/** A risk is closed on its day, or when the milestone it threatened is reached. */
function enterRisks(world: World): void {
  RISKS.forEach(({ program, item, raisedDay, probability, impact, end, endDay, ...texts }, at) => {
    const { id, code } = numbered("R", at);
    const subject = subjectOf("risk", id, program);
    const ownerId = ownerOf(program);
    const milestoneId = itemId(program, item);
    enterAct(
      world,
      raisedDay,
      { ...subject, actorId: ownerId, action: "system.riskRaised" },
      (day) => (writer) => {
        const scores = { probability: Number(probability), impact: Number(impact) };
        const dueDay = toIsoDay(addDays(toEpochDay(day), RISK_ANSWER_DAYS));
        const row = {
          ...{ id, planId: PLAN.id, programId: subject.programId, itemId: milestoneId, reportId: null, code },
          ...{ ...texts, ...scores, state: "open", ownerId, dueDay, raisedDay: day },
        };
        writer.create("risk", row, subject.programId);
      },
    );
    for (const scores of RISK_SCORES.filter((each) => each.risk === code))
      weigh(world, { ...subject, actorId: ownerId }, scores);
    const close = (onDay: string | number, state: string) =>
      enterAct(
        world,
        onDay,
        {
          ...subject,
          actorId: ownerId,
          action: `system.risk${state === "occurred" ? "Occurred" : "Closed"}`,
        },
        () => (writer) => writer.update("risk", id, { state }),
      );
    if (end !== "") close(endDay, end);
    if (end !== "closed") close(held(world.actual, milestoneId).finish, "closed");
  });
}

/** The owner of a risk finds it graver or less grave than before. */
function weigh(
  world: World,
  subject: ReturnType<typeof subjectOf> & { readonly actorId: string },
  { day, probability, impact }: (typeof RISK_SCORES)[number],
): void {
  enterAct(world, day, { ...subject, action: "system.riskWeighed" }, () => (writer) => {
    const scores = { probability: Number(probability), impact: Number(impact) };
    writer.update("risk", subject.subjectId, scores);
  });
}

function enterIssues(world: World): void {
  ISSUES.forEach(({ risk, program, raisedDay, severity, closedDay, ...texts }, at) => {
    const { id, code } = numbered("I", at);
    const subject = subjectOf("issue", id, program);
    const ownerId = ownerOf(program);
    enterAct(
      world,
      raisedDay,
      { ...subject, actorId: ownerId, action: "system.issueRaised" },
      (day) => (writer) => {
        const days = { dueDay: closedDay, raisedDay: day, closedDay: null };
        const row = {
          ...{ id, planId: PLAN.id, programId: subject.programId, code, ...texts },
          ...{ riskId: risk === "" ? null : risk.toLowerCase() },
          ...{ severity: Number(severity), state: "open", ownerId, ...days },
        };
        writer.create("issue", row, subject.programId);
      },
    );
    enterAct(
      world,
      closedDay,
      { ...subject, actorId: ownerId, action: "system.issueClosed" },
      (day) => (writer) => writer.update("issue", id, { state: "closed", closedDay: day }),
    );
  });
}

function enterDecisions(world: World): void {
  const deciderId = personId("executive");
  DECISIONS.forEach(({ program, askedDay, dueDay, decidedDay, outcomeText, ...names }, at) => {
    const { id, code } = numbered("D", at);
    const subject = subjectOf("decision", id, program);
    const askedById = ownerOf(program);
    enterAct(
      world,
      askedDay,
      { ...subject, actorId: askedById, action: "system.decisionAsked" },
      (day) => (writer) => {
        const row = {
          ...{ id, planId: PLAN.id, programId: subject.programId, code, ...names, state: "wanted" },
          ...{ askedById, deciderId, assigneeId: null },
          ...{ askedDay: day, dueDay, decidedDay: null, outcomeText: "" },
        };
        writer.create("decision", row, subject.programId);
      },
    );
    enterAct(
      world,
      decidedDay,
      { ...subject, actorId: deciderId, action: "system.decisionTaken" },
      (day) => (writer) => {
        const dueDay = toIsoDay(addDays(toEpochDay(day), CARRYING_OUT_DAYS));
        const taken = { state: "taken", decidedDay: day, outcomeText, assigneeId: askedById, dueDay };
        writer.update("decision", id, taken);
      },
    );
    const carriedOut = numberOf(world.row, decidedDay as IsoDay) + CARRIED_OUT_WORK_DAYS;
    enterAct(
      world,
      carriedOut,
      { ...subject, actorId: askedById, action: "system.decisionDone" },
      () => (writer) => writer.update("decision", id, { state: "done" }),
    );
  });
}

function enterComments(world: World): void {
  COMMENTS.forEach(({ program, item, day: onDay, author, mention, body }, at) => {
    const id = `comment-${at + 1}`;
    const authorId = personId(author);
    const subjectId = itemId(program, item);
    const act = { ...subjectOf("comment", id, program), actorId: authorId, action: "system.commentWritten" };
    enterAct(world, onDay, act, (_day, createdAt) => (writer) => {
      const subject = { subjectType: "scheduleItem", subjectId, programId: act.programId };
      writer.create(
        "comment",
        { id, ...subject, authorId, body, createdAt, editedAt: null, removedAt: null },
        act.programId,
      );
      if (mention === "") return;
      world.book.tables.commentMention.push({ id: `${id}-1`, commentId: id, personId: personId(mention) });
    });
  });
}

/** Risks, issues, decisions, change requests and a few comments, each raised and settled on its day. */
export function enterRegisterActs(world: World): void {
  enterRisks(world);
  enterIssues(world);
  enterDecisions(world);
  enterChangeRequests(world);
  enterComments(world);
}
