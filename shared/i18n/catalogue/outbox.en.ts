import type { Translated } from "../translated.ts";
import type { outboxAr } from "./outbox.ar.ts";

export const outboxEn = {
  intro:
    "What the product sends by mail. A message is kept until the mail server has taken it, and sent again when it could not.",
  off: "No mail server is set, so notifications stay in the product. It is set where Masar is started: {{settings}}.",
  on: "Mail is handed to {{server}} {{tls}}, from {{from}}.",
  tls: {
    starttls: "encrypted after connecting",
    implicit: "encrypted from the start",
    none: "without encryption",
  },
  state: "State of messages",
  states: { dead: "Failed", pending: "Waiting", sent: "Sent" },
  stateCount: "{{state}}: {{number}}",
  to: "To",
  about: "Subject",
  written: "Written",
  outcome: "Outcome",
  sentAt: "Taken by the mail server on {{at}}",
  nextAt: "Next attempt on {{at}}",
  waiting: "Waits until a mail server is set",
  attempts_one: "One attempt",
  attempts_other: "{{number}} attempts",
  detail: "Details:",
  retry: "Send again",
  retryFor: "Send the message to {{name}} again",
  retryAll: "Send all again",
  retried: "The messages wait again and are sent now",
  test: "Send a test message to me",
  testDone:
    "The mail server took a test message to {{to}}. If it does not arrive, look for it among unwanted mail.",
  testFailed: "The test message to {{to}} was not sent. {{reason}}",
  emptyTitle: {
    dead: "No failed messages",
    pending: "No messages waiting",
    sent: "No messages sent yet",
  },
  emptyBody: {
    dead: "When the mail server refuses a message or stays away too long, it stands here with the reason and can be sent again.",
    pending: "A message stands here from when it is written until the mail server has taken it.",
    sent: "Messages are written when a reporting period opens, before it closes, and when a report is late.",
  },
  failures: {
    notConfigured: "No mail server is set.",
    unreachable: "The mail server could not be reached. Check its name, its port and the network.",
    timedOut: "The mail server did not answer in time.",
    insecure:
      "The encrypted connection failed: the server’s certificate is not trusted, or it offers no encryption.",
    signInRefused: "The mail server refused the user name or the password.",
    senderRefused: "The mail server refused the sender’s address.",
    recipientRefused: "The mail server refused the recipient’s address.",
    messageRefused: "The mail server refused the message.",
    busy: "The mail server is busy and asked to try later.",
    expired: "Three days passed after it was to be sent, and it was not: its time is over.",
    personSuspended: "The recipient’s account is suspended.",
    other: "Sending failed in an unexpected way.",
  },
} satisfies Translated<typeof outboxAr>;
