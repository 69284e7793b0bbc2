import type { StatusRule } from "../../progress/status.ts";

/** Why a status is what it is: one sentence for each rule that can decide. */
export const statusReasonsAr = {
  milestoneStopped: "أُعلن إيقاف البرنامج.",
  milestoneComplete: "أُنجز في {{actualDay}}، وخط الأساس {{baselineDay}}.",
  milestoneCompleteWithoutBaseline: "أُنجز في {{actualDay}}، ولا خط أساس يُقارن به.",
  milestoneCompletedLate: "أُنجز في {{actualDay}} بعد خط الأساس ({{baselineDay}}) بـ{{pastOblique}}.",
  milestoneDeclaredStalled: "أُعلن تعثره.",
  milestoneStalled:
    "لم يُنجز وقد مضى على خط الأساس ({{baselineDay}}) {{past}}، أي أكثر من ثلاثة أضعاف حد السماح ({{tolerance}}).",
  milestoneLate: "لم يُنجز وقد مضى على خط الأساس ({{baselineDay}}) {{past}}.",
  milestoneForecastPastTolerance:
    "المتوقع ({{forecastDay}}) بعد خط الأساس ({{baselineDay}}) بـ{{pastOblique}}، وحد السماح {{tolerance}}.",
  milestoneForecastPassed: "مضى التاريخ المتوقع ({{forecastDay}}) ولم يُسجَّل إنجازه.",
  milestoneDriverLate: "يتأخر ما يعتمد عليه: {{codes}}.",
  milestoneNotStarted: "يبدأ العمل عليه في {{dueToBeginDay}}.",
  milestoneWithoutBaseline: "متوقع في {{forecastDay}}، ولا خط أساس يُقارن به.",
  milestoneOnPlan: "متوقع في {{forecastDay}} ضمن حد السماح ({{tolerance}}) من خط الأساس ({{baselineDay}}).",
  programStopped: "أُعلن إيقاف البرنامج.",
  programComplete: "أُنجزت معالمه كلها، وآخرها في {{actualDay}}.",
  programCompletedLate:
    "أُنجزت معالمه كلها، وآخرها في {{actualDay}} بعد خط الأساس ({{baselineDay}}) بـ{{pastOblique}}.",
  programDeclaredStalled: "أُعلن تعثر البرنامج.",
  programWithoutMilestones: "لا معالم يُقاس بها.",
  programCriticalStalled: "تعثر من معالمه الحرجة: {{codes}}.",
  programCriticalLate: "تأخر من معالمه الحرجة: {{codes}}.",
  programWeightLate: "وزن المعالم المتأخرة ({{codes}}) {{share}} من وزن ما استحق، والحد {{limit}}.",
  programSomeLate: "تأخر من معالمه غير الحرجة: {{codes}}.",
  programCriticalAtRisk: "المعرّض للخطر من معالمه الحرجة: {{codes}}.",
  programWeightAtRisk: "وزن المعالم المعرّضة للخطر ({{codes}}) {{share}} من وزن ما لم يُنجز، والحد {{limit}}.",
  programNotStarted: "لم يحن موعد بدء أي من معالمه.",
  programOnPlan: "لا يوجد معلم متأخر أو متعثر، والمعالم المعرّضة للخطر دون الحد.",
  workstreamWithoutPrograms: "لا برامج في هذا المسار.",
  workstreamStopped: "كل برامجه غير المكتملة متوقفة: {{codes}}.",
  workstreamComplete: "اكتملت برامجه كلها.",
  workstreamCompletedLate: "اكتملت برامجه كلها، وتأخر منها: {{codes}}.",
  workstreamStalled:
    "البرامج المتعثرة أو المتوقفة ({{codes}}) {{share}} من وزن البرامج القائمة، والحد {{limit}}.",
  workstreamLate:
    "البرامج المتأخرة أو المتعثرة أو المتوقفة ({{codes}}) {{share}} من وزن البرامج القائمة، والحد {{limit}}.",
  workstreamSomeBehind: "تأخر أو تعثر أو توقف من برامجه: {{codes}}.",
  workstreamAtRisk: "البرامج المعرّضة للخطر ({{codes}}) {{share}} من وزن البرامج القائمة، والحد {{limit}}.",
  workstreamNotStarted: "لم يبدأ أي من برامجه.",
  workstreamOnPlan: "لا يوجد برنامج متأخر أو متعثر، والبرامج المعرّضة للخطر دون الحد.",
} satisfies Record<StatusRule, string>;
