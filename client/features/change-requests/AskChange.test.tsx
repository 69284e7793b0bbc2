import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { PUSHING } from "#shared/testing/change-request-views.ts";
import { aMilestone, aProgramView, iso } from "#shared/testing/views.ts";

const MAY: readonly Action[] = ["program.read", "milestone.update", "changeRequest.create"];
const DONE = { id: "cr-01", code: "CR-01", version: 1, state: "submitted", revision: 8 };

/** The form of a milestone with another forecast typed into it already. */
function show(language: Language, abilities = MAY, answers: Answers = {}) {
  const milestone = aMilestone({ id: "m1", forecastDay: iso("2027-03-01") });
  const items = [{ kind: "milestone" as const, ...milestone }];
  const code = aProgramView({}).program.code;
  return renderApp(
    language,
    `/programs/${code}?milestone=m1&forecast=2027-05-02`,
    signedIn("owner", language, {
      "programs.get": aProgramView({ items, program: { abilities } }),
      "milestones.impact": { ...PUSHING, mayMoveAll: false },
      "changeRequests.create": DONE,
      ...answers,
    }),
  );
}

const form = () => screen.findByRole("dialog");

describe.each(LANGUAGES)("asking for a change, in %s", (language) => {
  it("sends the typed day, its reason and how far it reaches, and closes the form", async () => {
    const { words, user, asked } = show(language);
    const { t } = words;
    await user.click(await within(await form()).findByRole("button", { name: t("editing.askChange") }));
    const title = new RegExp(t("changeRequests.askTitle", { code: "" }).trim());
    const dialog = await screen.findByRole("dialog", { name: title });
    expect(dialog.textContent).toContain(words.format.day(iso("2027-05-02"), "medium"));
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.send") }));
    expect(dialog.textContent).toContain(t("editing.rules.reasonMissing"));
    await user.click(within(dialog).getByRole("button", { name: new RegExp(t("editing.chooseReason")) }));
    await user.click(await screen.findByRole("option", { name: t("reasons.procurement") }));
    await user.type(within(dialog).getByRole("textbox", { name: new RegExp(t("terms.note")) }), "تأخر");
    await user.click(within(dialog).getByRole("checkbox", { name: t("changeRequests.askRebaseline") }));
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.send") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.find(({ name }) => name === "changeRequests.create")?.input).toEqual({
      changes: [{ itemId: "m1", finishDay: "2027-05-02" }],
      ...{ reasonCode: "procurement", note: "تأخر", movesDependants: true, isRebaseline: true },
    });
    expect(asked.some(({ name }) => name === "milestones.update")).toBe(false);
  });

  it("keeps the form as it was typed when it is not sent, and says why it was refused", async () => {
    const { words, user } = show(language, MAY, {
      "changeRequests.create": () => {
        throw refusal({ code: "INVALID_INPUT", data: { problems: [{ path: "x", rule: "noBaseline" }] } });
      },
    });
    const { t } = words;
    await user.click(await within(await form()).findByRole("button", { name: t("editing.askChange") }));
    const title = new RegExp(t("changeRequests.askTitle", { code: "" }).trim());
    const dialog = await screen.findByRole("dialog", { name: title });
    await user.click(within(dialog).getByRole("button", { name: new RegExp(t("editing.chooseReason")) }));
    await user.click(await screen.findByRole("option", { name: t("reasons.scope") }));
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.send") }));
    expect((await within(dialog).findByRole("alert")).textContent).toContain(t("problems.noBaseline"));
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.cancel") }));
    await waitFor(() => expect(screen.queryByRole("dialog", { name: title })).toBeNull());
    const day = await within(await form()).findByRole("group", { name: t("terms.forecastDay") });
    expect(day.textContent).toContain("2027");
  });

  it("is not offered to those who may not", async () => {
    const { words } = show(language, ["program.read", "milestone.update"]);
    await within(await form()).findByRole("button", { name: words.t("common.save") });
    expect(screen.queryByRole("button", { name: words.t("editing.askChange") })).toBeNull();
  });
});
