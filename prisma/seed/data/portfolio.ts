import type { IsoDay } from "#shared/units.ts";
import type { ProgramSource } from "../sources.ts";
import { tableOf } from "../table.ts";
import { COMMUNICATION_PROGRAMS } from "./programs-communication.ts";
import { INFRASTRUCTURE_PROGRAMS } from "./programs-infrastructure.ts";
import { HUMAN_RESOURCES_PROGRAMS } from "./programs-people.ts";
import { STRATEGY_PROGRAMS } from "./programs-strategy.ts";
import { TRANSFORMATION_PROGRAMS } from "./programs-transformation.ts";

export const PLAN = {
  id: "sample-plan",
  nameEn: "Five-year plan of the Smart Emirate 2024–2028 (sample)",
  nameAr: "الخطة الخمسية للإمارة الذكية 2024–2028 (بيانات توضيحية)",
  startDay: "2024-01-01" as IsoDay,
  finishDay: "2028-12-31" as IsoDay,
  calendarId: "sample-calendar",
} as const;

export interface WorkstreamSource {
  readonly code: string;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly programs: readonly ProgramSource[];
}

export const WORKSTREAMS: readonly WorkstreamSource[] = [
  {
    code: "SG",
    nameEn: "Strategy, governance and IT",
    nameAr: "الاستراتيجية والحوكمة وتقنية المعلومات",
    programs: STRATEGY_PROGRAMS,
  },
  { code: "HR", nameEn: "Human resources", nameAr: "الموارد البشرية", programs: HUMAN_RESOURCES_PROGRAMS },
  {
    code: "CC",
    nameEn: "Corporate communication",
    nameAr: "التواصل المؤسسي",
    programs: COMMUNICATION_PROGRAMS,
  },
  {
    code: "CT",
    nameEn: "Transformation and change follow-up",
    nameAr: "التحول ومتابعة التغيير",
    programs: TRANSFORMATION_PROGRAMS,
  },
  { code: "IN", nameEn: "Infrastructure", nameAr: "البنية التحتية", programs: INFRASTRUCTURE_PROGRAMS },
];

export const PROGRAMS: readonly ProgramSource[] = WORKSTREAMS.flatMap(({ programs }) => programs);

/** What one program needs of another, as `program.item`; finish to start. */
export const CROSS_LINKS = tableOf(
  ["from", "to"],
  `
  SG-1.M04 | SG-2.A03
  SG-1.M06 | HR-2.A03
  SG-1.M08 | SG-4.A04
  SG-1.M04 | CT-1.A04
  SG-1.M08 | HR-3.A02
  SG-2.M05 | CT-4.A03
  SG-2.M04 | SG-3.A06
  SG-3.M05 | CT-2.A07
  SG-3.M08 | CT-4.A05
  SG-4.M04 | CC-1.A07
  SG-4.M06 | CC-2.A08
  SG-4.M06 | HR-2.A08
  HR-1.M08 | HR-3.A05
  HR-2.M04 | CT-3.A09
  CC-1.M05 | CC-3.A06
  CC-1.M04 | CC-2.A04
  CC-1.M07 | CC-2.A07
  CC-3.M06 | CC-1.A06
  CT-2.M05 | CT-3.A05
  CT-2.M05 | SG-4.A05
  CT-3.M05 | HR-1.A09
  CT-3.M07 | IN-3.A08
  IN-2.M04 | IN-3.A05
  IN-2.M02 | CT-3.A04
  IN-2.M10 | IN-3.A07
  IN-2.M09 | IN-4.A04
  IN-1.M05 | IN-3.A06
  IN-1.M08 | SG-3.A10
  IN-3.M07 | IN-4.A05
  CT-1.M09 | SG-3.A09`,
);
