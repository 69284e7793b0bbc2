import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aProgram, aRoadmap, verdict } from "#shared/testing/views.ts";

const late = { id: "v1", name: "late ones", search: "?status=late&group=owner" };
const view = aRoadmap({
  programs: [aProgram({ id: "p1", status: verdict("late") }), aProgram({ id: "p2" })],
});

async function open(language: Language, path: string, answers: Answers) {
  const app = renderApp(language, path, signedIn("viewer", language, { "plan.roadmap": view, ...answers }));
  const label = app.words.t("roadmap.savedViews");
  await app.user.click(await screen.findByRole("button", { name: label }));
  return { ...app, dialog: await screen.findByRole("dialog", { name: label }) };
}

describe.each(LANGUAGES)("saved views, in %s", { timeout: 20_000 }, (language) => {
  it("open in the place of the present address", async () => {
    const { user, dialog, address } = await open(language, "/?q=zzz", { "savedViews.list": [late] });
    await user.click(await within(dialog).findByRole("button", { name: late.name }));
    await waitFor(() => expect(address()).toBe("/?status=late&group=owner&saved=v1"));
  });

  it("tell which of them is shown, and whether it has changed since it was kept", async () => {
    const { user, words, dialog } = await open(language, "/?group=owner&status=late&saved=v1", {
      "savedViews.list": [late, { ...late, id: "v2", name: "others" }],
    });
    const { t } = words;
    const item = async () => (await within(dialog).findByRole("button", { name: late.name })).closest("li");
    expect((await item())?.textContent).toContain(t("finding.viewOpen"));
    expect(within(dialog).getAllByText(t("finding.viewOpen"))).toHaveLength(1);
    await user.keyboard("{Escape}");
    expect((await screen.findByTitle(t("finding.viewOpen"))).textContent).toBe(late.name);
    await user.click(await screen.findByRole("radio", { name: t("roadmap.scaleYear") }));
    expect((await screen.findByTitle(t("finding.viewChanged"))).textContent).toContain(late.name);
    await user.click(screen.getByRole("button", { name: t("roadmap.savedViews") }));
    expect(await screen.findByText(t("finding.viewChanged"))).toBeTruthy();
  });

  it("are overwritten by what is shown now, and renamed", async () => {
    let kept = [late];
    const { user, words, dialog, asked } = await open(language, "/?status=onPlan&saved=v1", {
      "savedViews.list": () => kept,
      "savedViews.update": ({ id, ...change }: { id: string; name?: string; search?: string }) => {
        kept = kept.map((view) => (view.id === id ? { ...view, ...change } : view));
        return kept[0];
      },
    });
    const { t } = words;
    const act = async (view: string, item: string) => {
      await user.click(
        await within(dialog).findByRole("button", { name: t("finding.viewActs", { name: view }) }),
      );
      await user.click(await screen.findByRole("menuitem", { name: item }));
    };
    expect(await within(dialog).findByText(t("finding.viewChanged"))).toBeTruthy();
    await act(late.name, t("finding.overwriteView"));
    expect(await within(dialog).findByText(t("finding.viewOpen"))).toBeTruthy();
    await act(late.name, t("finding.renameView"));
    const box = await within(dialog).findByRole("textbox", { name: t("finding.newViewName") });
    await user.clear(box);
    await user.type(box, "on plan{Enter}");
    expect(await within(dialog).findByRole("button", { name: "on plan" })).toBeTruthy();
    const changes = asked.filter(({ name }) => name === "savedViews.update").map(({ input }) => input);
    expect(changes).toEqual([
      { id: "v1", search: "?status=onPlan" },
      { id: "v1", name: "on plan" },
    ]);
  });

  it("say why another name is refused, and go back to the old one", async () => {
    const problems = [{ path: "name", rule: "viewNameTaken" }];
    const { user, words, dialog } = await open(language, "/", {
      "savedViews.list": [late],
      "savedViews.update": () => {
        throw refusal({ code: "INVALID_INPUT", data: { problems } });
      },
    });
    const { t } = words;
    const acts = t("finding.viewActs", { name: late.name });
    await user.click(await within(dialog).findByRole("button", { name: acts }));
    await user.click(await screen.findByRole("menuitem", { name: t("finding.renameView") }));
    await user.type(
      await within(dialog).findByRole("textbox", { name: t("finding.newViewName") }),
      "x{Enter}",
    );
    expect(await within(dialog).findByText(t("problems.viewNameTaken"))).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: t("common.cancel") }));
    expect(within(dialog).getByRole("button", { name: late.name })).toBeTruthy();
  });

  it("keep the present address under a name", async () => {
    const kept: (typeof late)[] = [];
    const { user, words, dialog, asked, address } = await open(language, "/?status=late", {
      "savedViews.list": () => [...kept],
      "savedViews.create": (input: { name: string; search: string }) => {
        kept.push({ id: "v2", ...input });
        return kept.at(-1);
      },
    });
    const { t } = words;
    expect(await within(dialog).findByText(t("finding.noViews"))).toBeTruthy();
    await user.type(within(dialog).getByRole("textbox", { name: t("finding.viewName") }), "mine{Enter}");
    expect(await within(dialog).findByRole("button", { name: "mine" })).toBeTruthy();
    expect(address()).toBe("/?status=late&saved=v2");
    const input = { name: "mine", search: "?status=late" };
    expect(asked).toContainEqual({ name: "savedViews.create", input });
  });

  it("say why a name is refused, and keep it", async () => {
    const problems = [{ path: "name", rule: "viewNameTaken" }];
    const { user, words, dialog } = await open(language, "/", {
      "savedViews.list": [late],
      "savedViews.create": () => {
        throw refusal({ code: "INVALID_INPUT", data: { problems } });
      },
    });
    const box = await within(dialog).findByRole("textbox", { name: words.t("finding.viewName") });
    await user.type(box, "late ones{Enter}");
    expect(await within(dialog).findByText(words.t("problems.viewNameTaken"))).toBeTruthy();
    expect((box as HTMLInputElement).value).toBe("late ones");
  });

  it("are removed one by one", async () => {
    let kept = [late];
    const { user, words, dialog } = await open(language, "/", {
      "savedViews.list": () => kept,
      "savedViews.remove": ({ id }: { id: string }) => {
        kept = kept.filter((each) => each.id !== id);
        return null;
      },
    });
    const name = words.t("finding.viewActs", { name: late.name });
    await user.click(await within(dialog).findByRole("button", { name }));
    await user.click(await screen.findByRole("menuitem", { name: words.t("finding.removeView") }));
    await waitFor(() => expect(within(dialog).queryByRole("button", { name: late.name })).toBeNull());
  });
});
