import { foldForSearch } from "../text/fold.ts";

/** The months of each calendar, every one with the names that it goes by; folded as `nameKey` folds them. */
const GREGORIAN = [
  "يناير|كانون الثاني|january|jan",
  "فبراير|شباط|february|feb",
  "مارس|اذار|march|mar",
  "ابريل|نيسان|april|apr",
  "مايو|ايار|may",
  "يونيو|حزيران|june|jun",
  "يوليو|تموز|july|jul",
  "اغسطس|اب|august|aug",
  "سبتمبر|ايلول|september|sep|sept",
  "اكتوبر|تشرين الاول|october|oct",
  "نوفمبر|تشرين الثاني|november|nov",
  "ديسمبر|كانون الاول|december|dec",
];
const HIJRI = [
  "محرم|المحرم|muharram|muh",
  "صفر|safar|saf",
  "ربيع الاول|rabi i|rab i|rabi al awwal",
  "ربيع الاخر|ربيع الثاني|rabi ii|rab ii|rabi al thani|rabi al akhir",
  "جمادي الاولي|jumada i|jum i|jumada al ula",
  "جمادي الاخره|جمادي الثانيه|jumada ii|jum ii|jumada al thani|jumada al akhirah",
  "رجب|rajab|raj",
  "شعبان|shaban|sha",
  "رمضان|ramadan|ram",
  "شوال|shawwal|shaw",
  "ذو القعده|ذي القعده|dhul qidah|dhul q|dhu al qidah",
  "ذو الحجه|ذي الحجه|dhul hijjah|dhul h|dhu al hijjah",
];
const WEEKDAYS = new Set(
  "الاحد|الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|sunday|monday|tuesday|wednesday|thursday|friday|saturday".split(
    "|",
  ),
);

interface Month {
  readonly number: number;
  /** Of its calendar, as it may stand behind a day in figures. */
  readonly mark: "م" | "هـ";
}

const MONTHS: ReadonlyMap<string, Month> = new Map([
  ...GREGORIAN.flatMap((names, index) => monthsOf(names, { number: index + 1, mark: "م" })),
  ...HIJRI.flatMap((names, index) => monthsOf(names, { number: index + 1, mark: "هـ" })),
]);

function monthsOf(names: string, month: Month): [string, Month][] {
  return names.split("|").map((name) => [name, month]);
}

const WEEKDAY_FIRST = /^(\p{L}+)\s*[,،]\s*/u;
/** Day, month by name, year; as spreadsheets write it, with a comma or a dash between or not. */
const DAY_FIRST = /^(\d{1,2})[\s\-,،]*([^\d]+?)[\s\-,،]*(\d{4})\s*(.*)$/u;
/** As American English writes it. */
const MONTH_FIRST = /^([^\d]+?)\s*(\d{1,2})\s*[,،]?\s+(\d{4})()$/u;

/**
 * A day whose month is written by its name, in figures and with the mark of the name's calendar: "1 March 2026" and
 * "الأحد، ١ مارس ٢٠٢٦" are 1/3/2026 م. Null when no month is named. `text` is tidy: 0 to 9, small letters.
 */
export function inFigures(text: string): string | null {
  const day = text.replace(WEEKDAY_FIRST, (whole, word: string) =>
    WEEKDAYS.has(nameKey(word)) ? "" : whole,
  );
  const dayFirst = DAY_FIRST.exec(day);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(day);
  const [, first = "", second = "", year = "", mark = ""] = dayFirst ?? monthFirst ?? [];
  const [dayOfMonth, name] = dayFirst ? [first, second] : [second, first];
  const month = MONTHS.get(nameKey(name));
  return month ? `${dayOfMonth}/${month.number}/${year} ${mark || month.mark}` : null;
}

function nameKey(name: string): string {
  return foldForSearch(name.replaceAll(/['’ʻʼ`]/g, ""))
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
}
