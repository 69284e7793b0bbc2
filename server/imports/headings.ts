import type { ImportField, RowKind } from "#shared/contract/imports.ts";
import { foldForSearch } from "#shared/text/fold.ts";

interface Heading {
  /** What the template writes. */
  readonly ar: string;
  readonly en: string;
  /** What people write instead. */
  readonly also: readonly string[];
}

/** Every heading that is understood, in both languages; the first two are the template's own. */
export const HEADINGS: Readonly<Record<ImportField, Heading>> = {
  kind: { ar: "النوع", en: "Kind", also: ["نوع", "نوع السجل", "type", "record type"] },
  code: {
    ar: "الرمز",
    en: "Code",
    also: [
      "رمز",
      "الكود",
      "رمز المعلم",
      "رمز النشاط",
      "رمز المسار",
      "رقم المعلم",
      "id",
      "milestone code",
      "activity code",
      "workstream code",
    ],
  },
  programCode: {
    ar: "رمز البرنامج",
    en: "Program code",
    also: [
      "البرنامج",
      "كود البرنامج",
      "رقم البرنامج",
      "program",
      "programme",
      "programme code",
      "program id",
    ],
  },
  workstream: {
    ar: "المسار",
    en: "Workstream",
    also: ["مسار", "مسار العمل", "اسم المسار", "stream", "track"],
  },
  name: {
    ar: "الاسم",
    en: "Name",
    also: [
      "اسم البرنامج",
      "اسم المعلم",
      "المعلم",
      "اسم النشاط",
      "النشاط",
      "title",
      "program name",
      "milestone",
      "milestone name",
      "activity",
      "activity name",
    ],
  },
  nameAr: {
    ar: "الاسم بالعربية",
    en: "Name (Arabic)",
    also: ["الاسم العربي", "الاسم (عربي)", "arabic name", "name ar", "name in arabic"],
  },
  nameEn: {
    ar: "الاسم بالإنجليزية",
    en: "Name (English)",
    also: ["الاسم الإنجليزي", "الاسم (إنجليزي)", "english name", "name en", "name in english"],
  },
  summaryAr: { ar: "الوصف بالعربية", en: "Summary (Arabic)", also: ["الوصف", "نبذة", "summary ar"] },
  summaryEn: {
    ar: "الوصف بالإنجليزية",
    en: "Summary (English)",
    also: ["summary", "description", "summary en"],
  },
  departmentAr: {
    ar: "الإدارة بالعربية",
    en: "Department (Arabic)",
    also: ["الإدارة", "الجهة", "الإدارة المسؤولة", "department ar"],
  },
  departmentEn: {
    ar: "الإدارة بالإنجليزية",
    en: "Department (English)",
    also: ["department", "department en"],
  },
  ownerEmail: {
    ar: "بريد مالك البرنامج",
    en: "Owner e-mail",
    also: [
      "بريد المالك",
      "البريد الإلكتروني للمالك",
      "مالك البرنامج",
      "owner email",
      "owner",
      "e-mail",
      "email",
    ],
  },
  startDay: {
    ar: "تاريخ البداية",
    en: "Start",
    also: ["البداية", "تاريخ البدء", "البدء", "start date", "start day", "from"],
  },
  finishDay: {
    ar: "تاريخ النهاية",
    en: "Finish",
    also: ["النهاية", "تاريخ الانتهاء", "الانتهاء", "finish date", "end", "end date", "finish day", "to"],
  },
  baselineStartDay: {
    ar: "بداية خط الأساس",
    en: "Baseline start",
    also: ["بداية الأساس", "baseline start date"],
  },
  baselineDay: {
    ar: "خط الأساس",
    en: "Baseline",
    also: [
      "تاريخ خط الأساس",
      "نهاية خط الأساس",
      "التاريخ المخطط",
      "المخطط",
      "baseline day",
      "baseline date",
      "baseline finish",
      "planned",
      "planned date",
    ],
  },
  forecastDay: {
    ar: "المتوقع",
    en: "Forecast",
    also: ["التاريخ المتوقع", "متوقع", "forecast day", "forecast date", "due", "due date"],
  },
  actualStartDay: {
    ar: "البداية الفعلية",
    en: "Actual start",
    also: ["تاريخ البداية الفعلي", "actual start date"],
  },
  actualDay: {
    ar: "الفعلي",
    en: "Actual",
    also: [
      "التاريخ الفعلي",
      "تاريخ الإنجاز",
      "فعلي",
      "actual day",
      "actual date",
      "actual finish",
      "completed",
      "done on",
    ],
  },
  weightPoints: { ar: "الوزن", en: "Weight", also: ["وزن", "النقاط", "weight points", "points"] },
  progressPercent: {
    ar: "نسبة الإنجاز",
    en: "Progress",
    also: ["الإنجاز", "الإنجاز %", "نسبة التقدم", "progress %", "progress percent", "complete", "% complete"],
  },
};

const KIND_WORDS: Readonly<Record<RowKind, readonly string[]>> = {
  workstream: ["مسار", "المسارات", "مسارات", "مسارات العمل", "workstream", "workstreams"],
  program: ["برنامج", "البرامج", "برامج", "program", "programs", "programme", "programmes"],
  activity: ["نشاط", "الأنشطة", "أنشطة", "مهمة", "activity", "activities", "task"],
  milestone: ["معلم", "المعالم", "معالم", "معلم رئيسي", "milestone", "milestones"],
};

/** A heading stripped of what people vary: hamzas, marks, case, spaces and punctuation. */
function keyOf(text: string): string {
  return foldForSearch(text).replaceAll(/[\s\p{P}\p{S}]+/gu, "");
}

function tableOf<Name extends string>(words: (name: Name) => readonly string[], names: readonly Name[]) {
  return new Map(names.flatMap((name) => words(name).map((word) => [keyOf(word), name] as const)));
}

const FIELD_BY_KEY = tableOf(
  (field) => [HEADINGS[field].ar, HEADINGS[field].en, ...HEADINGS[field].also],
  Object.keys(HEADINGS) as ImportField[],
);
const KIND_BY_KEY = tableOf((kind) => KIND_WORDS[kind], Object.keys(KIND_WORDS) as RowKind[]);

/** The field that a heading names; null when it names none. */
export function fieldOfHeading(text: string): ImportField | null {
  return FIELD_BY_KEY.get(keyOf(text)) ?? null;
}

/** The kind of record that a word names, singular or plural: a cell of the kind column, or a sheet's name. */
export function kindOfWord(text: string): RowKind | null {
  return KIND_BY_KEY.get(keyOf(text)) ?? null;
}

/** The word that the template writes for a kind in its kind column. */
export function wordOfKind(kind: RowKind, language: "ar" | "en"): string {
  return KIND_WORDS[kind].find((word) => /[a-z]/.test(word) === (language === "en")) ?? kind;
}

/** The name that the template gives to the sheet of a kind. */
export function sheetNameOfKind(kind: RowKind, language: "ar" | "en"): string {
  const names = {
    workstream: { ar: "المسارات", en: "Workstreams" },
    program: { ar: "البرامج", en: "Programs" },
    activity: { ar: "الأنشطة", en: "Activities" },
    milestone: { ar: "المعالم", en: "Milestones" },
  };
  return names[kind][language];
}
