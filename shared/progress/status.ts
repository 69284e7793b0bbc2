import type { IsoDay } from "../units.ts";
import type { Status } from "./status-words.ts";

/** Which rule of the table decided; the sentence of the reason is made from it in shared/i18n. */
export type StatusRule = string;

/** A status with its reason: the rule that fitted first and the facts it read. */
export interface StatusVerdict {
  readonly status: Status;
  readonly rule: StatusRule;
  readonly inputs: Readonly<Record<string, string | number | IsoDay | null>>;
}
