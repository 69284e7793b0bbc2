import { isWireError } from "#client/requests/failures.ts";
import type { WireError } from "#shared/contract/errors.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";

/** What a file is to prove something in: a report or a milestone of it (null for the whole), or an indicator's value. */
export type EvidencePlace =
  | { readonly reportId: string; readonly itemId: string | null }
  | { readonly kpiValueId: string };

export type UploadEnd =
  | { readonly kind: "kept"; readonly file: EvidenceRef }
  | { readonly kind: "refused"; readonly error: WireError }
  /** Nobody answered, or not in our words. */
  | { readonly kind: "unreached" }
  | { readonly kind: "stopped" };

export interface Upload {
  readonly end: Promise<UploadEnd>;
  readonly stop: () => void;
}

function addressOf(place: EvidencePlace, name: string): string {
  return `/api/evidence?${new URLSearchParams(queryOf(place, name))}`;
}

function queryOf(place: EvidencePlace, name: string): Record<string, string> {
  if ("kpiValueId" in place) return { kpiValueId: place.kpiValueId, name };
  const { reportId, itemId } = place;
  return { reportId, name, ...(itemId === null ? {} : { itemId }) };
}

/** Sends a file as it is; `fetch` does not tell how far it has come. */
export function uploadEvidence(place: EvidencePlace, file: File, onSent: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const end = new Promise<UploadEnd>((resolve) => {
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total);
    });
    request.addEventListener("load", () => resolve(answerOf(request.status, request.responseText)));
    request.addEventListener("error", () => resolve({ kind: "unreached" }));
    request.addEventListener("abort", () => resolve({ kind: "stopped" }));
  });
  request.open("POST", addressOf(place, file.name));
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.send(file);
  return { end, stop: () => request.abort() };
}

function answerOf(status: number, text: string): UploadEnd {
  try {
    const answer: unknown = JSON.parse(text);
    if (status === 200) return { kind: "kept", file: answer as EvidenceRef };
    const { error } = answer as { readonly error?: unknown };
    return isWireError(error) ? { kind: "refused", error } : { kind: "unreached" };
  } catch {
    return { kind: "unreached" };
  }
}
