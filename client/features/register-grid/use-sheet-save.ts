import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import type { Drafts } from "#client/grid/drafts.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { savedWords } from "#client/sheets/saved-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { SheetPreview, TypedRow } from "#shared/contract/sheets.ts";
import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import type { Refused } from "./judge.ts";
import type { SheetLine } from "./lines.ts";

interface SaveDeps {
  readonly sheet: SheetKey;
  readonly lines: readonly SheetLine[];
  readonly drafts: Drafts<string>;
  readonly onSaved: (sent: Drafts<string>) => void;
}

/** What is about to be saved, as the server understands it. */
interface Asked {
  readonly drafts: Drafts<string>;
  readonly rows: readonly TypedRow[];
  readonly preview: SheetPreview;
}

const NONE: ReadonlyMap<string, Refused> = new Map();

/** Saves every unsaved row in one act, once it was shown what that comes to. Whatever refuses it, what was typed stays. */
export function useSheetSave({ sheet, lines, drafts, onSaved }: SaveDeps) {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { tellSaved } = useUndo();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [refused, setRefused] = useState(NONE);
  const preview = useMutation(trpc.sheets.preview.mutationOptions());
  const save = useMutation(trpc.sheets.save.mutationOptions());
  // Its failure is told in the bar; a refusal also means that what is shown may be out of date.
  const refresh = () => queryClient.invalidateQueries();

  const take = async (sent: Pick<Asked, "drafts" | "rows">, told: SheetPreview) => {
    const problems = refusedRows(sent, lines, told);
    setRefused(problems);
    setAsked(problems.size === 0 && told.canSave ? { ...sent, preview: told } : null);
    if (problems.size > 0) await refresh();
    else if (!told.canSave) onSaved(sent.drafts);
  };
  const ask = async () => {
    const rows = typedRows(lines, drafts);
    save.reset();
    try {
      await take({ drafts, rows }, await preview.mutateAsync({ sheet, rows }));
    } catch {
      await refresh();
    }
  };
  const confirm = async (note: string) => {
    if (!asked) return;
    try {
      const saved = await save.mutateAsync({ sheet, rows: [...asked.rows], note });
      if (!saved.isSaved) return await take(asked, saved.preview);
      setAsked(null);
      await refresh();
      onSaved(asked.drafts);
      tellSaved(savedWords(words, saved.counts), { seq: saved.actSeq, subject: { kind: "sheet", sheet } });
    } catch {
      setAsked(null);
      await refresh();
    }
  };
  const error = save.error ?? preview.error;
  return {
    ask: () => void ask(),
    confirm: (note: string) => void confirm(note),
    cancel: () => setAsked(null),
    asked: asked?.preview ?? null,
    refused,
    isAsking: preview.isPending,
    isSaving: save.isPending,
    refusal: error && refusalSentence(words, error),
  };
}

function typedRows(lines: readonly SheetLine[], drafts: Drafts<string>): TypedRow[] {
  return lines.flatMap(({ key, row }) => {
    const draft = drafts[key];
    if (!draft) return [];
    const cells = Object.fromEntries(
      Object.entries(draft).flatMap(([field, cell]) => (cell ? [[field, cell.text]] : [])),
    );
    return [{ id: row?.id ?? null, version: row?.version ?? null, cells }];
  });
}

/** What the server refused, by the keys of lines. What others changed meanwhile is a conflict, and shown as one. */
function refusedRows(
  { drafts }: Pick<Asked, "drafts">,
  lines: readonly SheetLine[],
  { rows }: SheetPreview,
): ReadonlyMap<string, Refused> {
  const sent = lines.filter(({ key }) => drafts[key] !== undefined);
  return new Map(
    rows.flatMap(({ index, problems }) => {
      const key = sent[index]?.key;
      const draft = key === undefined ? undefined : drafts[key];
      if (key === undefined || draft === undefined || problems.length === 0) return [];
      return [[key, { draft, problems: problems.filter(({ rule }) => rule !== "changedSince") }] as const];
    }),
  );
}
