import { z } from "zod";
import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { Told } from "./notifications.ts";

/** Why a message was not accepted; `shared/i18n` has a sentence for each. */
export const MAIL_FAILURES = [
  "notConfigured",
  "unreachable",
  "timedOut",
  "insecure",
  "signInRefused",
  "senderRefused",
  "recipientRefused",
  "messageRefused",
  "busy",
  "expired",
  "personSuspended",
  "other",
] as const;

export type MailFailureReason = (typeof MAIL_FAILURES)[number];

/** `detail` is what the mail server or the machine said, in its own words; empty when neither said anything. */
export interface MailFailureView {
  readonly reason: MailFailureReason;
  readonly detail: string;
}

/** What a message says: notifications, and the day that they were true on. */
export interface MailContent {
  readonly day: IsoDay;
  readonly told: readonly Told[];
}

/** `pending` waits for its turn or its next attempt; `dead` is not tried again unless an administrator says so. */
export const OUTBOX_STATES = ["dead", "pending", "sent"] as const;

export type OutboxState = (typeof OUTBOX_STATES)[number];

/** How mail is encrypted on its way to the mail server. */
export const MAIL_TLS = ["starttls", "implicit", "none"] as const;

export type MailTls = (typeof MAIL_TLS)[number];

/** `outbox.read`: the state of the mail. */
export interface OutboxView {
  /** Null when no mail server is set: then everything stays in the product. */
  readonly server: {
    readonly host: string;
    readonly port: number;
    readonly tls: MailTls;
    readonly from: string;
  } | null;
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** Of the state asked for, the newest first; at most `OUTBOX_SHOWN`. */
  readonly messages: readonly OutboxMessageView[];
}

export interface OutboxMessageView {
  readonly id: string;
  readonly person: BilingualName & { readonly email: string };
  readonly content: MailContent;
  readonly state: OutboxState;
  readonly attempts: number;
  /** Instants, ISO 8601 in UTC. `nextAttemptAt` is null unless the message is pending. */
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly sentAt: string | null;
  /** Why the last attempt failed; null when none did. */
  readonly failure: MailFailureView | null;
}

export const OUTBOX_SHOWN = 100;

export const outboxReadInput = z.object({ state: z.enum(OUTBOX_STATES) });

export type OutboxReadInput = z.output<typeof outboxReadInput>;

/** Dead messages to be tried again; every dead one without `id`. */
export const outboxRetryInput = z.object({ id: z.string().min(1).max(64).optional() });

export type OutboxRetryInput = z.output<typeof outboxRetryInput>;

/** `outbox.test`: what became of a message to oneself; null when the mail server took it. */
export interface MailTestView {
  readonly to: string;
  readonly failure: MailFailureView | null;
}
