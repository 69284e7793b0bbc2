import { EXIT, planCommand } from "./plan-command.ts";
import { scheduleReport } from "./schedule-report.ts";
import { scheduleLines } from "./schedule-text.ts";

export const scheduleCommand = planCommand({
  name: "schedule",
  summary: {
    ar: "يجدول خطة من ملف أو من قاعدة البيانات: التواريخ والفائض والمسارات الحرجة وما لا يتحقق.",
    en: "Schedules a plan, of a file or of the database: days, float, critical paths, what does not hold.",
  },
  ask: () => null,
  answer: (run) => {
    const report = scheduleReport(run);
    return { report, lines: () => scheduleLines(run.words, report), exitCode: EXIT.done };
  },
});
