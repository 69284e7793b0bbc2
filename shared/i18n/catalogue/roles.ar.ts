export const rolesAr = {
  label: "الدور",
  administrator: "مدير النظام",
  pmo: "مكتب إدارة البرامج",
  owner: "مالك برنامج",
  executive: "القيادة التنفيذية",
  viewer: "مطّلع",
};
