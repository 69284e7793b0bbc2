import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components/Toast";

export interface ToastMessage {
  readonly tone: "done" | "problem";
  readonly text: string;
  /** One way back or forward, for instance undo. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

/** What the product says in passing. One queue, because one region reads it out. */
export const toasts = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

const DONE_TIMEOUT_MS = 6_000;

/** Says that something was done; goes away by itself. The answer takes it away earlier. */
export function tellDone(text: string, action?: ToastMessage["action"]): () => void {
  const key = toasts.add({ tone: "done", text, ...(action ? { action } : {}) }, { timeout: DONE_TIMEOUT_MS });
  return () => toasts.close(key);
}

/** Says that something is there to be taken; stays until it is, so that it can be looked for late. */
export function tellWaiting(text: string, action: NonNullable<ToastMessage["action"]>): void {
  toasts.add({ tone: "done", text, action });
}

/** Says that something went wrong; stays until it is closed, so that nobody misses it. */
export function tellProblem(text: string, action?: ToastMessage["action"]): void {
  toasts.add({ tone: "problem", text, ...(action ? { action } : {}) });
}
