import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, type ConsoleMessage, expect, type Locator, type Page } from "@playwright/test";
import { type MasarServer, startServer } from "#server/testing/masar-server.ts";
import type { Language } from "#shared/contract/session.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { createText } from "#shared/i18n/text.ts";

export { expect };

export type SampleRole = Exclude<keyof typeof ar.roles, "label">;

/** What axe looks for. `colours` is all that another theme can change of a page it has seen. */
const RULES = { all: null, colours: ["color-contrast", "link-in-text-block"] } as const;

export interface Journey {
  /** A running server with a fresh copy of the sample portfolio. */
  readonly server: MasarServer;
  /**
   * Enters by the sample's one-click person of that role, the first of them unless another is asked for, whoever was in
   * before, and waits for their first screen.
   */
  readonly signInAs: (role: SampleRole, which?: number) => Promise<void>;
  /** What the server answers whoever is signed in. */
  readonly answerOf: <Answer>(procedure: string, input?: object) => Promise<Answer>;
  /** Goes on to the roadmap, for who starts elsewhere. */
  readonly openRoadmap: () => Promise<void>;
  /** What stands open over the page. What is on its way out is drawn for a moment longer, but counts no more. */
  readonly dialog: Locator;
  /** Opens a list and takes the first choice of that name, or the first of all. */
  readonly choose: (list: Locator, choice?: string | RegExp) => Promise<void>;
  /** Types a day into its field part by part, in the order in which Arabic writes them. */
  readonly typeDay: (field: Locator, day: string) => Promise<void>;
  /** Fails with a list unless the page is free of what axe finds. `screen` names it in the report. */
  readonly expectAccessible: (screen: string, rules?: keyof typeof RULES) => Promise<void>;
  /** Words of a language by their catalogue keys, so that no journey repeats a sentence. */
  readonly words: Record<Language, ReturnType<typeof createText>["t"]>;
  /** Console messages that a journey provokes on purpose, e.g. the 409 of a conflict. */
  readonly expectedComplaints: RegExp[];
}

/**
 * Axe without what makes it slow and finds nothing more: the description of all that passed, and a page of its own in
 * which it puts the findings of frames together; Masar has none.
 */
function axeOf(page: Page, rules: keyof typeof RULES): AxeBuilder {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  // React Aria's announcer says a sentence and empties itself: it points at labels that are gone again.
  axe.exclude("[data-live-announcer]");
  return rules === "all" ? axe : axe.withRules([...RULES[rules]]);
}

/** What the page complained of or asked another host for; each entry fails the journey. */
function listen(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const isInside = origin === home || protocol === "data:" || protocol === "blob:";
    if (!isInside) complaints.push(`asked another host: ${request.url()}`);
  });
  return complaints;
}

export const test = base.extend<Journey>({
  server: async ({ browserName: _ }, use) => {
    const template = process.env["MASAR_E2E_TEMPLATE"];
    if (!template) throw new Error("seeded-template.ts has not run");
    const folder = mkdtempSync(join(tmpdir(), "masar-e2e-"));
    cpSync(template, folder, { recursive: true });
    const server = await startServer(folder);
    await use(server);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  },

  baseURL: async ({ server }, use) => {
    await use(server.url);
  },

  expectedComplaints: async ({ browserName: _ }, use) => {
    await use([]);
  },

  page: async ({ page, server, expectedComplaints }, use) => {
    const complaints = listen(page, server.url);
    // Chromium reports most refusals of the content policy as console errors, but not all of them.
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`refused by ${violatedDirective}: ${blockedURI}`);
      });
    });
    await use(page);
    const unexpected = [...new Set(complaints)].filter(
      (text) => !expectedComplaints.some((pattern) => pattern.test(text)),
    );
    expect(unexpected, "the page complained").toEqual([]);
  },

  words: async ({ browserName: _ }, use) => {
    await use({ ar: createText("ar", ar).t, en: createText("en", en).t });
  },

  signInAs: async ({ page, words: { ar: t } }, use) => {
    await use(async (role, which = 0) => {
      // A page that is still open would ask on, without its person.
      await page.goto("about:blank");
      await page.context().clearCookies();
      await page.goto("/");
      const card = page.getByRole("button", { name: t(`signIn.enterAs.${role}`) }).nth(which);
      // The people beside the main three stand one step further away.
      const others = page.getByText(t("signIn.otherSamplePeople"));
      await expect(others).toBeVisible();
      if (!(await card.isVisible())) await others.click();
      await card.click();
      const first = t(role === "executive" ? "executive.title" : "roadmap.title");
      await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    });
  },

  answerOf: async ({ page }, use) => {
    await use(async (procedure, input = {}) => {
      const written = encodeURIComponent(JSON.stringify(input));
      const answer = await page.request.get(`/api/trpc/${procedure}?input=${written}`);
      return (await answer.json()).result.data;
    });
  },

  openRoadmap: async ({ page, words: { ar: t } }, use) => {
    await use(async () => {
      await page.getByRole("link", { name: t("shell.roadmap"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: t("roadmap.title") })).toBeVisible();
    });
  },

  dialog: async ({ page }, use) => {
    await use(page.getByRole("dialog").and(page.locator(":not([data-exiting], [data-exiting] *)")));
  },

  choose: async ({ page }, use) => {
    await use(async (list, choice = /./) => {
      const choices = page.getByRole("option");
      await list.click();
      await choices.filter({ hasText: choice }).first().click();
      await expect(choices).toHaveCount(0);
    });
  },

  typeDay: async ({ browserName: _ }, use) => {
    await use(async (field, day) => {
      for (const [place, written] of day.split("-").reverse().entries()) {
        const part = field.getByRole("spinbutton").nth(place);
        await part.pressSequentially(written);
        await expect(part).toHaveAttribute("aria-valuenow", String(Number(written)));
      }
    });
  },

  expectAccessible: async ({ page }, use) => {
    await use(async (screen, rules = "all") => {
      // What comes or goes is half there: it stands in nobody's way yet, or no more.
      await expect(page.locator("[data-entering], [data-exiting]")).toHaveCount(0);
      // A colour between two others, which lasts a tenth of a second, is nobody's contrast.
      await page.evaluate(async () => {
        const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
        await Promise.allSettled(changes.map(({ finished }) => finished));
      });
      const { violations } = await axeOf(page, rules).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ html }) => html),
      }));
      // Soft: one barrier must not hide those of the next screen.
      expect.soft(found, `accessibility of ${screen}`).toEqual([]);
    });
  },
});
