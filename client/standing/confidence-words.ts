import type { ExplainedInput } from "#client/ui/Explain/Explain.tsx";
import type { Words } from "#shared/i18n/words.ts";
import { CONFIDENCES, type Confidence } from "#shared/progress/claim.ts";

const STEPS = { 5: "five", 4: "four", 3: "three", 2: "two", 1: "one" } as const;

/** A claim by its definition; null when nothing was claimed. */
export function confidenceText({ t }: Words, confidence: number | null): string | null {
  const step = CONFIDENCES.find((each) => each === confidence);
  return step === undefined ? null : t(`program.confidence.${STEPS[step]}`);
}

/** All five steps with their definitions, the surest first. */
export function confidenceSteps({ t, format }: Words): ExplainedInput[] {
  return CONFIDENCES.map((step: Confidence) => ({
    name: format.number(step),
    value: t(`program.confidence.${STEPS[step]}`),
  }));
}
