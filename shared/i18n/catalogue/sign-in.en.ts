import type { Translated } from "../translated.ts";
import type { signInAr } from "./sign-in.ar.ts";

export const signInEn = {
  title: "Sign in",
  welcome: "Welcome to Masar",
  purpose: "One five-year plan, its programs and milestones, and where each of them stands today.",
  email: "E-mail",
  password: "Password",
  submit: "Sign in",
  submitting: "Checking…",
  showPassword: "Show the password",
  hidePassword: "Hide the password",
  sampleTitle: "Try it with illustrative data",
  sampleBody: "Choose a role and enter with one click. People and programs are examples, not real ones.",
  enterAs: {
    administrator: "Enter as administrator",
    pmo: "Enter as PMO",
    owner: "Enter as program owner",
    executive: "Enter as executive",
    viewer: "Enter as viewer",
  },
  samplePurpose: {
    administrator: "Manages people, permissions and settings.",
    pmo: "Follows all programs; moves days and says why.",
    owner: "Sees their own programs only and updates their milestones.",
    executive: "Reads where everything stands on one page.",
    viewer: "Reads the published programs.",
  },
  sampleMark: "Sample",
  withAccount: "Sign in with an account",
  throttled: "Too many attempts in a short time: sign-in is paused for a moment to protect your account.",
  waitBeforeRetry: "You can try again in:",
  otherSamplePeople: "Other people of the illustrative data",
  emailInvalid: "Write a valid e-mail address, such as name@emirate.gov.sa",
  passwordMissing: "Write your password",
  forgotten: "Forgotten your password? An administrator can set a new one.",
} satisfies Translated<typeof signInAr>;
