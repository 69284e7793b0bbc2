import type { Running } from "./boot.ts";
import type { Settings } from "./env.ts";

/** What the terminal says once the server answers: where it is, and how to get in, in both languages. */
export async function welcome(settings: Settings, running: Running): Promise<string> {
  const entry = running.offersSamplePeople ? SAMPLE : await personalEntry(running);
  return ["", `  Masar · مسار   ${settings.publicUrl}`, "", ...entry.map((line) => `  ${line}`), "", ""].join(
    "\n",
  );
}

const SAMPLE = [
  "Sample portfolio: choose a person on the sign-in screen, no password needed.",
  "خطة توضيحية: اختر شخصًا من شاشة الدخول، دون كلمة مرور.",
];
const WITH_PASSWORD = [
  "Sign in with your e-mail and password.",
  "سجّل الدخول ببريدك الإلكتروني وكلمة المرور.",
];
const NO_ADMINISTRATOR = [
  "Nobody can sign in yet. Add the first administrator:",
  "لا يوجد من يستطيع الدخول بعد. أضف أول مدير للنظام:",
  "npm run masar -- admin create --email NAME@HOST --name-ar … --name-en …",
];

async function personalEntry({ deps }: Running): Promise<readonly string[]> {
  const accounts = await deps.db.authAccount.count({
    where: { password: { not: null }, user: { person: { role: "administrator", isActive: true } } },
  });
  return accounts > 0 ? WITH_PASSWORD : NO_ADMINISTRATOR;
}
