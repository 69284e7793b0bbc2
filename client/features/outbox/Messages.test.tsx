import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { OutboxMessageView, OutboxReadInput, OutboxView } from "#shared/contract/outbox.ts";
import type { Language, SessionView } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { type Answers, renderApp, VISITOR } from "../../testing/render-app.tsx";

const SERVER = { host: "mail.example", port: 587, tls: "starttls", from: "masar@emirate.example" } as const;

function message(id: string, change: Partial<OutboxMessageView> = {}): OutboxMessageView {
  return {
    id,
    person: { nameAr: `شخص ${id}`, nameEn: `Person ${id}`, email: `${id}@masar.example` },
    content: {
      day: "2026-11-24" as IsoDay,
      told: [
        {
          kind: "reportOverdue",
          data: {
            program: { id: "p", code: "CC-1", nameAr: "البوابة", nameEn: "Portal" },
            period: {
              kind: "month",
              startDay: "2026-11-01" as IsoDay,
              finishDay: "2026-11-30" as IsoDay,
              closesDay: "2026-12-07" as IsoDay,
            },
          },
        },
      ],
    },
    state: "dead",
    attempts: 3,
    createdAt: "2026-11-24T06:00:00.000Z",
    nextAttemptAt: null,
    sentAt: null,
    failure: { reason: "recipientRefused", detail: "550 no such mailbox" },
    ...change,
  };
}

function outbox(change: Partial<OutboxView> = {}): OutboxView {
  return { server: SERVER, counts: { dead: 0, pending: 0, sent: 0 }, messages: [], ...change };
}

const ALL: readonly Action[] = ["person.list", "outbox.read", "outbox.retry", "outbox.test"];

function render(language: Language, answers: Answers, abilities = ALL) {
  const preferences = { language, digits: "latn", firstCalendar: "gregorian" } as const;
  const person = { id: "me", nameAr: "أنا", nameEn: "Me", email: "me@masar.example" };
  const session: SessionView = {
    ...VISITOR,
    abilities,
    person: { ...person, role: "administrator", preferences },
  };
  return renderApp(language, "/administration/messages", { "session.read": session, ...answers });
}

describe.each(LANGUAGES)("messages, in %s", (language) => {
  it("are closed, in words, to whom they are not open", async () => {
    const { words } = render(language, {}, ["person.list"]);
    expect(await screen.findByText(words.t("shell.noPermissionTitle"))).toBeTruthy();
    expect(screen.queryByRole("link", { name: words.t("administration.messages") })).toBeNull();
  });

  it("say that no mail server is set and what to set, and offer no test", async () => {
    const { words } = render(language, { "outbox.read": outbox({ server: null }) });
    expect(await screen.findByText(/SMTP_HOST/)).toBeTruthy();
    const test = await screen.findByRole("button", { name: words.t("outbox.test") });
    expect(test.hasAttribute("disabled")).toBe(true);
    expect(screen.getByText(words.t("outbox.emptyTitle.dead"))).toBeTruthy();
  });

  it("show why each failed, in words and in the server's, and are sent again one by one", async () => {
    const answers = {
      "outbox.read": outbox({
        counts: { dead: 2, pending: 0, sent: 5 },
        messages: [message("a"), message("b")],
      }),
      "outbox.retry": null,
    };
    const { words, user, asked } = render(language, answers);
    const name = language === "ar" ? "شخص a" : "Person a";
    const heading = await screen.findByRole("rowheader", { name: new RegExp(name) });
    const row = heading.closest("tr") as HTMLElement;
    expect(within(row).getByText(words.t("outbox.failures.recipientRefused"))).toBeTruthy();
    expect(within(row).getByText("550 no such mailbox")).toBeTruthy();
    await user.click(within(row).getByRole("button", { name: words.t("outbox.retryFor", { name }) }));
    expect(asked).toContainEqual({ name: "outbox.retry", input: { id: "a" } });
    await user.click(screen.getByRole("button", { name: words.t("outbox.retryAll") }));
    expect(asked).toContainEqual({ name: "outbox.retry", input: {} });
  });

  it("show what waits and until when, by the address", async () => {
    const read = ({ state }: OutboxReadInput) =>
      outbox({
        counts: { dead: 0, pending: 1, sent: 0 },
        messages:
          state === "pending"
            ? [message("w", { state, nextAttemptAt: "2026-11-24T06:05:00.000Z", failure: null, attempts: 0 })]
            : [],
      });
    const { words, user, address } = render(language, { "outbox.read": read });
    const waiting = words.t("outbox.stateCount", { state: words.t("outbox.states.pending"), number: "1" });
    await user.click(await screen.findByRole("radio", { name: waiting }));
    const at = words.format.instant("2026-11-24T06:05:00.000Z");
    expect(await screen.findByText(words.t("outbox.nextAt", { at }))).toBeTruthy();
    expect(address()).toContain("state=pending");
  });

  it("tell what became of a test", async () => {
    const failed = { to: "me@masar.example", failure: { reason: "signInRefused", detail: "535 no" } };
    const { words, user } = render(language, { "outbox.read": outbox(), "outbox.test": failed });
    await user.click(await screen.findByRole("button", { name: words.t("outbox.test") }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(words.t("outbox.failures.signInRefused"));
    expect(alert.textContent).toContain("535 no");
  });
});
