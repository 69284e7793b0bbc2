import type { PackCreateInput, PackRow } from "#shared/contract/packs.ts";

type Kind = Pick<PackCreateInput, "format"> & Partial<Pick<PackCreateInput, "paper">>;

/** What a pack can be: a format, and of a PDF its paper. */
export const PACK_KINDS = {
  pdfA4: { format: "pdf", paper: "A4" },
  pdfA3: { format: "pdf", paper: "A3" },
  pptx: { format: "pptx" },
  xlsx: { format: "xlsx" },
} as const satisfies Readonly<Record<string, Kind>>;

export type PackKind = keyof typeof PACK_KINDS;

export const PACK_KIND_IDS = ["pdfA4", "pdfA3", "pptx", "xlsx"] as const satisfies readonly PackKind[];

export function kindOf({ format, paper }: Pick<PackRow, "format" | "paper">): PackKind {
  if (format !== "pdf") return format;
  return paper === "A3" ? "pdfA3" : "pdfA4";
}

/** What the server is asked for. */
export type PackRequest = Omit<PackCreateInput, "paper"> & Kind;

/** The same pack once more: of its period, or of its day as it is known now. */
export function requestOf(pack: PackRow): PackRequest {
  const { language, period, statusDay } = pack;
  const moment = period ? { periodId: period.id } : { asAt: statusDay };
  return { ...PACK_KINDS[kindOf(pack)], language, ...moment };
}

/** Still to be drawn. */
export function isUnderWay({ state }: Pick<PackRow, "state">): boolean {
  return state === "queued" || state === "running";
}

/** Where its file is fetched from. */
export function packAddress({ id }: Pick<PackRow, "id">): string {
  return `/api/packs/${encodeURIComponent(id)}`;
}
