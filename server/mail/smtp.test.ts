import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import type { MailTls } from "#shared/contract/outbox.ts";
import { headerOf, partsOf, reply, startMailServer, type TestMailServer } from "../testing/mail-server.ts";
import { createMail } from "./create-mail.ts";
import type { Letter } from "./port.ts";
import { createSmtpMail, type MailAccount } from "./smtp.ts";

let server: TestMailServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const LETTER: Letter = {
  messageId: "<one@emirate.example>",
  fromName: "مسار",
  to: "owner@masar.example",
  language: "ar",
  subject: "تقرير ينتظرك",
  html: '<p dir="rtl">تقرير <b>ينتظرك</b></p>',
  text: "تقرير ينتظرك\n",
};

async function mailTo(options: SMTPServerOptions, account: MailAccount | null = null, tls: MailTls = "none") {
  server = await startMailServer(options);
  const from = "masar@emirate.example";
  const at = { host: "127.0.0.1", port: server.port, tls, from };
  return createSmtpMail({ server: at, account, publicUrl: "http://masar.test" });
}

const failure = (reason: string, isPermanent = false) => ({ name: "MailFailure", reason, isPermanent });

describe("a letter", () => {
  it("arrives whole: names, both parts, and what keeps machines from answering it", async () => {
    const mail = await mailTo({});
    await mail.send(LETTER);
    const [taken] = server?.taken ?? [];
    if (!taken) throw new Error("the mail server took nothing");
    expect(taken).toMatchObject({ from: "masar@emirate.example", to: ["owner@masar.example"] });
    expect(headerOf(taken, "Message-ID")).toBe(LETTER.messageId);
    expect(headerOf(taken, "Auto-Submitted")).toBe("auto-generated");
    expect(headerOf(taken, "Content-Language")).toBe("ar");
    expect(headerOf(taken, "From")).toMatch(/^=\?UTF-8\?.+\?= <masar@emirate\.example>$/);
    expect(partsOf(taken).get("text/html")?.trim()).toBe(LETTER.html);
    expect(partsOf(taken).get("text/plain")?.trim()).toBe(LETTER.text.trim());
  });

  it("cannot add headers by what people are called", async () => {
    const mail = await mailTo({});
    await mail.send({ ...LETTER, subject: "a\r\nBcc: eve@evil.example", to: "owner@masar.example" });
    expect(server?.taken[0]?.to).toEqual(["owner@masar.example"]);
    expect(server?.taken[0]?.raw).not.toMatch(/^Bcc:/m);
  });

  it("is handed over with name and password where the server asks for them", async () => {
    const onAuth: SMTPServerOptions["onAuth"] = ({ username, password }, _session, done) =>
      username === "masar" && password === "right"
        ? done(null, { user: username })
        : done(reply(535, "wrong name or password"));
    const mail = await mailTo({ authOptional: false, onAuth }, { user: "masar", password: "right" });
    await mail.send(LETTER);
    expect(server?.taken).toHaveLength(1);
    const from = "masar@emirate.example";
    const at = { host: "127.0.0.1", port: server?.port ?? 0, tls: "none", from } as const;
    const wrong = createSmtpMail({
      server: at,
      account: { user: "masar", password: "hunter2" },
      publicUrl: "http://masar.test",
    });
    await expect(wrong.send(LETTER)).rejects.toMatchObject(failure("signInRefused"));
    await expect(wrong.send(LETTER)).rejects.not.toThrow("hunter2");
  });
});

describe("a refusal", () => {
  it("of the reader is for good, unless the server says later", async () => {
    const mail = await mailTo({
      onRcptTo: (_address, _session, done) => done(reply(550, "no such mailbox")),
    });
    await expect(mail.send(LETTER)).rejects.toMatchObject(failure("recipientRefused", true));
    await expect(mail.send(LETTER)).rejects.toThrow("no such mailbox");
    await server?.close();
    const full = await mailTo({ onRcptTo: (_address, _session, done) => done(reply(452, "mailbox full")) });
    await expect(full.send(LETTER)).rejects.toMatchObject(failure("busy"));
  });

  it("of our address is not the letter's fault", async () => {
    const mail = await mailTo({ onMailFrom: (_address, _session, done) => done(reply(553, "not allowed")) });
    await expect(mail.send(LETTER)).rejects.toMatchObject(failure("senderRefused"));
  });

  it("of the letter is for good", async () => {
    const mail = await mailTo({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on("end", () => done(reply(554, "looks like spam")));
      },
    });
    await expect(mail.send(LETTER)).rejects.toMatchObject(failure("messageRefused", true));
  });
});

describe("a mail server", () => {
  it("that is not there is unreachable", async () => {
    const mail = await mailTo({});
    await server?.close();
    await expect(mail.send(LETTER)).rejects.toMatchObject(failure("unreachable"));
  });

  it("without encryption is refused where it is required, and so is one that proves nothing", async () => {
    const plain = await mailTo({}, null, "starttls");
    await expect(plain.send(LETTER)).rejects.toMatchObject(failure("insecure"));
    await server?.close();
    // The certificate that comes with the package is signed by nobody.
    const selfSigned = await mailTo({ disabledCommands: ["AUTH"] }, null, "starttls");
    await expect(selfSigned.send(LETTER)).rejects.toMatchObject(failure("insecure"));
    await server?.close();
    const implicit = await mailTo({ secure: true }, null, "implicit");
    await expect(implicit.send(LETTER)).rejects.toMatchObject(failure("insecure"));
  });

  it("that says nothing holds nobody up once we stop", async () => {
    const silent: Server = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const at = { host: "127.0.0.1", port, tls: "none", from: "masar@emirate.example" } as const;
    const stop = new AbortController();
    const sending = createSmtpMail({ server: at, account: null, publicUrl: "" }).send(LETTER, stop.signal);
    stop.abort();
    await expect(sending).rejects.toMatchObject({ name: "MailFailure" });
    silent.close();
  });
});

describe("the password", () => {
  const settings = {
    host: "127.0.0.1",
    port: 25,
    tls: "none",
    from: "masar@emirate.example",
    user: "masar",
  } as const;

  const mailWith = (account: { password: string | null; passwordFile: string | null }) =>
    createMail({ mail: { ...settings, ...account }, publicUrl: "http://masar.test" });

  it("is read from its file, and a file without one is told in a sentence", () => {
    const folder = mkdtempSync(join(tmpdir(), "masar-mail-"));
    const [full, empty] = [join(folder, "full"), join(folder, "empty")];
    writeFileSync(full, "secret\n");
    writeFileSync(empty, "\n");
    expect(mailWith({ password: null, passwordFile: full }).server?.host).toBe("127.0.0.1");
    expect(() => mailWith({ password: null, passwordFile: empty })).toThrow("is empty.");
    expect(() => mailWith({ password: null, passwordFile: join(folder, "none") })).toThrow("(ENOENT)");
    rmSync(folder, { recursive: true });
  });

  it("is nowhere in what an administrator may see", () => {
    const { server: seen } = mailWith({ password: "hunter2", passwordFile: null });
    expect(JSON.stringify(seen)).not.toMatch(/hunter2|"user"/);
  });

  it("is not needed where there is no mail", async () => {
    await expect(
      createMail({ mail: null, publicUrl: "http://masar.test" }).send(LETTER),
    ).rejects.toMatchObject(failure("notConfigured"));
  });
});
