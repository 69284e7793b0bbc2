import type { FieldProblem } from "#shared/contract/errors.ts";
import { COMMON_WORDS } from "./common-passwords.ts";

const PASSWORD_MIN = 12;
const PASSWORD_MAX = 128;

/** E-mails as Person and AuthUser hold them. */
export function normaliseEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase();
}

/** One form for what looks alike: the same Arabic letters typed on two keyboards make the same password. */
export function normalisePassword(password: string): string {
  return password.normalize("NFC");
}

/**
 * What is wrong with a new password: its length in characters, or that it is among the first that anybody
 * would try. No rule on which kinds of characters it must hold (OWASP ASVS 5.0, 6.2).
 */
export function passwordProblems(password: string, owner: { email: string }): FieldProblem[] {
  const text = normalisePassword(password);
  const length = [...text].length;
  const problem = (rule: string, params?: Record<string, number>): FieldProblem[] => [
    { path: "password", rule, ...(params ? { params } : {}) },
  ];
  if (length < PASSWORD_MIN) return problem("tooShort", { minimum: PASSWORD_MIN });
  if (length > PASSWORD_MAX) return problem("tooLong", { maximum: PASSWORD_MAX });
  return isCommon(text, owner.email) ? problem("tooCommon") : [];
}

function isCommon(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  if (isRepetition(plain) || isRun(plain)) return true;
  const word = foldWord(plain);
  const [localPart = ""] = email.split("@");
  return COMMON_WORDS.has(word) || word === foldWord(localPart) || isRepetitionOfCommonWord(word);
}

/** One short piece over and over: `aaaaaaaaaaaa`, `abcabcabcabc`. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1{2,}.{0,3}$/su.test(text);
}

/** Characters that follow each other upwards or downwards: `123456789012`, `abcdefghijkl`. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const isStep = (code: number, index: number) => {
    const step = code - (codes[index] ?? 0);
    return Math.abs(step) === 1 || Math.abs(step) === 9;
  };
  return codes.slice(1).every(isStep);
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ة: "ه",
  ى: "ي",
};

/** Digits and signs at both ends dropped, letters in disguise undone, everything else but letters removed. */
function foldWord(text: string): string {
  const core = text
    .toLowerCase()
    .replace(/^[^\p{L}@$]+/u, "")
    .replace(/[^\p{L}]+$/u, "");
  return [...core]
    .map((character) => LOOK_ALIKES[character] ?? character)
    .join("")
    .replace(/[^\p{L}]+/gu, "");
}

function isRepetitionOfCommonWord(word: string): boolean {
  const repeated = /^(.{4,}?)\1+$/su.exec(word);
  return repeated?.[1] !== undefined && COMMON_WORDS.has(repeated[1]);
}
