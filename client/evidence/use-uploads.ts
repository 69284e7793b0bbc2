import { useEffect, useRef, useState } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { WireError } from "#shared/contract/errors.ts";
import { EVIDENCE_LIMIT_BYTES } from "#shared/contract/evidence-limits.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import { reportingError, reportingProblem } from "#shared/i18n/reporting-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { type EvidencePlace, type Upload, type UploadEnd, uploadEvidence } from "./upload.ts";

/** A file on its way, or one that did not arrive. */
export interface Sending {
  readonly id: number;
  readonly file: File;
  /** How much of it has left, 0 to 1. */
  readonly sentShare: number;
  /** Why it did not arrive; null while it is on its way. */
  readonly failure: string | null;
}

/** Files that are being brought to a place, several at once. */
export function useUploads(place: EvidencePlace, onKept: (file: EvidenceRef) => void) {
  const words = useWords();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const uploads = useRef(new Map<number, Upload>());
  const lastId = useRef(0);
  const kept = useRef(onKept);
  kept.current = onKept;
  useEffect(() => {
    const running = uploads.current;
    return () => {
      for (const { stop } of running.values()) stop();
    };
  }, []);

  const drop = (id: number) => setSendings((all) => all.filter((each) => each.id !== id));
  const set = (id: number, change: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each)));

  const add = (file: File) => {
    lastId.current += 1;
    const id = lastId.current;
    const tooLarge = file.size > EVIDENCE_LIMIT_BYTES ? failureOf(words, TOO_LARGE) : null;
    setSendings((all) => [...all, { id, file, sentShare: 0, failure: tooLarge }]);
    if (tooLarge !== null) return;
    const upload = uploadEvidence(place, file, (sentShare) => set(id, { sentShare }));
    uploads.current.set(id, upload);
    void upload.end.then((end) => {
      uploads.current.delete(id);
      if (end.kind === "kept") kept.current(end.file);
      if (end.kind === "kept" || end.kind === "stopped") drop(id);
      else set(id, { failure: failureOf(words, end) });
    });
  };

  return {
    sendings,
    add,
    stop: (id: number) => uploads.current.get(id)?.stop(),
    dismiss: drop,
    again: ({ id, file }: Sending) => {
      drop(id);
      add(file);
    },
  };
}

type Failed = Extract<UploadEnd, { readonly kind: "refused" | "unreached" }>;

const TOO_LARGE: Failed = {
  kind: "refused",
  error: { code: "FILE_REFUSED", data: { reason: "tooLarge", limit: EVIDENCE_LIMIT_BYTES } },
};

function failureOf(words: Words, end: Failed): string {
  if (end.kind === "unreached") return words.t("errors.OFFLINE");
  return refusalOf(words, end.error);
}

function refusalOf(words: Words, error: WireError): string {
  const [problem] = error.code === "INVALID_INPUT" ? error.data.problems : [];
  return problem ? reportingProblem(words, problem) : reportingError(words, error);
}
