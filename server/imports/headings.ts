import { ROW_KINDS } from "#shared/contract/import-kinds.ts";
import { IMPORT_FIELDS, type ImportField, type RowKind } from "#shared/contract/imports.ts";
import { importsAr } from "#shared/i18n/catalogue/imports.ar.ts";
import { importsEn } from "#shared/i18n/catalogue/imports.en.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** What people write instead of the template's own headings. */
const ALSO: Readonly<Record<ImportField, readonly string[]>> = {
  kind: ["نوع", "نوع السجل", "type", "record type"],
  code: [
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
  programCode: [
    "البرنامج",
    "كود البرنامج",
    "رقم البرنامج",
    "program",
    "programme",
    "programme code",
    "program id",
  ],
  workstream: ["مسار", "مسار العمل", "اسم المسار", "stream", "track"],
  name: [
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
  nameAr: ["الاسم العربي", "الاسم (عربي)", "arabic name", "name ar", "name in arabic"],
  nameEn: ["الاسم الإنجليزي", "الاسم (إنجليزي)", "english name", "name en", "name in english"],
  summaryAr: ["الوصف", "نبذة", "summary ar"],
  summaryEn: ["summary", "description", "summary en"],
  departmentAr: ["الإدارة", "الجهة", "الإدارة المسؤولة", "department ar"],
  departmentEn: ["department", "department en"],
  ownerEmail: [
    "بريد المالك",
    "البريد الإلكتروني للمالك",
    "مالك البرنامج",
    "owner email",
    "owner",
    "e-mail",
    "email",
  ],
  startDay: ["البداية", "تاريخ البدء", "البدء", "start date", "start day", "from"],
  finishDay: ["النهاية", "تاريخ الانتهاء", "الانتهاء", "finish date", "end", "end date", "finish day", "to"],
  baselineStartDay: ["بداية الأساس", "baseline start date"],
  baselineDay: [
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
  forecastDay: ["التاريخ المتوقع", "متوقع", "forecast day", "forecast date", "due", "due date"],
  actualStartDay: ["تاريخ البداية الفعلي", "actual start date"],
  actualDay: [
    "التاريخ الفعلي",
    "تاريخ الإنجاز",
    "فعلي",
    "actual day",
    "actual date",
    "actual finish",
    "completed",
    "done on",
  ],
  weightPoints: ["وزن", "النقاط", "weight points", "points"],
  progressPercent: [
    "الإنجاز",
    "الإنجاز %",
    "نسبة التقدم",
    "progress %",
    "progress percent",
    "complete",
    "% complete",
  ],
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
  (field) => [importsAr.fields[field], importsEn.fields[field], ...ALSO[field]],
  IMPORT_FIELDS,
);
const KIND_BY_KEY = tableOf((kind) => KIND_WORDS[kind], ROW_KINDS);

/** The field that a heading names; null when it names none. */
export function fieldOfHeading(text: string): ImportField | null {
  return FIELD_BY_KEY.get(keyOf(text)) ?? null;
}

/** The kind of record that a word names, singular or plural: a cell of the kind column, or a sheet's name. */
export function kindOfWord(text: string): RowKind | null {
  return KIND_BY_KEY.get(keyOf(text)) ?? null;
}
