import { loadLaterWords } from "../ui/locale/load-words.ts";

/** The words of a register, with those that all registers share. */
export async function loadRegisterWords(
  register: "budget" | "decisions" | "risks" | "eServices" | "kpis" | "rollOut" | "scenarios",
): Promise<void> {
  await Promise.all([loadLaterWords("registers"), loadLaterWords(register)]);
}
