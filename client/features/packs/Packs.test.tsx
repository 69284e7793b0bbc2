import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf, signedIn } from "#client/testing/signed-in.ts";
import type { PackRow, PacksView } from "#shared/contract/packs.ts";
import type { PeriodRef } from "#shared/contract/periods.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { Action, Role } from "#shared/permissions/actions.ts";
import { NOVEMBER, SARA } from "#shared/testing/desk-views.ts";
import { anExecutiveReview } from "#shared/testing/executive-views.ts";
import { aProgram, iso } from "#shared/testing/views.ts";
import { packName } from "./pack-words.ts";

/** Opening the whole client takes a while on a busy machine. */
const PATIENCE = { timeout: 20_000 };
const LONG = 60_000;

const MAY_MAKE: readonly Action[] = ["pack.read", "pack.create"];
const OCTOBER: PeriodRef = {
  ...NOVEMBER,
  ...{ id: "october", startDay: iso("2026-10-01"), finishDay: iso("2026-10-31"), state: "closed" },
};

function aPack(fields: Partial<PackRow> & Pick<PackRow, "id">): PackRow {
  return {
    ...{ format: "pdf", language: "ar", paper: "A4", statusDay: iso("2026-11-24"), period: null },
    ...{ state: "queued", progressPercent: 0, renderer: null, failure: null, sizeBytes: null, sha256: null },
    ...{ requestedBy: SARA, createdAt: "2026-11-24T07:00:00.000Z", finishedAt: null, abilities: [] },
    ...fields,
  };
}

const QUEUED = aPack({ id: "p1", abilities: ["pack.cancel"] });
const RUNNING: PackRow = { ...QUEUED, state: "running", progressPercent: 40 };
const DONE: PackRow = {
  ...QUEUED,
  ...{ state: "done", progressPercent: 100, renderer: "chromium", abilities: [] },
  ...{ sizeBytes: 2_200_000, sha256: "ab12".repeat(16), finishedAt: "2026-11-24T07:01:00.000Z" },
};
const FAILED: PackRow = { ...QUEUED, state: "failed", failure: "tooSlow", abilities: [] };
const KEPT: PackRow = {
  ...DONE,
  id: "kept",
  statusDay: iso("2026-11-05"),
  period: OCTOBER,
  renderer: "plain",
};

function viewOf(packs: readonly PackRow[], fields: Partial<PacksView> = {}): PacksView {
  return { packs, hasBrowser: true, closedPeriods: [OCTOBER], abilities: ["pack.create"], ...fields };
}

function show(language: Language, path: string, answers: Answers, role: Role = "executive") {
  const review = anExecutiveReview({ programs: [aProgram({ id: "a" })] });
  return renderApp(
    language,
    path,
    signedIn(role, language, {
      "session.read": sessionOf(role, language, MAY_MAKE),
      "executive.review": review,
      ...answers,
    }),
  );
}

/** A list that is another one each time it is asked for, and then stays as it last was. */
function inTurn(...views: readonly PacksView[]) {
  let asked = 0;
  return () => views[Math.min(asked++, views.length - 1)];
}

const created = (asked: ReturnType<typeof show>["asked"]) =>
  asked.filter(({ name }) => name === "packs.create").map(({ input }) => input);

describe.each(LANGUAGES)("a pack of the executive's page, in %s", (language) => {
  it(
    "is made as most people want it by one press, is followed, and can be taken along",
    async () => {
      const list = inTurn(viewOf([]), viewOf([RUNNING]), viewOf([DONE]));
      const { words, user, asked } = show(language, "/review", {
        "packs.list": list,
        "packs.create": QUEUED,
      });
      const { t } = words;
      await user.click(await screen.findByRole("button", { name: t("packs.create") }, PATIENCE));
      const dialog = within(await screen.findByRole("dialog", { name: t("packs.form.title") }));
      await user.click(await dialog.findByRole("button", { name: t("packs.form.make") }));
      expect(created(asked)).toEqual([{ format: "pdf", paper: "A4", language }]);
      const bar = await dialog.findByRole("progressbar", {
        name: t("packs.progress", { pack: packName(words, RUNNING) }),
      });
      await waitFor(() => expect(bar.getAttribute("aria-valuenow")).toBe("40"));
      const link = await dialog.findByRole("link", { name: t("packs.download") }, PATIENCE);
      expect(link.getAttribute("href")).toBe("/api/packs/p1");
      expect(dialog.getByRole("status").textContent).toContain(t("packs.states.done"));
    },
    LONG,
  );

  it(
    "is of the past day that the page shows, or of a closed period by its name, which it explains",
    async () => {
      const { words, user, asked } = show(language, "/review?asAt=2026-10-01", {
        "packs.list": viewOf([]),
        "packs.create": DONE,
      });
      const { t } = words;
      await user.click(await screen.findByRole("button", { name: t("packs.create") }, PATIENCE));
      const dialog = within(await screen.findByRole("dialog"));
      const shown = t("packs.form.asAt", { day: dayInBoth(words, iso("2026-10-01")) });
      await user.click(await dialog.findByRole("button", { name: new RegExp(escaped(shown)) }));
      const period = t("packs.form.period", { period: periodName(words, OCTOBER) });
      await user.click(await screen.findByRole("option", { name: period }));
      expect(dialog.getByText(t("packs.form.keptHint"))).toBeTruthy();
      await user.click(dialog.getByRole("radio", { name: new RegExp(t("packs.kinds.pptx")) }));
      const other = language === "ar" ? "en" : "ar";
      await user.click(dialog.getByRole("radio", { name: t(`packs.languages.${other}`) }));
      await user.click(dialog.getByRole("button", { name: t("packs.form.make") }));
      expect(created(asked)).toEqual([{ format: "pptx", language: other, periodId: "october" }]);
    },
    LONG,
  );

  it(
    "is drawn plainly without a browser, which is said before a PDF is made and not of other files",
    async () => {
      const { words, user } = show(language, "/packs?make=true", {
        "packs.list": viewOf([], { hasBrowser: false }),
      });
      const { t } = words;
      const dialog = within(await screen.findByRole("dialog", {}, PATIENCE));
      expect((await dialog.findByRole("status")).textContent).toBe(t("packs.form.noBrowser"));
      await user.click(dialog.getByRole("radio", { name: new RegExp(t("packs.kinds.xlsx")) }));
      expect(dialog.queryByText(t("packs.form.noBrowser"))).toBeNull();
    },
    LONG,
  );

  it(
    "is told of after its dialog was closed, with its download",
    async () => {
      const list = inTurn(viewOf([]), viewOf([RUNNING]), viewOf([RUNNING]), viewOf([DONE]));
      const { words, user } = show(language, "/review", { "packs.list": list, "packs.create": QUEUED });
      const { t } = words;
      await user.click(await screen.findByRole("button", { name: t("packs.create") }, PATIENCE));
      const dialog = within(await screen.findByRole("dialog"));
      await user.click(await dialog.findByRole("button", { name: t("packs.form.make") }));
      await dialog.findByRole("progressbar");
      const [close] = dialog.getAllByRole("button", { name: t("common.close") });
      if (!close) throw new Error("the dialog cannot be closed");
      await user.click(close);
      const toast = await screen.findByRole(
        "alertdialog",
        { name: t("packs.ready", { pack: packName(words, DONE) }) },
        PATIENCE,
      );
      expect(within(toast).getByRole("button", { name: t("packs.download") })).toBeTruthy();
    },
    LONG,
  );

  it(
    "says why it was not made, and is tried again",
    async () => {
      const list = inTurn(viewOf([]), viewOf([FAILED]));
      const { words, user, asked } = show(language, "/review", {
        "packs.list": list,
        "packs.create": QUEUED,
      });
      const { t } = words;
      await user.click(await screen.findByRole("button", { name: t("packs.create") }, PATIENCE));
      const dialog = within(await screen.findByRole("dialog"));
      await user.click(await dialog.findByRole("button", { name: t("packs.form.make") }));
      expect(await dialog.findByText(t("packs.failures.tooSlow"), {}, PATIENCE)).toBeTruthy();
      await user.click(dialog.getByRole("button", { name: t("common.retry") }));
      await waitFor(() => expect(created(asked)).toHaveLength(2));
    },
    LONG,
  );

  it(
    "is refused in words",
    async () => {
      const { words, user } = show(language, "/packs?make=true", {
        "packs.list": viewOf([]),
        "packs.create": () => {
          throw refusal({ code: "THROTTLED", data: { retryAfterSeconds: 60 } });
        },
      });
      const { t } = words;
      const make = await screen.findByRole("button", { name: t("packs.form.make") }, PATIENCE);
      await user.click(make);
      expect((await screen.findByRole("alert")).textContent).not.toBe("");
      expect(make.isConnected).toBe(true);
    },
    LONG,
  );
});

describe.each(LANGUAGES)("the list of packs, in %s", (language) => {
  it(
    "says of each what it is of, who asked, what drew it, and offers what may be done with it",
    async () => {
      const { words, user, asked } = show(language, "/packs", {
        "packs.list": viewOf([RUNNING, KEPT, { ...FAILED, id: "p3" }]),
        "packs.cancel": { ...RUNNING, state: "cancelled" },
        "packs.create": QUEUED,
      });
      const { t } = words;
      const rows = (await screen.findAllByRole("row", {}, PATIENCE)).slice(1).map((row) => within(row));
      const [running, kept, failed] = rows;
      if (!(running && kept && failed)) throw new Error("rows are missing");

      expect(running.getByText(t("packs.states.running"))).toBeTruthy();
      await user.click(
        running.getByRole("button", { name: t("packs.cancelNamed", { pack: packName(words, RUNNING) }) }),
      );
      expect(asked).toContainEqual({ name: "packs.cancel", input: { id: "p1" } });

      const heading = kept.getByRole("rowheader").textContent;
      expect(heading).toContain(periodName(words, OCTOBER));
      expect(heading).toContain(t("packs.kept"));
      expect(kept.getByText(t("packs.renderers.plain"))).toBeTruthy();
      const name = { pack: packName(words, KEPT) };
      const link = kept.getByRole("link", { name: t("packs.downloadNamed", name) });
      expect(link.getAttribute("href")).toBe("/api/packs/kept");
      expect(kept.queryByRole("button", { name: t("packs.againNamed", name) })).toBeNull();
      await user.click(kept.getByRole("button", { name: t("packs.checksumNamed", name) }));
      expect((await screen.findByRole("dialog")).textContent).toContain("ab12".repeat(16));
      await user.keyboard("{Escape}");

      expect(failed.getByText(t("packs.failures.tooSlow"))).toBeTruthy();
      const again = t("packs.againNamed", { pack: packName(words, FAILED) });
      await user.click(failed.getByRole("button", { name: again }));
      expect(created(asked)).toEqual([{ format: "pdf", paper: "A4", language: "ar", asAt: "2026-11-24" }]);
    },
    LONG,
  );

  it(
    "is narrowed to a period by the address, and has words for what is empty",
    async () => {
      const { words, user, address } = show(language, "/packs?period=october", {
        "packs.list": viewOf([DONE]),
      });
      const { t } = words;
      const empty = t("packs.emptyPeriodTitle", { period: periodName(words, OCTOBER) });
      expect(await screen.findByRole("heading", { name: empty }, PATIENCE)).toBeTruthy();
      await user.click(screen.getByRole("button", { name: new RegExp(escaped(periodName(words, OCTOBER))) }));
      await user.click(await screen.findByRole("option", { name: t("packs.everyPeriod") }));
      await waitFor(() => expect(address()).not.toContain("october"));
      expect(await screen.findByRole("table")).toBeTruthy();
    },
    LONG,
  );

  it(
    "is read by an administrator, who has none made",
    async () => {
      const { words } = show(
        language,
        "/packs?make=true",
        {
          "session.read": sessionOf("administrator", language, ["pack.read"]),
          "packs.list": viewOf([], { abilities: [] }),
        },
        "administrator",
      );
      const { t } = words;
      expect(await screen.findByRole("heading", { name: t("packs.emptyTitle") }, PATIENCE)).toBeTruthy();
      expect(screen.queryByRole("button", { name: t("packs.create") })).toBeNull();
      expect(screen.queryByRole("dialog")).toBeNull();
    },
    LONG,
  );

  it(
    "is closed, in words, to whom it is not open",
    async () => {
      const { words } = show(language, "/packs", { "session.read": sessionOf("owner", language) }, "owner");
      expect(await screen.findByText(words.t("shell.noPermissionTitle"), {}, PATIENCE)).toBeTruthy();
    },
    LONG,
  );
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
