import type { RequestHandler } from "express";
import { AppError } from "../trpc/errors.ts";
import { sendFailure } from "./failures.ts";

/** Counts requests under way, so that the server can be stopped without cutting one off. */
export interface Drain {
  readonly handler: RequestHandler;
  /** Aborts when stopping begins: answers that would never end by themselves must end then. */
  readonly stopping: AbortSignal;
  isStopping(): boolean;
  /** How many requests are being answered right now. */
  underWay(): number;
  /** From now on new requests are refused; true once none is under way, false when `limitMs` passed first. */
  stop(limitMs: number): Promise<boolean>;
}

const RETRY_AFTER_SECONDS = 5;

export function createDrain(): Drain {
  const underWay = new Set<object>();
  const stopper = new AbortController();
  let onEmpty: () => void = () => {};

  const handler: RequestHandler = (_req, res, next) => {
    if (stopper.signal.aborted) {
      res.setHeader("Connection", "close");
      return sendFailure(res, new AppError("BUSY", { retryAfterSeconds: RETRY_AFTER_SECONDS }));
    }
    underWay.add(res);
    res.once("close", () => {
      underWay.delete(res);
      if (underWay.size === 0) onEmpty();
    });
    next();
  };

  async function stop(limitMs: number): Promise<boolean> {
    stopper.abort();
    if (underWay.size === 0) return true;
    return new Promise((resolve) => {
      const limit = setTimeout(() => resolve(false), limitMs);
      onEmpty = () => {
        clearTimeout(limit);
        resolve(true);
      };
    });
  }

  return {
    handler,
    stopping: stopper.signal,
    stop,
    isStopping: () => stopper.signal.aborted,
    underWay: () => underWay.size,
  };
}
