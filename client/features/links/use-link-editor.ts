import { useState } from "react";
import type { ConflictData } from "#client/editing/Conflict.tsx";
import { movesAll } from "#client/editing/impact-state.ts";
import type { ActSubject } from "#client/editing/session-acts.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ActDone } from "#shared/contract/undo.ts";
import type { LinkEditorProps } from "./LinkEditor.tsx";
import {
  checkLink,
  createInputOf,
  formOf,
  impactInputOf,
  type LinkForm,
  updateInputOf,
} from "./link-form.ts";
import { codeOf } from "./plan-index.ts";
import { useLinkActs } from "./use-link-acts.ts";
import { useLinkImpact } from "./use-link-impact.ts";

/** The form's state: what was read when it opened, what was chosen since, and what the server said of it. */
export function useLinkEditor({ link, address, index, baselineNumber, onClose }: LinkEditorProps) {
  const words = useWords();
  const { tellSaved } = useUndo();
  const { create, update, remove } = useLinkActs();
  // Another's change may arrive while this one chooses; the form stays with what it was opened on.
  const [asRead, setAsRead] = useState(link);
  const [version, setVersion] = useState(link?.version ?? 0);
  const [form, setForm] = useState<LinkForm>(() => formOf(link, address));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);

  const impact = useLinkImpact(impactInputOf(asRead, form, baselineNumber));
  const mayMoveAll = movesAll(impact);

  const error = create.error ?? update.error ?? remove.error;
  const wire = wireErrorOf(error);
  const conflict: ConflictData | null = wire?.code === "VERSION_CONFLICT" ? wire.data : null;

  const subject = (): ActSubject => {
    const code = (id: string | null) => {
      const named = index.get(id ?? "");
      return named ? codeOf(named) : "";
    };
    return { kind: "link", predecessor: code(form.predecessorId), successor: code(form.successorId) };
  };
  const answers = (said: "link.created" | "link.saved" | "link.removed") => ({
    onSuccess: ({ actSeq }: ActDone) => {
      const { predecessor, successor } = subject() as Extract<ActSubject, { kind: "link" }>;
      tellSaved(words.t(said, { predecessor, successor }), { seq: actSeq, subject: subject() });
      onClose();
    },
    onError: (thrown: unknown) => {
      const refusal = wireErrorOf(thrown);
      if (refusal?.code === "INVALID_INPUT") setProblems(refusal.data.problems);
    },
  });
  const forgetRefusals = () => {
    for (const act of [create, update, remove]) act.reset();
  };
  const send = (onVersion: number) => {
    setVersion(onVersion);
    if (asRead) update.mutate(updateInputOf(asRead, form, onVersion, mayMoveAll), answers("link.saved"));
    else create.mutate(createInputOf(form, mayMoveAll), answers("link.created"));
  };

  return {
    asRead,
    form,
    impact,
    problems,
    conflict,
    isPending: create.isPending || update.isPending || remove.isPending,
    failure: conflict || wire?.code === "INVALID_INPUT" ? null : error,
    change: (change: Partial<LinkForm>) => {
      setForm((current) => ({ ...current, ...change }));
      setProblems([]);
    },
    save: () => {
      forgetRefusals();
      const found = checkLink(asRead, form);
      setProblems(found);
      if (found.length === 0) send(version);
    },
    remove: () => {
      forgetRefusals();
      if (asRead) remove.mutate({ id: asRead.id, version, note: form.note.trim() }, answers("link.removed"));
    },
    keepMine: () => conflict && send(conflict.currentVersion),
    takeTheirs: () => {
      if (!link) return onClose();
      setAsRead(link);
      setVersion(link.version);
      setForm((current) => ({ ...formOf(link, address), note: current.note }));
      forgetRefusals();
    },
  };
}
