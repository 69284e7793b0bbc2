import type { Language } from "../contract/session.ts";

/** The direction a language is written in. */
export function directionOf(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}
