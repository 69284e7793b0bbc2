import type { Response } from "express";

export interface Attachment {
  readonly originalName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** Kept by the reader, never run: whatever is inside has no script, no origin and no address of ours. */
export function asAttachment(res: Response, { originalName, mediaType, sizeBytes }: Attachment): void {
  res.attachment(originalName);
  res.setHeader("Content-Type", mediaType === "text/plain" ? "text/plain; charset=utf-8" : mediaType);
  res.setHeader("Content-Length", sizeBytes);
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  res.setHeader("Cache-Control", "private, no-store");
}
