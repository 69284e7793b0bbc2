import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import type { Actor } from "../access/actor.ts";
import { keepUntilCommit } from "../db/keep-until-commit.ts";
import type { Context, Deps } from "./context.ts";
import { appRouter } from "./router.ts";

/** Makes the context of one request. */
export type ContextReader = (exchange: { req: ExpressRequest; res: ExpressResponse }) => Promise<Context>;

/** One answer in each coding that a browser may ask for. */
type Packed = Readonly<Record<Coding, Buffer>>;
type Coding = (typeof CODINGS)[number];

/** The smallest first. */
const CODINGS = ["br", "gzip", "identity"] as const;
/** Baselines or days, times those who are answered alike. */
const MOST_KEPT = 100;

/** Names those who are shown the same: all of one reach, or each person where the answer names their own. */
export type AlikeReader = (actor: Actor) => string;

/**
 * Answers a query that many people read, packed once for all readers who are alike until anything is committed or the
 * day changes. The first answer comes from tRPC through the whole gate; only a success is kept.
 * Whatever else, a refusal, a visitor or a scenario, is left to the ordinary handler.
 */
export function sharedAnswers(deps: Deps, contextOf: ContextReader, alikeOf: AlikeReader): RequestHandler {
  const keep = keepUntilCommit<Packed | null>(deps.db, MOST_KEPT);

  const answerTo = (address: string, context: Context, alike: string) =>
    keep(`${deps.clock.today()} ${alike} ${address}`, () => ask(address, context));

  return async (req, res, next) => {
    const context = await contextOf({ req, res });
    const { actor, scenarioId } = context;
    const isShared = actor !== null && scenarioId === null;
    const answer = isShared && (await answerTo(req.originalUrl, context, alikeOf(actor)));
    if (!answer) return next();
    send(req, res, answer);
  };
}

/** The packed answer, or null when it is no success. */
async function ask(address: string, context: Context): Promise<Packed | null> {
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    // The host is needed by URL alone; nothing is sent anywhere.
    req: new Request(new URL(address, "http://localhost")),
    router: appRouter,
    createContext: () => context,
  });
  return response.status === 200 ? pack(Buffer.from(await response.arrayBuffer())) : null;
}

async function pack(identity: Buffer): Promise<Packed> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, quality),
    promisify(gzip)(identity),
  ]);
  return { br, gzip: gzipped, identity };
}

function send(req: ExpressRequest, res: ExpressResponse, packed: Packed): void {
  const coding = CODINGS.find((each) => req.acceptsEncodings(each)) ?? "identity";
  res.setHeader("Content-Type", "application/json");
  res.setHeader("Vary", "Accept-Encoding");
  if (coding !== "identity") res.setHeader("Content-Encoding", coding);
  res.end(packed[coding]);
}
