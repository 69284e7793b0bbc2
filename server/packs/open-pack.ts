import type { PackCreateInput } from "#shared/contract/packs.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";

export interface DrawnPack {
  readonly storageName: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

const MEDIA_TYPES: Readonly<Record<PackCreateInput["format"], string>> = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file of a pack that is done; NOT_FOUND otherwise. */
export async function openPack(db: Db, actor: Actor, id: string): Promise<DrawnPack> {
  requireAction(actor, "pack.read", { kind: "none" });
  const pack = await db.pack.findUnique({
    where: { id },
    select: {
      storageName: true,
      sizeBytes: true,
      format: true,
      language: true,
      statusDay: true,
      period: { select: { startDay: true, kind: true } },
    },
  });
  if (!pack?.storageName || !pack.sizeBytes) throw new AppError("NOT_FOUND", {});
  const { storageName, sizeBytes, statusDay, period, language } = pack;
  const format = pack.format as PackCreateInput["format"];
  const when = period?.kind === "month" ? period.startDay.slice(0, 7) : statusDay;
  const fileName = `masar-${when}-${language}.${format}`;
  return { storageName, sizeBytes, fileName, mediaType: MEDIA_TYPES[format] };
}
