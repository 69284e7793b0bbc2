import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SAVED_VIEWS_AT_MOST } from "#shared/contract/saved-views.ts";
import { ROLES, type Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor } from "../testing/factories.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const clock = fixedClock("2026-11-24" as IsoDay);

async function viewsOf(role: Role) {
  const actor = await makeActor(database.db, role);
  return createTestCaller({ db: database.db, actor, clock }).savedViews;
}

const refusal = (code: string, data: object) => ({ cause: { code, data } });

describe("saved views", () => {
  it.each(ROLES)("are kept, listed and removed by every %s", async (role) => {
    const views = await viewsOf(role);
    const late = await views.create({ name: "  المتأخر ", search: "?status=late" });
    expect(late).toEqual({ id: late.id, name: "المتأخر", search: "?status=late" });
    expect(await views.list()).toEqual([late]);
    await views.remove({ id: late.id });
    expect(await views.list()).toEqual([]);
  });

  it("are each person's own: nobody reads or removes another's", async () => {
    const [mine, theirs] = [await viewsOf("pmo"), await viewsOf("administrator")];
    const late = await mine.create({ name: "late", search: "" });
    expect(await theirs.list()).toEqual([]);
    await expect(theirs.remove({ id: late.id })).rejects.toMatchObject(refusal("NOT_FOUND", {}));
    expect(await theirs.create({ name: "late", search: "" })).toMatchObject({ name: "late" });
    expect(await mine.list()).toEqual([late]);
  });

  it("are renamed and overwritten, one without the other", async () => {
    const views = await viewsOf("executive");
    const { id } = await views.create({ name: "late", search: "?status=late" });
    expect(await views.update({ id, name: " overdue " })).toEqual({
      id,
      name: "overdue",
      search: "?status=late",
    });
    await views.update({ id, search: "?q=x" });
    expect(await views.update({ id, name: "overdue" })).toMatchObject({ name: "overdue" });
    expect(await views.list()).toEqual([{ id, name: "overdue", search: "?q=x" }]);
  });

  it("take no name that another has, and none of another person is changed", async () => {
    const [mine, theirs] = [await viewsOf("pmo"), await viewsOf("administrator")];
    const late = await mine.create({ name: "late", search: "" });
    const mild = await mine.create({ name: "mild", search: "" });
    const taken = { problems: [{ path: "name", rule: "viewNameTaken" }] };
    await expect(mine.update({ id: mild.id, name: "late", search: "?q=x" })).rejects.toMatchObject(
      refusal("INVALID_INPUT", taken),
    );
    await expect(mine.update({ id: mild.id, name: " " })).rejects.toMatchObject({
      cause: { code: "INVALID_INPUT" },
    });
    await expect(theirs.update({ id: late.id, name: "mine" })).rejects.toMatchObject(
      refusal("NOT_FOUND", {}),
    );
    expect(await mine.list()).toEqual([late, mild]);
  });

  it("have a name that the person has not used yet, which is no blank", async () => {
    const views = await viewsOf("viewer");
    await views.create({ name: "late", search: "" });
    const taken = { problems: [{ path: "name", rule: "viewNameTaken" }] };
    await expect(views.create({ name: " late", search: "?q=x" })).rejects.toMatchObject(
      refusal("INVALID_INPUT", taken),
    );
    await expect(views.create({ name: "  ", search: "" })).rejects.toMatchObject({
      cause: { code: "INVALID_INPUT" },
    });
    expect(await views.list()).toHaveLength(1);
  });

  it("are at most fifty", async () => {
    const views = await viewsOf("owner");
    for (let kept = 0; kept < SAVED_VIEWS_AT_MOST; kept++)
      await views.create({ name: `view ${kept}`, search: "" });
    const most = { problems: [{ path: "name", rule: "tooManyViews", params: { most: 50 } }] };
    await expect(views.create({ name: "one more", search: "" })).rejects.toMatchObject(
      refusal("INVALID_INPUT", most),
    );
    expect(await views.list()).toHaveLength(SAVED_VIEWS_AT_MOST);
  });

  it("refuse visitors", async () => {
    const visitor = createTestCaller({ db: database.db, actor: null, clock }).savedViews;
    await expect(visitor.list()).rejects.toMatchObject(refusal("NOT_SIGNED_IN", {}));
  });
});
