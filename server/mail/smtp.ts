import { createTransport } from "nodemailer";
import { toMailFailure } from "./failure.ts";
import type { Letter, MailPort, MailServer } from "./port.ts";

/** Who Masar is to the mail server; null where it asks for no name. */
export interface MailAccount {
  readonly user: string;
  readonly password: string;
}

export interface SmtpOptions {
  readonly server: MailServer;
  readonly account: MailAccount | null;
  readonly publicUrl: string;
}

/** How long a mail server may take to answer, to greet, and to say the next thing. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Mail by SMTP; each letter has a connection of its own, so that nothing is held open between them. */
export function createSmtpMail({ server, account, publicUrl }: SmtpOptions): MailPort {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.tls === "implicit",
    requireTLS: server.tls === "starttls",
    ignoreTLS: server.tls === "none",
    ...(account ? { auth: { user: account.user, pass: account.password } } : {}),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async (letter: Letter, signal?: AbortSignal) => {
    try {
      await transport.sendMail({ ...messageOf(letter, server.from), ...(signal ? { signal } : {}) });
    } catch (error) {
      throw toMailFailure(error);
    }
  };
  return { server, publicUrl, send };
}

function messageOf(letter: Letter, from: string) {
  const { messageId, subject, html, text } = letter;
  return {
    messageId,
    from: { name: letter.fromName, address: from },
    to: letter.to,
    subject,
    html,
    text,
    // Away notices must not answer a machine (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": letter.language },
  };
}
