import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type {
  CommentCreateInput,
  CommentRemoveInput,
  CommentsView,
  CommentUpdateInput,
  CommentView,
} from "#shared/contract/comments.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Action, Role } from "#shared/permissions/actions.ts";
import { aMilestone, aProgramView } from "#shared/testing/views.ts";

const ME = { id: "me", nameAr: "نورة القحطاني", nameEn: "Noura Alqahtani" };
const AHMAD = { id: "ahmad", nameAr: "أحمد الغامدي", nameEn: "Ahmad Alghamdi" };
const SARAH = { id: "sarah", nameAr: "سارة الحربي", nameEn: "Sarah Alharbi" };

function aComment(over: Partial<CommentView> = {}): CommentView {
  return {
    id: "c1",
    author: AHMAD,
    body: "متى يصل العقد؟",
    mentions: [],
    at: "2026-11-23T07:05:00.000Z",
    editedAt: null,
    isRemoved: false,
    abilities: [],
    ...over,
  };
}

/** The talk about one subject behind the network. */
class Server {
  comments: CommentView[] = [];
  abilities: Action[] = ["comment.create"];
  failures: unknown[] = [];
  /** Answers to what is sent wait for it. */
  gate: Promise<void> = Promise.resolve();

  private list(): CommentsView {
    const readers = this.abilities.length > 0 ? [AHMAD, SARAH] : [];
    return { comments: this.comments, readers, abilities: this.abilities };
  }

  private async requireOpen() {
    await this.gate;
    const failure = this.failures.shift();
    if (failure) throw failure;
  }

  private change(id: string, over: Partial<CommentView>) {
    this.comments = this.comments.map((comment) => (comment.id === id ? { ...comment, ...over } : comment));
  }

  answers() {
    const people = (ids: readonly string[]) => [AHMAD, SARAH].filter(({ id }) => ids.includes(id));
    return {
      "programs.get": aProgramView({ items: [{ kind: "milestone" as const, ...aMilestone({ id: "m1" }) }] }),
      "comments.list": () => this.list(),
      "comments.create": async ({ body, mentionedIds }: CommentCreateInput) => {
        await this.requireOpen();
        const own = { id: `c${this.comments.length + 1}`, author: ME, body, mentions: people(mentionedIds) };
        this.comments = [
          ...this.comments,
          aComment({ ...own, abilities: ["comment.update", "comment.remove"] }),
        ];
        return { id: own.id };
      },
      "comments.update": async ({ id, body }: CommentUpdateInput) => {
        await this.requireOpen();
        this.change(id, { body, editedAt: "2026-11-24T09:00:00.000Z" });
      },
      "comments.remove": async ({ id }: CommentRemoveInput) => {
        await this.requireOpen();
        this.change(id, { body: "", mentions: [], isRemoved: true, abilities: [] });
      },
    };
  }
}

const PLACE = "/programs/P1?tab=comments";

describe.each(LANGUAGES)("comments, in %s", (language) => {
  const open = async (
    server: Server,
    { role = "pmo", place = PLACE }: { role?: Role; place?: string } = {},
  ) => {
    const app = renderApp(language, place, signedIn(role, language, server.answers()));
    const talk = within(await screen.findByRole("region", { name: app.words.t("comments.title") }));
    return { ...app, talk };
  };
  const field = (
    talk: Pick<typeof screen, "getByRole">,
    { words }: { words: { t: (key: "comments.write") => string } },
  ) => talk.getByRole<HTMLTextAreaElement>("textbox", { name: words.t("comments.write") });
  const sendByKeys = (user: UserEvent) => user.keyboard("{Control>}{Enter}{/Control}");
  const nameIn = (person: typeof AHMAD, inLanguage: Language) =>
    inLanguage === "ar" ? person.nameAr : person.nameEn;

  it("say in words that there are none, and what belongs there", async () => {
    const { words, talk } = await open(new Server());
    expect(talk.getByText(words.t("comments.emptyTitle"))).toBeTruthy();
    expect(talk.getByText(words.t("comments.emptyBody"))).toBeTruthy();
  });

  it("stand the oldest first, each with who said it, when in both calendars, and whether it changed", async () => {
    const server = new Server();
    server.comments = [
      aComment({ mentions: [SARAH] }),
      aComment({ id: "c2", body: "next\nweek", editedAt: "2026-11-24T09:00:00.000Z" }),
      aComment({ id: "c3", body: "", isRemoved: true }),
    ];
    const { words, talk } = await open(server);
    const [first, second, third] = talk.getAllByRole("listitem");
    expect(first?.textContent).toContain(nameIn(AHMAD, language));
    expect(first?.textContent).toContain(nameIn(SARAH, language));
    const time = first?.querySelector("time");
    expect(time?.textContent).toBe(words.format.instant("2026-11-23T07:05:00.000Z", "gregorian"));
    expect(time?.title).toBe(words.format.instant("2026-11-23T07:05:00.000Z", "hijri"));
    expect(second?.querySelector("p[dir]")?.textContent).toBe("next\nweek");
    expect(second?.textContent).toContain(words.t("comments.edited"));
    expect(third?.textContent).toContain(words.t("comments.removed"));
  });

  it("show what was typed as text, in a direction of its own", async () => {
    const hostile = "<img src=x onerror=alert(1)> \u202eמאת‎ (A) ٣ 3\n— ثم عربي";
    const server = new Server();
    server.comments = [aComment({ body: hostile })];
    const { talk } = await open(server);
    const text = talk.getByText((_, element) => element?.tagName === "P" && element.textContent === hostile);
    expect(text.getAttribute("dir")).toBe("auto");
    expect(text.children).toHaveLength(0);
  });

  it("stand there at once when sent by keys, and leave the field empty", async () => {
    const server = new Server();
    let answer: () => void = () => undefined;
    server.gate = new Promise((resolve) => {
      answer = resolve;
    });
    const { words, user, asked, talk } = await open(server);
    await user.type(field(talk, { words }), "  هل وصل؟ ");
    await sendByKeys(user);
    expect((await talk.findByRole("listitem")).textContent).toContain(words.t("comments.sending"));
    expect(talk.getByRole("listitem").textContent).toContain("هل وصل؟");
    expect(field(talk, { words }).value).toBe("");
    answer();
    await waitFor(() =>
      expect(talk.getByRole("listitem").textContent).not.toContain(words.t("comments.sending")),
    );
    expect(asked.find(({ name }) => name === "comments.create")?.input).toEqual({
      subjectType: "program",
      subjectId: "p1",
      body: "هل وصل؟",
      mentionedIds: [],
    });
    expect(sessionStorage).toHaveLength(0);
  });

  it("come back to the field when they are refused, above what was typed since", async () => {
    const server = new Server();
    server.failures = [refusal({ code: "STORAGE_READ_ONLY", data: {} })];
    let answer: () => void = () => undefined;
    server.gate = new Promise((resolve) => {
      answer = resolve;
    });
    const { words, user, talk } = await open(server);
    await user.type(field(talk, { words }), "one");
    await sendByKeys(user);
    await user.type(field(talk, { words }), "two");
    answer();
    expect(await talk.findByText(words.t("errors.STORAGE_READ_ONLY"))).toBeTruthy();
    expect(field(talk, { words }).value).toBe("one\ntwo");
    expect(talk.queryByRole("listitem")).toBeNull();
  });

  it("are still there after the page was left, for the same person alone", async () => {
    const first = await open(new Server());
    await first.user.type(field(first.talk, first), "half a thou");
    const tab = (key: "program.plan" | "program.comments") =>
      screen.getByRole("tab", { name: first.words.t(key) });
    await first.user.click(tab("program.plan"));
    await waitFor(() =>
      expect(screen.queryByRole("textbox", { name: first.words.t("comments.write") })).toBeNull(),
    );
    await first.user.click(tab("program.comments"));
    const box = await screen.findByRole("textbox", { name: first.words.t("comments.write") });
    expect((box as HTMLTextAreaElement).value).toBe("half a thou");
    expect(sessionStorage.key(0)).toContain("me");
  });

  it("call people by @ with the keyboard alone, in whichever letters", async () => {
    const { words, user, asked, talk } = await open(new Server());
    const box = field(talk, { words });
    await user.type(box, language === "ar" ? "يا @احمد" : "Dear @ahm");
    const list = talk.getByRole("listbox", { name: words.t("comments.readers") });
    const [option] = within(list).getAllByRole("option");
    expect(option?.textContent).toBe(nameIn(AHMAD, language));
    expect(box.getAttribute("aria-activedescendant")).toBe(option?.id);
    await user.keyboard("{Enter}");
    expect(box.value).toBe(language === "ar" ? "يا أحمد الغامدي " : "Dear Ahmad Alghamdi ");
    expect(talk.queryByRole("listbox")).toBeNull();
    await user.keyboard("@{ArrowDown}{ArrowUp}{Escape}");
    expect(talk.queryByRole("listbox")).toBeNull();
    expect(talk.getByRole("list", { name: words.t("comments.toTell") }).textContent).toBe(
      nameIn(AHMAD, language),
    );
    await sendByKeys(user);
    await waitFor(() =>
      expect(asked.find(({ name }) => name === "comments.create")?.input).toMatchObject({
        mentionedIds: ["ahmad"],
      }),
    );
  });

  it("call nobody whose name was taken away again", async () => {
    const { words, user, asked, talk } = await open(new Server());
    await user.type(field(talk, { words }), "@");
    await user.click(talk.getByRole("option", { name: nameIn(SARAH, language) }));
    const chips = talk.getByRole("list", { name: words.t("comments.toTell") });
    await user.click(within(chips).getByRole("button"));
    expect(talk.queryByRole("list", { name: words.t("comments.toTell") })).toBeNull();
    await user.click(talk.getByRole("button", { name: words.t("comments.send") }));
    await waitFor(() =>
      expect(asked.find(({ name }) => name === "comments.create")?.input).toMatchObject({ mentionedIds: [] }),
    );
  });

  it("say how long they are near the limit, and are not sent beyond it", async () => {
    const { words, user, talk } = await open(new Server());
    const box = field(talk, { words });
    await user.click(box);
    await user.paste("ن".repeat(3_999));
    const count = (number: number) => ({
      number: words.format.number(number),
      limit: words.format.number(4_000),
    });
    expect(talk.getByText(words.t("comments.length", count(3_999)), { exact: false })).toBeTruthy();
    await user.paste("نن");
    expect(talk.getByRole("alert").textContent).toBe(words.t("comments.tooLong", count(4_001)));
    expect(talk.getByRole("button", { name: words.t("comments.send") })).toHaveProperty("disabled", true);
  });

  it("are changed by who said them", async () => {
    const server = new Server();
    server.comments = [aComment({ author: ME, abilities: ["comment.update"] })];
    const { words, user, asked, talk } = await open(server);
    expect(talk.queryByRole("button", { name: words.t("comments.remove") })).toBeNull();
    await user.click(talk.getByRole("button", { name: words.t("common.edit") }));
    const box = talk.getByRole("textbox", { name: words.t("comments.editLabel") });
    await user.clear(box);
    await user.type(box, "otherwise");
    await user.click(talk.getByRole("button", { name: words.t("common.save") }));
    expect(await talk.findByText("otherwise")).toBeTruthy();
    expect(document.activeElement).toBe(talk.getByRole("button", { name: words.t("common.edit") }));
    expect(talk.getByText(words.t("comments.edited"))).toBeTruthy();
    expect(asked.find(({ name }) => name === "comments.update")?.input).toEqual({
      id: "c1",
      body: "otherwise",
      mentionedIds: [],
    });
  });

  it("go only after a question, and leave their place", async () => {
    const server = new Server();
    server.comments = [aComment({ abilities: ["comment.remove"] })];
    const { words, user, talk } = await open(server);
    expect(talk.queryByRole("button", { name: words.t("common.edit") })).toBeNull();
    await user.click(talk.getByRole("button", { name: words.t("comments.remove") }));
    const dialog = within(await screen.findByRole("dialog", { name: words.t("comments.removeTitle") }));
    await user.click(dialog.getByRole("button", { name: words.t("comments.remove") }));
    const place = await talk.findByText(words.t("comments.removed"));
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(place));
  });

  it("are read, not written, by who may not", async () => {
    const server = new Server();
    server.abilities = [];
    server.comments = [aComment()];
    const { words, talk } = await open(server, { role: "viewer" });
    expect(talk.getByText(words.t("comments.readOnly"))).toBeTruthy();
    expect(talk.queryByRole("textbox")).toBeNull();
  });

  it("are of today over a page of a past day, and only read there", async () => {
    const server = new Server();
    server.comments = [aComment({ abilities: ["comment.update", "comment.remove"] })];
    const { words, talk } = await open(server, { place: `${PLACE}&asAt=2026-10-01` });
    expect(talk.getByText(words.t("comments.past"))).toBeTruthy();
    expect(talk.queryByRole("textbox")).toBeNull();
    expect(talk.queryByRole("button")).toBeNull();
    expect(talk.getByText("متى يصل العقد؟")).toBeTruthy();
  });

  it("of a milestone stand in its own dialog, open for who comes for them", async () => {
    const { words, asked } = await open(new Server(), { place: "/programs/P1?tab=comments&milestone=m1" });
    const dialog = within(await screen.findByRole("dialog"));
    expect(await dialog.findByRole("textbox", { name: words.t("comments.write") })).toBeTruthy();
    expect(asked).toContainEqual({
      name: "comments.list",
      input: { subjectType: "scheduleItem", subjectId: "m1" },
    });
  });
});
