import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { PlanItem, PlanItemsView } from "#shared/contract/plan-items.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { aProgramView, iso, milestoneItem } from "#shared/testing/views.ts";

const PMO: readonly Action[] = [
  "program.read",
  "milestone.update",
  "link.create",
  "link.update",
  "link.remove",
];

const NO_IMPACT = {
  isSchedulable: true,
  moves: [],
  hiddenMoveCount: 0,
  programs: [],
  planFinish: null,
  newlyCritical: [],
  statusChanges: [],
  mayMoveAll: true,
};

function anItem(id: string, nameAr: string, nameEn: string): PlanItem {
  const day = iso("2027-03-01");
  return { id, kind: "milestone", code: id.toUpperCase(), nameAr, nameEn, startDay: day, finishDay: day };
}

const KEPT = {
  id: "l1",
  predecessorId: "m1",
  successorId: "m2",
  type: "FS",
  lagDays: 0,
  lagUnit: "work",
  version: 3,
} as const;

function planItems(abilities: readonly Action[]): PlanItemsView {
  const program = { nameAr: "بوابة الإمارة", nameEn: "Emirate portal", abilities };
  return {
    revision: 7,
    programs: [
      {
        ...program,
        code: "P1",
        items: [anItem("m1", "توقيع العقد", "Contract signed"), anItem("m2", "الإطلاق", "Launch")],
      },
      { ...program, code: "P2", items: [anItem("m9", "افتتاح المركز", "Centre opened")] },
    ],
    links: [KEPT],
  };
}

function open(language: Language, search: string, answers: object = {}, abilities = PMO) {
  return renderApp(
    language,
    `/programs/P1?${search}`,
    signedIn("pmo", language, {
      "programs.get": aProgramView({
        items: [milestoneItem({ id: "m1" }), milestoneItem({ id: "m2" })],
        links: [KEPT],
        program: { abilities },
      }),
      "plan.items": planItems(abilities),
      "milestones.impact": NO_IMPACT,
      "links.impact": NO_IMPACT,
      "links.create": { revision: 8, actSeq: 40, link: KEPT },
      "links.update": { revision: 8, actSeq: 41, link: KEPT },
      "links.remove": { revision: 8, actSeq: 42 },
      ...answers,
    }),
  );
}

beforeEach(() => {
  vi.stubGlobal("innerWidth", 600);
});

describe.each(LANGUAGES)("the form of a link, in %s", { timeout: 20_000 }, (language) => {
  const dialog = async () => within(await screen.findByRole("dialog"));

  it("adds a link to an item of another program that was searched for, and offers to take it back", async () => {
    const { words, user, asked, address } = open(language, "linkFrom=m2");
    const { t } = words;
    const form = await dialog();
    const end = t("link.successor");
    await user.type(form.getByRole("searchbox", { name: t("link.find", { end }) }), "p2 m9");
    await user.click(await form.findByRole("button", { name: /P2 M9/ }));
    await user.click(form.getByRole("radio", { name: t("terms.linkType.SS") }));
    const lag = form.getByRole("textbox", { name: t("editing.fields.lagDays") });
    await user.clear(lag);
    await user.type(lag, "-4");
    await user.click(form.getByRole("radio", { name: t("editing.lagUnits.elapsed") }));
    await user.click(form.getByRole("button", { name: t("common.save") }));
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(asked.find(({ name }) => name === "links.create")?.input).toEqual({
      predecessorId: "m2",
      successorId: "m9",
      type: "SS",
      lagDays: -4,
      lagUnit: "elapsed",
      note: "",
      movesDependants: false,
    });
    const said = t("link.created", { predecessor: "P1 M2", successor: "P2 M9" });
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.getByRole("button", { name: t("common.undo") })).toBeTruthy();
  });

  it("turns the two ends round", async () => {
    const { words, user } = open(language, "linkFrom=m2&linkTo=m9");
    const form = await dialog();
    const nameIn = (end: string) => within(form.getByRole("region", { name: end })).getByText(/^P\d M\d$/);
    await user.click(form.getByRole("button", { name: words.t("link.turn") }));
    expect(nameIn(words.t("link.predecessor")).textContent).toBe("P2 M9");
    expect(nameIn(words.t("link.successor")).textContent).toBe("P1 M2");
  });

  it("tells the way round a circle before anything is saved", async () => {
    const named = { kind: "milestone", programCode: "P1", nameAr: "معلم", nameEn: "Milestone" } as const;
    const path = ["M2", "M1"].map((code) => ({ ...named, id: code, code }));
    open(language, "linkFrom=m2&linkTo=m1", {
      "links.impact": () => {
        throw refusal({ code: "LINK_CYCLE", data: { path } });
      },
    });
    const form = await dialog();
    const arrow = language === "ar" ? "←" : "→";
    const told = await form.findByText(new RegExp(`P1 M2.*${arrow}.*P1 M1.*${arrow}.*P1 M2`));
    expect(told).toBeTruthy();
  });

  it("sends only what changed of a link that is there, with the version that was read", async () => {
    const { words, user, asked } = open(language, "link=l1");
    const form = await dialog();
    await user.click(form.getByRole("button", { name: words.t("common.save") }));
    expect(form.getByText(words.t("editing.rules.nothingChanged"))).toBeTruthy();
    await user.click(form.getByRole("radio", { name: words.t("terms.linkType.FF") }));
    await user.click(form.getByRole("button", { name: words.t("common.save") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.find(({ name }) => name === "links.update")?.input).toEqual({
      id: "l1",
      version: 3,
      type: "FF",
      note: "",
      movesDependants: false,
    });
  });

  it("removes the link", async () => {
    const { words, user, asked } = open(language, "link=l1");
    const form = await dialog();
    await user.click(form.getByRole("button", { name: words.t("link.remove") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.find(({ name }) => name === "links.remove")?.input).toEqual({
      id: "l1",
      version: 3,
      note: "",
    });
  });

  it("only tells those who may read it", async () => {
    const { words } = open(language, "link=l1", {}, ["program.read"]);
    const form = await dialog();
    expect(form.getByText(words.t("link.readOnly"))).toBeTruthy();
    expect(form.queryByRole("radio")).toBeNull();
    expect(form.queryByRole("button", { name: words.t("link.remove") })).toBeNull();
  });

  it("is reached from the form of an item without a pointer on the chart", async () => {
    const { words, user, address } = open(language, "milestone=m2");
    const form = await dialog();
    await form.findByRole("button", { name: /P1 M1/ });
    await user.click(form.getByRole("button", { name: words.t("link.addSuccessor") }));
    await waitFor(() => expect(address()).toContain("linkFrom=m2"));
  });
});
