import { pipeline } from "node:stream/promises";
import { type Request, Router } from "express";
import { z } from "zod";
import { EVIDENCE_LIMIT_BYTES } from "#shared/contract/evidence-limits.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import type { Actor } from "../access/actor.ts";
import { type ActorReader, createActorReader } from "../auth/actor-reader.ts";
import type { AuthPort } from "../auth/port.ts";
import type { SentFile } from "../evidence/take-in.ts";
import type { FileStore } from "../files/store.ts";
import { asAttachment } from "../http/attachment.ts";
import { requestInfoOf } from "../http/request-info.ts";
import { addValueEvidence } from "../kpis/evidence.ts";
import { addEvidence } from "../reports/add-evidence.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { openEvidence } from "./open-evidence.ts";

const id = z.string().min(1).max(64);
const name = z.string().max(1_000);
const addQuery = z.union([
  z.object({ kpiValueId: id, name }),
  z.object({ reportId: id, itemId: id.optional(), name }),
]);

/**
 * Files of evidence as plain requests, because they are streams: `POST ?reportId&itemId&name`, or `?kpiValueId&name`,
 * with the bytes as `application/octet-stream` answers an `EvidenceRef`; `GET /:id` answers the file. Failures are `{ error: WireError }`.
 */
export function evidenceRoutes(deps: Deps, auth: AuthPort, store: FileStore): Router {
  const router = Router();
  const actorOf = createActorReader(deps.db, auth);
  router.post("/", async (req, res) => {
    const query = addQuery.parse(req.query);
    try {
      const actor = await signedIn(actorOf, req);
      requireFitting(req);
      const file = { name: query.name, bytes: req };
      res.json(await addTo({ ...deps, store }, actor, query, file, requestInfoOf(res)));
    } catch (error) {
      // A browser that is still sending would see a broken connection instead of the answer.
      req.resume();
      throw error;
    }
  });
  router.get("/:id", async (req, res) => {
    const actor = await signedIn(actorOf, req);
    const file = await openEvidence(deps.db, actor, req.params.id);
    asAttachment(res, file);
    await pipeline(store.read(file.storageName), res);
  });
  return router;
}

type AddQuery = z.output<typeof addQuery>;

/** Where the query says that it belongs. */
function addTo(
  deps: Deps & { readonly store: FileStore },
  actor: Actor,
  query: AddQuery,
  file: SentFile,
  request: RequestInfo,
): Promise<EvidenceRef> {
  if ("kpiValueId" in query) return addValueEvidence(deps, actor, query.kpiValueId, file, request);
  const { reportId, itemId = null } = query;
  return addEvidence(deps, actor, { reportId, itemId }, file, request);
}

async function signedIn(actorOf: ActorReader, { headers }: Request): Promise<Actor> {
  const actor = await actorOf(headers);
  if (!actor) throw new AppError("NOT_SIGNED_IN", {});
  return actor;
}

/** What says itself that it is too large need not be sent. */
function requireFitting({ headers }: Request): void {
  if (Number(headers["content-length"] ?? 0) <= EVIDENCE_LIMIT_BYTES) return;
  throw new AppError("FILE_REFUSED", { reason: "tooLarge", limit: EVIDENCE_LIMIT_BYTES });
}
