import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { NotificationsReadInput, NotificationView } from "#shared/contract/notifications.ts";
import type { Language, SessionView } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { IsoDay } from "#shared/units.ts";
import { type Answers, refusal, renderApp, VISITOR } from "../../testing/render-app.tsx";

function told(id: string, isRead: boolean): NotificationView {
  return {
    id,
    isRead,
    at: "2026-11-24T06:00:00.000Z",
    kind: "reportOpening",
    data: {
      program: { id: "p", code: "CC-1", nameAr: "البوابة الموحدة", nameEn: "Unified portal" },
      period: {
        kind: "month",
        startDay: "2026-11-01" as IsoDay,
        finishDay: "2026-11-30" as IsoDay,
        closesDay: "2026-12-07" as IsoDay,
      },
    },
  };
}

function at(language: Language, answers: Answers): Answers {
  const preferences = { language, digits: "latn", firstCalendar: "gregorian" } as const;
  const person = { id: "me", nameAr: "أنا", nameEn: "Me", email: "me@masar.example" };
  const session: SessionView = {
    ...VISITOR,
    abilities: ["person.list"],
    person: { ...person, role: "owner", preferences },
  };
  return { "session.read": session, "people.list": [], ...answers };
}

const NONE = { unread: 0, notifications: [] };

describe.each(LANGUAGES)("notifications, in %s", (language) => {
  const open = async (answers: Answers) => {
    const app = renderApp(language, "/administration", at(language, answers));
    const unread = (answers["notifications.unread"] as { unread: number } | undefined)?.unread ?? 0;
    const { t, format } = app.words;
    const name =
      unread > 0
        ? t("shell.notificationsUnread", { number: format.number(unread) })
        : t("shell.notifications");
    await app.user.click(await screen.findByRole("button", { name }));
    return { ...app, dialog: await screen.findByRole("dialog", { name: t("shell.notifications") }) };
  };

  it("say in words that there are none, and what would stand there", async () => {
    const { words, dialog } = await open({ "notifications.list": NONE });
    expect(await within(dialog).findByText(words.t("notifications.emptyTitle"))).toBeTruthy();
    expect(within(dialog).queryByRole("button", { name: words.t("notifications.markAllRead") })).toBeNull();
  });

  it("are counted on the bell, and told in sentences that lead to their program", async () => {
    const { dialog } = await open({
      "notifications.unread": { unread: 1 },
      "notifications.list": { unread: 1, notifications: [told("a", false), told("b", true)] },
    });
    const links = await within(dialog).findAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/programs/CC-1", "/programs/CC-1"]);
    const [first, second] = links.map(({ textContent }) => textContent);
    expect(first).toContain("CC-1");
    expect(first).toContain(language === "ar" ? "شهر نوفمبر 2026" : "November 2026");
    expect(first).toContain(language === "ar" ? "غير مقروء" : "Unread");
    expect(second).not.toContain(language === "ar" ? "غير مقروء" : "Unread");
  });

  it("are marked as read all at once, and the bell falls silent", async () => {
    let isRead = false;
    const { words, user, dialog, asked } = await open({
      "notifications.unread": { unread: 2 },
      "notifications.list": () => ({
        unread: isRead ? 0 : 2,
        notifications: [told("a", isRead), told("b", isRead)],
      }),
      "notifications.markRead": (_input: NotificationsReadInput) => {
        isRead = true;
        return { unread: 0 };
      },
    });
    await user.click(
      await within(dialog).findByRole("button", { name: words.t("notifications.markAllRead") }),
    );
    await waitFor(() => expect(within(dialog).queryByText(words.t("notifications.unread"))).toBeNull());
    expect(asked).toContainEqual({ name: "notifications.markRead", input: {} });
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: words.t("shell.notifications") })).toBeTruthy();
  });

  it("are read when somebody goes to what they are about, which closes them", async () => {
    const { user, dialog, asked, address } = await open({
      "notifications.unread": { unread: 1 },
      "notifications.list": { unread: 1, notifications: [told("a", false)] },
      "notifications.markRead": { unread: 0 },
    });
    await user.click(await within(dialog).findByRole("link"));
    await waitFor(() => expect(address()).toBe("/programs/CC-1"));
    expect(asked).toContainEqual({ name: "notifications.markRead", input: { ids: ["a"] } });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("say why when they cannot be had", async () => {
    const { words, dialog } = await open({
      "notifications.list": () => {
        throw refusal({ code: "STORAGE_READ_ONLY", data: {} });
      },
    });
    expect(await within(dialog).findByText(words.t("errors.STORAGE_READ_ONLY"))).toBeTruthy();
  });
});
