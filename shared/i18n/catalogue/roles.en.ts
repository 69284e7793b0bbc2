import type { Translated } from "../translated.ts";
import type { rolesAr } from "./roles.ar.ts";

export const rolesEn = {
  label: "Role",
  administrator: "Administrator",
  pmo: "Program management office",
  owner: "Program owner",
  executive: "Executive",
  viewer: "Viewer",
} satisfies Translated<typeof rolesAr>;
