import type { MailFailureReason } from "#shared/contract/outbox.ts";
import { MailFailure } from "./port.ts";

/** What nodemailer says of a failure, beside the message. */
interface Said extends Error {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  /** The mail server's own words. */
  readonly response?: unknown;
}

const DETAIL_LENGTH = 300;
const CONNECTION = ["ESOCKET", "ECONNECTION", "EDNS", "EPROXY"];
const SIGN_IN = ["EAUTH", "ENOAUTH", "EOAUTH2"];
const TLS = ["ETLS", "EREQUIRETLS"];
/** Codes of Node and OpenSSL for a certificate or a handshake that failed. */
const CERTIFICATE = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

/** Anything thrown while sending, as a reason that words can be found for. */
export function toMailFailure(thrown: unknown): MailFailure {
  if (thrown instanceof MailFailure) return thrown;
  const error: Said = thrown instanceof Error ? thrown : new Error(String(thrown));
  const reason = reasonOf(error);
  const isPermanent = reason === "recipientRefused" || reason === "messageRefused";
  const said = typeof error.response === "string" ? error.response : error.message;
  return new MailFailure(reason, said.replaceAll(/\s+/g, " ").slice(0, DETAIL_LENGTH), isPermanent);
}

function reasonOf(error: Said): MailFailureReason {
  const code = String(error.code);
  const reply = Number(error.responseCode ?? 0);
  if (code === "ETIMEDOUT") return "timedOut";
  if (TLS.includes(code) || CERTIFICATE.test(String(error.originalCode ?? code))) return "insecure";
  // Not now, says the server (RFC 5321, 4yz): the same letter may be taken later.
  if (reply >= 400 && reply < 500) return "busy";
  if (SIGN_IN.includes(code)) return "signInRefused";
  if (CONNECTION.includes(code)) return "unreachable";
  return reasonOfLetter(code, String(error.command));
}

function reasonOfLetter(code: string, command: string): MailFailureReason {
  if (code === "EENVELOPE") return command === "MAIL FROM" ? "senderRefused" : "recipientRefused";
  return code === "EMESSAGE" ? "messageRefused" : "other";
}
