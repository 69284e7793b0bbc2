import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { SCENARIO_HEADER } from "#shared/contract/scenario-limits.ts";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { startTestServer, type TestServer } from "../testing/http-server.ts";

const ROADMAP = `/api/trpc/plan.roadmap?input=${encodeURIComponent("{}")}`;

let server: TestServer;
let programId: string;
let milestone: Awaited<ReturnType<typeof makeMilestone>>;
let planId: string;
let workstreamId: string;

beforeEach(async () => {
  server = await startTestServer();
  onTestFinished(() => server.close());
  const plan = await makePlan(server.db, { isSample: true });
  planId = plan.id;
  workstreamId = plan.workstreamId;
  const program = await makeProgram(server.db, { planId, workstreamId });
  programId = program.id;
  milestone = await makeMilestone(server.db, { programId, forecastFinishDay: "2027-02-01" });
});

async function cookieOf(role: "executive" | "pmo" | "owner", ownsProgram = false): Promise<string> {
  const person = await makePerson(server.db, { role, isSample: true });
  if (ownsProgram) {
    await server.db.programRole.create({ data: { programId, personId: person.id, role: "owner" } });
  }
  const answer = await server.post("/api/auth/sign-in-sample", { personId: person.id });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

async function read(cookie: string, headers: Record<string, string> = {}): Promise<RoadmapView> {
  const answer = await server.get(ROADMAP, { cookie, ...headers });
  expect(answer.status).toBe(200);
  const body = (await answer.json()) as { result: { data: RoadmapView } };
  return body.result.data;
}

describe("a roadmap that many read", () => {
  it("is not shared with a scenario, which the request names in a header", async () => {
    const cookie = await cookieOf("pmo");
    const plan = await read(cookie);
    expect(plan.scenario).toBeNull();
    const actor = { personId: (await server.db.person.findFirstOrThrow({ where: { role: "pmo" } })).id };
    const caller = createTestCaller({
      ...{ db: server.db, clock: fixedClock("2026-11-24" as IsoDay) },
      actor: { ...actor, role: "pmo", programIds: new Set() },
    });
    const { id } = await caller.scenarios.create({ nameAr: "تجربة" });

    expect((await read(cookie, { [SCENARIO_HEADER]: id })).scenario).toMatchObject({ id });
    expect(await read(cookie)).toEqual({ ...plan, revision: expect.any(Number) });
  });

  it("is the same for readers of one reach, and each reach has its own", async () => {
    const [first, second, owner] = [
      await cookieOf("executive"),
      await cookieOf("executive"),
      await cookieOf("owner"),
    ];

    const view = await read(first);

    expect(await read(second)).toEqual(view);
    expect(view.programs).toHaveLength(1);
    expect((await read(owner)).programs).toEqual([]);
    expect((await read(await cookieOf("pmo"))).programs[0]?.abilities).toContain("milestone.update");
    expect((await read(await cookieOf("owner", true))).programs).toHaveLength(1);
  });

  it("shows a moved milestone to everybody at their next look", async () => {
    const [executive, pmo] = [await cookieOf("executive"), await cookieOf("pmo")];
    await read(executive);

    const saved = await server.post(
      "/api/trpc/milestones.update",
      { id: milestone.id, version: 1, forecastDay: "2027-03-01" as IsoDay, reasonCode: "scope" },
      { cookie: pmo },
    );

    expect(saved.status).toBe(200);
    expect((await read(executive)).programs[0]?.milestones[0]?.forecastDay).toBe("2027-03-01");
  });

  it("is closed to somebody who signed out, lost the program or is no longer active", async () => {
    const owner = await cookieOf("owner", true);
    expect((await read(owner)).programs).toHaveLength(1);

    await server.db.programRole.deleteMany({});
    expect((await read(owner)).programs).toEqual([]);

    const { personId } = await server.db.authUser.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    await server.db.person.update({ where: { id: personId }, data: { isActive: false } });
    expect((await server.get(ROADMAP, { cookie: owner })).status).toBe(401);

    const executive = await cookieOf("executive");
    await read(executive);
    await server.post("/api/auth/sign-out", {}, { cookie: executive });
    expect((await server.get(ROADMAP, { cookie: executive })).status).toBe(401);
  });

  it("comes packed as the browser asks, and says the same either way", async () => {
    const cookie = await cookieOf("executive");
    const [plain, packed] = [
      await server.get(ROADMAP, { cookie, "accept-encoding": "identity" }),
      await server.get(ROADMAP, { cookie, "accept-encoding": "gzip, br" }),
    ];

    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(packed.headers.get("cache-control")).toBe("no-store");
    expect(await packed.text()).toBe(await plain.text());
  });

  it("leaves visitors and wrong questions to the ordinary handler", async () => {
    expect((await server.get(ROADMAP)).status).toBe(401);

    const cookie = await cookieOf("executive");
    const wrong = `/api/trpc/plan.roadmap?input=${encodeURIComponent('{"baselineNumber":-1}')}`;
    expect((await server.get(wrong, { cookie })).status).toBe(400);
    const absent = `/api/trpc/plan.roadmap?input=${encodeURIComponent('{"baselineNumber":7}')}`;
    expect((await server.get(absent, { cookie })).status).toBe(404);
  });
});

describe("an executive's page that many read", () => {
  const REVIEW = `/api/trpc/executive.review?input=${encodeURIComponent("{}")}`;

  async function review(cookie: string): Promise<ExecutiveReviewView> {
    const answer = await server.get(REVIEW, { cookie });
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as { result: { data: ExecutiveReviewView } };
    return body.result.data;
  }

  it("tells each person what they may do with a decision, though another answers for the same programs", async () => {
    const [asking, other] = [await cookieOf("owner", true), await cookieOf("owner", true)];
    const { id: deciderId } = await makePerson(server.db, { role: "executive" });
    const names = { nameAr: "قرار", nameEn: "Decision" };
    const asked = await server.post(
      "/api/trpc/decisions.ask",
      { ...names, programId, deciderId, dueDay: "2027-03-01" },
      { cookie: asking },
    );
    expect(asked.status).toBe(200);

    const [own, others] = [await review(asking), await review(other)];

    expect(own.decisions[0]?.abilities).toContain("decision.withdraw");
    expect(others.decisions[0]?.abilities).not.toContain("decision.withdraw");
    expect(await review(asking)).toEqual(own);
  });

  it("shows a change to everybody at their next look", async () => {
    const [executive, pmo] = [await cookieOf("executive"), await cookieOf("pmo")];
    expect((await review(executive)).figures.progress.value).toBe(0);
    const change = { id: milestone.id, version: 1, actualDay: "2026-01-04" };
    const saved = await server.post("/api/trpc/milestones.update", change, { cookie: pmo });
    expect(saved.status).toBe(200);
    expect((await review(executive)).figures.progress.value).toBe(1);
  });
});
