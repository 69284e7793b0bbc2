import type { SheetKey } from "#shared/registers/sheets/sheet.ts";

/** What a saved change was about, to be named in words when it is taken back. */
export type ActSubject =
  | { readonly kind: "milestone" | "activity" | "added" | "removed"; readonly code: string }
  | { readonly kind: "milestones"; readonly count: number }
  | { readonly kind: "sheet"; readonly sheet: SheetKey }
  | { readonly kind: "link"; readonly predecessor: string; readonly successor: string };

/** A change of the plan that this person saved since they came; `seq` names it to the server. */
export interface SessionAct {
  readonly seq: number;
  readonly subject: ActSubject;
}

/** Both oldest first. */
export interface SessionActs {
  readonly done: readonly SessionAct[];
  readonly undone: readonly SessionAct[];
}

export const NO_ACTS: SessionActs = { done: [], undone: [] };

/** After another change: what was taken back before it cannot be done again. */
export function withDone(acts: SessionActs, act: SessionAct): SessionActs {
  return { done: [...acts.done, act], undone: [] };
}

/** After an act was taken back as the act `seq`, whose undoing does it again. */
export function withUndone(acts: SessionActs, act: SessionAct, seq: number): SessionActs {
  return { done: without(acts.done, act), undone: [...acts.undone, { ...act, seq }] };
}

/** After an act was done again as the act `seq`. */
export function withRedone(acts: SessionActs, act: SessionAct, seq: number): SessionActs {
  return { done: [...acts.done, { ...act, seq }], undone: without(acts.undone, act) };
}

/** Without an act that can be neither taken back nor done again any more. */
export function withDropped({ done, undone }: SessionActs, act: SessionAct): SessionActs {
  return { done: without(done, act), undone: without(undone, act) };
}

function without(acts: readonly SessionAct[], { seq }: SessionAct): SessionAct[] {
  return acts.filter((act) => act.seq !== seq);
}
