import { pipeline } from "node:stream/promises";
import { Router } from "express";
import { createActorReader } from "../auth/actor-reader.ts";
import type { AuthPort } from "../auth/port.ts";
import type { FileStore } from "../files/store.ts";
import { asAttachment } from "../http/attachment.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { openPack } from "./open-pack.ts";

/** Files of packs as plain requests, because they are streams: `GET /:id` answers the file. */
export function packRoutes({ db }: Deps, auth: AuthPort, store: FileStore): Router {
  const router = Router();
  const actorOf = createActorReader(db, auth);
  router.get("/:id", async (req, res) => {
    const actor = await actorOf(req.headers);
    if (!actor) throw new AppError("NOT_SIGNED_IN", {});
    const { fileName, storageName, ...file } = await openPack(db, actor, req.params.id);
    asAttachment(res, { ...file, originalName: fileName });
    await pipeline(store.read(storageName), res);
  });
  return router;
}
