import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { useRefreshPlan } from "#client/editing/use-refresh-plan.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import type { Drafts } from "#client/grid/drafts.ts";
import { refusalSentence, wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { MilestonesUpdateManyInput } from "#shared/contract/milestones.ts";
import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import { problemSentence } from "#shared/i18n/sentences.ts";
import { countOf, isolate, type Words } from "#shared/i18n/words.ts";
import type { EditField } from "./columns.ts";
import type { JudgedRow } from "./judge.ts";
import type { GridLine } from "./lines.ts";

export interface SaveState {
  readonly reasonCode: ReasonCode | null;
  readonly note: string;
}

interface SaveDeps {
  readonly lines: readonly GridLine[];
  readonly judged: ReadonlyMap<string, JudgedRow>;
  readonly drafts: Drafts<EditField>;
  readonly onSaved: (sent: Drafts<EditField>) => void;
}

const NO_WHY: SaveState = { reasonCode: null, note: "" };

/** Saves every unsaved row in one act. Whatever refuses it, what was typed stays. */
export function useSave({ lines, judged, drafts, onSaved }: SaveDeps) {
  const words = useWords();
  const { tellSaved } = useUndo();
  const refresh = useRefreshPlan();
  const [why, setWhy] = useState<SaveState>(NO_WHY);
  const { mutateAsync, isPending, error, variables, reset } = useMutation(
    useTRPC().milestones.updateMany.mutationOptions(),
  );
  const save = async (): Promise<void> => {
    const input = inputOf(lines, judged, why);
    try {
      // What was typed is what is saved by now, or means the same: there is nothing to send.
      const saved = input.rows.length === 0 ? null : await mutateAsync(input);
      await refresh(null);
      onSaved(drafts);
      setWhy(NO_WHY);
      if (saved) {
        const milestones = countOf(words, "milestones", input.rows.length);
        tellSaved(words.t("milestoneGrid.saved", { milestones }), {
          seq: saved.actSeq,
          subject: { kind: "milestones", count: input.rows.length },
        });
      }
    } catch (refused) {
      await refresh(refused);
    }
  };
  return {
    why,
    changeWhy: (change: Partial<SaveState>) => setWhy((held) => ({ ...held, ...change })),
    save,
    isSaving: isPending,
    /** Why the last save was refused; conflicts stand in their cells, too. */
    refusal: error && refusalOf(words, error, variables, lines),
    reset,
  };
}

function inputOf(
  lines: readonly GridLine[],
  judged: ReadonlyMap<string, JudgedRow>,
  { reasonCode, note }: SaveState,
): MilestonesUpdateManyInput {
  const rows = lines.flatMap(({ milestone: { id, version } }) => {
    const edit = judged.get(id)?.edit ?? {};
    return Object.keys(edit).length === 0 ? [] : [{ id, version, ...edit }];
  });
  return { rows, note: note.trim(), ...(reasonCode ? { reasonCode } : {}) };
}

const ROW_PATH = /^rows\.(\d+)\./;

/** The refusal in words; one of a row begins with the milestone that it is about. */
function refusalOf(
  words: Words,
  error: unknown,
  sent: MilestonesUpdateManyInput | undefined,
  lines: readonly GridLine[],
): string {
  const wire = wireErrorOf(error);
  const problem = wire?.code === "INVALID_INPUT" ? wire.data.problems[0] : undefined;
  const row = problem && ROW_PATH.exec(problem.path)?.[1];
  const line = lines.find(({ milestone }) => milestone.id === sent?.rows[Number(row)]?.id);
  if (!problem || !line) return refusalSentence(words, error);
  const code = isolate(`${line.program.code} ${line.milestone.code}`);
  return `${code}: ${problemSentence(words, problem)}`;
}
