import { useMutation } from "@tanstack/react-query";
import { useScenarioId, useTRPC } from "#client/app/trpc.ts";
import { failureSentence, wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellDone, tellProblem } from "#client/ui/Toast/toasts.ts";
import { chooseName, countOf, type Words } from "#shared/i18n/words.ts";
import { sessionActs } from "./acts-store.ts";
import { loadEditingWords } from "./editing-words.ts";
import { type SessionAct, withDropped, withRedone, withUndone } from "./session-acts.ts";
import { useRefreshPlan } from "./use-refresh-plan.ts";

const STEPS = {
  back: { after: withUndone, said: "editing.undone", refused: "editing.undoRefused" },
  again: { after: withRedone, said: "editing.redone", refused: "editing.redoRefused" },
} as const;

type Way = keyof typeof STEPS;

// One at a time, whichever key, notice or entry asks: the next step depends on where this one ends.
let isStepping = false;

/** Of acts by scenario and seq: what takes the notice away that offers their step. */
const notices = new Map<string, () => void>();

/** Takes back, and does again, what this person saved in this session. Each step is an act of its own in history. */
export function useUndo() {
  const words = useWords();
  const scenarioId = useScenarioId();
  const acts = sessionActs(scenarioId);
  const noticeOf = (seq: number) => `${scenarioId} ${seq}`;
  const refresh = useRefreshPlan();
  const { mutateAsync: reverse } = useMutation(useTRPC().history.undo.mutationOptions());

  const step = async (act: SessionAct | undefined, way: Way): Promise<void> => {
    // The notice of an act outlives it: what was taken back already is not taken back twice.
    const { done, undone } = acts.get();
    if (!act || isStepping || ![...done, ...undone].some(({ seq }) => seq === act.seq)) return;
    isStepping = true;
    const { after, said, refused } = STEPS[way];
    try {
      await loadEditingWords();
      const { actSeq } = await reverse({ actSeq: act.seq });
      acts.change((held) => after(held, act, actSeq));
      await refresh(null);
      notices.get(noticeOf(act.seq))?.();
      notices.delete(noticeOf(act.seq));
      const other: Way = way === "back" ? "again" : "back";
      const close = tellDone(words.t(said, { act: actName(words, act) }), {
        label: words.t(other === "back" ? "common.undo" : "editing.redo"),
        onAction: () => void step({ ...act, seq: actSeq }, other),
      });
      notices.set(noticeOf(actSeq), close);
    } catch (error) {
      // An answer is final: the plan has moved on. Where nobody answered, the step may be tried again.
      if (wireErrorOf(error) !== null) acts.change((held) => withDropped(held, act));
      await refresh(error);
      tellProblem(words.t(refused, { act: actName(words, act), why: whyNot(words, error) }));
    } finally {
      isStepping = false;
    }
  };

  return {
    undo: () => step(acts.get().done.at(-1), "back"),
    redo: () => step(acts.get().undone.at(-1), "again"),
    nameOf: (act: SessionAct) => actName(words, act),
    /** Says that a change was saved, keeps it to be taken back, and offers that at once. */
    tellSaved: (sentence: string, act: SessionAct) => {
      acts.remember(act);
      const undo = { label: words.t("common.undo"), onAction: () => void step(act, "back") };
      notices.set(noticeOf(act.seq), tellDone(sentence, undo));
    },
  };
}

/** Nothing was typed that could be compared, so a conflict says only who has changed it since. */
function whyNot(words: Words, error: unknown): string {
  const wire = wireErrorOf(error);
  if (wire?.code !== "VERSION_CONFLICT") return failureSentence(words, error);
  const { changedBy, changedOn } = wire.data;
  if (!changedBy || !changedOn) return words.t("editing.changedSince");
  const person = chooseName(words.language, changedBy).text;
  return words.t("editing.changedSinceBy", { person, day: words.format.day(changedOn) });
}

/** "the change of CC-1 M03", as part of a sentence. */
function actName(words: Words, { subject }: SessionAct): string {
  const { t } = words;
  if (subject.kind === "milestones") {
    return t("editing.acts.milestones", { milestones: countOf(words, "milestones", subject.count) });
  }
  if (subject.kind === "sheet") {
    return t("editing.acts.sheet", { sheet: t(`sheets.names.${subject.sheet}`) });
  }
  if (subject.kind !== "link") return t(`editing.acts.${subject.kind}`, { code: subject.code });
  const { predecessor, successor } = subject;
  return t("editing.acts.link", { predecessor, successor });
}
