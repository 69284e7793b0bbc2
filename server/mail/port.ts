import type { MailFailureReason, MailTls } from "#shared/contract/outbox.ts";

/** A message that is ready to go, in its reader's language. */
export interface Letter {
  /** `<…@…>`; the same whenever the same letter is sent. */
  readonly messageId: string;
  readonly fromName: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The mail server as an administrator may see it: no name and no password. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly tls: MailTls;
  readonly from: string;
}

/** What Masar wants of mail. nodemailer does it today (smtp.ts); nothing outside `server/mail` knows that. */
export interface MailPort {
  /** Null when none is set: then nothing leaves the product. */
  readonly server: MailServer | null;
  /** What links in letters begin with: scheme, host and port. */
  readonly publicUrl: string;
  /** Resolves once the mail server has taken the letter over. Throws MailFailure, also when `signal` aborts. */
  send(letter: Letter, signal?: AbortSignal): Promise<void>;
}

/** Why a letter was not taken over. */
export class MailFailure extends Error {
  readonly reason: MailFailureReason;
  /** What the mail server or the machine said. */
  readonly detail: string;
  /** The same letter to the same person would be refused again. */
  readonly isPermanent: boolean;

  constructor(reason: MailFailureReason, detail: string, isPermanent = false) {
    super(`${reason}: ${detail}`);
    this.name = "MailFailure";
    this.reason = reason;
    this.detail = detail;
    this.isPermanent = isPermanent;
  }
}

/** Where no mail server is set. */
export const NO_MAIL: MailPort = {
  server: null,
  publicUrl: "",
  send: async () => {
    throw new MailFailure("notConfigured", "");
  },
};
