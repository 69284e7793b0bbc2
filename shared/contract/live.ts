import { z } from "zod";
import type { BilingualName } from "./names.ts";

/** The id of the last message that the reader got; left out on a first connection. */
export const liveActsInput = z.object({
  lastEventId: z
    .string()
    .regex(/^\d{1,15}$/)
    .nullish(),
});

/**
 * What has been done since the last message: only kinds of subjects, so that a message tells nobody of something
 * that they may not read. Who gets it asks again for what it shows, through the gate.
 */
export interface LiveActs {
  /** `AuditEvent.subjectType`, each once; empty in the message that opens a first connection. */
  readonly subjectTypes: readonly string[];
}

export const presenceInput = z.object({
  subjectType: z.enum(["scheduleItem", "report", "program"]),
  subjectId: z.string().min(1).max(64),
});

export type PresenceInput = z.infer<typeof presenceInput>;

/** Somebody else who has the same record open for editing right now. */
export interface PresentPerson extends BilingualName {
  readonly id: string;
}
