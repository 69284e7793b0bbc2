import type { Role } from "#shared/permissions/actions.ts";
import { tableOf } from "../table.ts";

export interface PersonSource {
  readonly id: string;
  readonly role: Role;
  readonly managerId: string;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly departmentEn: string;
  readonly departmentAr: string;
  readonly language: string;
}

/** Posts, not people: the sample names nobody. The e-mail address is the id. */
export const PEOPLE: readonly PersonSource[] = tableOf(
  ["id", "role", "managerId", "nameEn", "nameAr", "departmentEn", "departmentAr", "language"],
  `
  executive      | executive     |            | Deputy Governor's office | مكتب سمو نائب أمير المنطقة | Deputy Governor's office | مكتب نائب أمير المنطقة | ar
  pmo-director   | pmo           | executive  | Director of the project management office | مدير مكتب إدارة المشاريع | Project management office | مكتب إدارة المشاريع | ar
  pmo            | pmo           | pmo-director | PMO officer | مسؤول متابعة البرامج | Project management office | مكتب إدارة المشاريع | ar
  administrator  | administrator |            | System administrator | مدير النظام | Information technology department | إدارة تقنية المعلومات | ar
  viewer         | viewer        |            | Governorates council secretary | أمين مجلس المنطقة | Regional council | مجلس المنطقة | ar
  strategy       | owner         | executive  | Director of strategy and planning | مدير إدارة الاستراتيجية والتخطيط | Strategy and planning department | إدارة الاستراتيجية والتخطيط | ar
  technology     | owner         | executive  | Director of information technology | مدير إدارة تقنية المعلومات | Information technology department | إدارة تقنية المعلومات | ar
  integration    | owner         | technology | Head of integration and data exchange | رئيس وحدة التكامل وتبادل البيانات | Integration and data exchange unit | وحدة التكامل وتبادل البيانات | en
  personnel      | owner         | executive  | Director of human resources | مدير إدارة الموارد البشرية | Human resources department | إدارة الموارد البشرية | ar
  training       | owner         | personnel  | Director of training and development | مدير إدارة التدريب والتطوير | Training and development department | إدارة التدريب والتطوير | ar
  e-services     | owner         | executive  | Director of e-services | مدير إدارة الخدمات الإلكترونية | E-services department | إدارة الخدمات الإلكترونية | ar
  beneficiaries  | owner         | e-services | Director of beneficiary relations | مدير إدارة علاقات المستفيدين | Beneficiary relations department | إدارة علاقات المستفيدين | ar
  transformation | owner         | executive  | Director of the transformation office | مدير مكتب التحول الرقمي | Digital transformation office | مكتب التحول الرقمي | ar
  governorates   | owner         | executive  | Director of governorates affairs | مدير إدارة شؤون المحافظات | Governorates affairs department | إدارة شؤون المحافظات | ar
  infrastructure | owner         | technology | Director of infrastructure | مدير إدارة البنية التحتية | Infrastructure department | إدارة البنية التحتية | ar
  cyber          | owner         | executive  | Director of cyber security | مدير إدارة الأمن السيبراني | Cyber security department | إدارة الأمن السيبراني | en
  deputy-strategy | owner        | strategy   | Strategy planner | أخصائي التخطيط الاستراتيجي | Strategy and planning department | إدارة الاستراتيجية والتخطيط | ar
  deputy-hr      | owner         | personnel  | Head of HR systems | رئيس قسم أنظمة الموارد البشرية | Human resources department | إدارة الموارد البشرية | ar
  deputy-portal  | owner         | e-services | Portal manager | مدير البوابة الإلكترونية | E-services department | إدارة الخدمات الإلكترونية | ar
  deputy-link    | owner         | governorates | Head of governorates link | رئيس قسم الربط مع المحافظات | Governorates affairs department | إدارة شؤون المحافظات | ar
  deputy-networks | owner        | infrastructure | Head of networks | رئيس قسم الشبكات | Networks department | إدارة الشبكات | ar`,
) as unknown as readonly PersonSource[];

export interface AssignmentSource {
  readonly programCode: string;
  readonly owner: string;
  readonly deputy: string;
}

/** Who answers for what; everything is sponsored by the Deputy Governor's office. */
export const ASSIGNMENTS: readonly AssignmentSource[] = tableOf(
  ["programCode", "owner", "deputy"],
  `
  SG-1 | strategy       | deputy-strategy
  SG-2 | technology     | deputy-strategy
  SG-3 | technology     |
  SG-4 | integration    |
  HR-1 | personnel      | deputy-hr
  HR-2 | training       | deputy-hr
  HR-3 | personnel      |
  CC-1 | e-services     | deputy-portal
  CC-2 | e-services     | deputy-portal
  CC-3 | beneficiaries  |
  CT-1 | transformation | deputy-strategy
  CT-2 | transformation |
  CT-3 | governorates   | deputy-link
  CT-4 | governorates   |
  IN-1 | infrastructure | deputy-networks
  IN-2 | infrastructure | deputy-networks
  IN-3 | cyber          |
  IN-4 | infrastructure |`,
);

export function personId(post: string): string {
  return `person-${post}`;
}
