import { tableOf } from "../table.ts";

/** The 33 e-services, illustrative: which milestone launches each. Columns: launching milestone | audience | channel | English | Arabic. */
export const E_SERVICES = tableOf(
  ["item", "audience", "channel", "nameEn", "nameAr"],
  `
  CC-1.M05 | citizen  | portal        | Request to meet the Governor | طلب مقابلة سمو أمير المنطقة
  CC-1.M05 | citizen  | portal        | Submit a petition | تقديم معروض
  CC-1.M05 | citizen  | portal        | Follow a transaction | الاستعلام عن معاملة
  CC-1.M05 | citizen  | portal        | Request a certified copy of a decision | طلب صورة مصدقة من قرار
  CC-1.M05 | resident | portal        | Submit a complaint | تقديم شكوى
  CC-1.M05 | resident | portal        | Follow a complaint | متابعة شكوى
  CC-1.M06 | citizen  | portal        | Licence for a public event | ترخيص إقامة فعالية عامة
  CC-1.M06 | citizen  | portal        | Report an encroachment on public land | الإبلاغ عن تعدٍّ على أرض عامة
  CC-1.M06 | citizen  | portal        | Request family reconciliation | طلب إصلاح ذات البين
  CC-1.M06 | citizen  | portal        | Request help with the execution of a judgment | طلب مساندة في تنفيذ حكم
  CC-1.M07 | citizen  | portal        | Appointment in a governorate | حجز موعد في محافظة
  CC-1.M07 | citizen  | portal        | Request to appoint a tribe or district head | طلب تعيين شيخ قبيلة أو عمدة حي
  CC-1.M07 | citizen  | portal        | Report a stalled service project | الإبلاغ عن مشروع خدمي متعثر
  CC-1.M07 | citizen  | portal        | Volunteer for emergency support | التطوع لمساندة الطوارئ
  CC-1.M07 | citizen  | portal        | Objection to a compensation estimate | الاعتراض على تقدير تعويض
  CC-1.M08 | resident | portal        | Petition on humanitarian grounds | معروض لظروف إنسانية
  CC-1.M08 | resident | portal        | Request to stop a departure procedure | طلب التريث في إجراء مغادرة
  CC-1.M08 | resident | portal        | Labour dispute referral | إحالة خلاف عمالي
  CC-1.M08 | resident | portal        | Report a fraud | الإبلاغ عن احتيال
  CC-1.M08 | resident | portal        | Request for a translated decision | طلب ترجمة قرار
  CC-1.M08 | resident | portal        | Pilgrim support request | طلب مساندة حاج أو معتمر
  CC-1.M08 | resident | portal        | Lost documents statement | إفادة بفقدان وثائق
  CC-1.M09 | citizen  | portal        | Land case file | ملف قضية أرض
  CC-1.M09 | citizen  | portal        | Grant land follow-up | متابعة أرض منحة
  CC-1.M09 | resident | portal        | Family visit objection | اعتراض على زيارة عائلية
  CC-1.M09 | resident | portal        | Property dispute referral | إحالة خلاف عقاري
  CC-1.M09 | resident | portal        | Permit to film in public places | تصريح تصوير في الأماكن العامة
  CC-1.M10 | resident | portal        | Community event permit | تصريح فعالية لجالية
  CC-1.M10 | citizen  | portal        | Blood money conciliation request | طلب السعي في الصلح والديات
  CC-1.M10 | resident | portal        | Request to review a decision | طلب إعادة النظر في قرار
  CC-1.M10 | citizen  | app           | Appointment and queue in the application | الموعد والدور عبر التطبيق
  CC-1.M10 | citizen  | contactCentre | Voice of the beneficiary | صوت المستفيد
  CC-1.M10 | resident | contactCentre | Complaint in one's own language | شكوى بلغة المستفيد`,
);

/**
 * Makkah Region's seventeen governorates, the seat of the region first, with some of their centres; names and parents
 * were compared with public lists. Not checked with an official one: which centres there are (more than these), and
 * how names are spelt in English. Columns: parent | code | English | Arabic.
 */
export const PLACES = tableOf(
  ["parent", "code", "nameEn", "nameAr"],
  `
   | MKH | Makkah al-Mukarramah | مكة المكرمة
   | JED | Jeddah               | جدة
   | TAF | Taif                 | الطائف
   | QUN | Al Qunfudhah         | القنفذة
   | LTH | Al Lith              | الليث
   | RBG | Rabigh               | رابغ
   | KHL | Khulays              | خليص
   | KHR | Al Khurmah           | الخرمة
   | RNY | Ranyah               | رنية
   | TRB | Turubah              | تربة
   | JMM | Al Jumum             | الجموم
   | KML | Al Kamil             | الكامل
   | MWH | Al Muwayh            | المويه
   | MYS | Maysan               | ميسان
   | ADH | Adham                | أضم
   | ARD | Al Ardiyat           | العرضيات
   | BHR | Bahrah               | بحرة
  JED | JED-1 | Thuwal          | ثول
  JED | JED-2 | Dhahban         | ذهبان
  TAF | TAF-1 | Al Hada         | الهدا
  TAF | TAF-2 | Ash Shafa       | الشفا
  TAF | TAF-3 | Ushayrah        | عشيرة
  QUN | QUN-1 | Al Quz          | القوز
  QUN | QUN-2 | Hali            | حلي
  QUN | QUN-3 | Al Muzaylif     | المظيلف
  LTH | LTH-1 | Ghumayqah       | غميقة
  RBG | RBG-1 | Mastorah        | مستورة
  RBG | RBG-2 | Hajr            | حجر
  JMM | JMM-1 | Usfan           | عسفان
  JMM | JMM-2 | Hada ash Sham   | هدى الشام
  MWH | MWH-1 | Dhalm           | ظلم
  ARD | ARD-1 | Namirah         | نمرة
  MYS | MYS-1 | Thaqif          | ثقيف`,
);

/** Which milestone brings a program to which places. */
export const ROLL_OUT = tableOf(
  ["item", "places"],
  `
  CT-3.M04 | JED
  CT-3.M05 | MKH,TAF,JMM
  CT-3.M06 | RBG,KHL
  CT-3.M07 | LTH,QUN
  CT-3.M08 | TRB,RNY,KHR
  CT-3.M09 | KML,MWH,MYS,ADH,ARD,BHR
  CT-3.M10 | JED-1,JED-2,TAF-1,TAF-2,RBG-1,RBG-2,JMM-1,JMM-2
  CT-3.M11 | TAF-3,QUN-1,QUN-2,QUN-3,LTH-1,MWH-1,ARD-1,MYS-1
  SG-2.M11 | JED,TAF,QUN,LTH,RBG,KHL,JMM
  HR-1.M11 | MKH,JED,TAF,JMM,KHL,RBG,BHR,LTH
  HR-1.M12 | QUN,KML,KHR,RNY,TRB,MWH,MYS,ADH,ARD
  HR-2.M10 | JED,TAF,RBG,KHL,JMM,LTH,QUN
  HR-2.M11 | KML,KHR,RNY,TRB,MWH,MYS,ADH,ARD,BHR
  CC-3.M10 | JED,TAF,QUN,LTH,RBG,KHL,JMM,KML,KHR,RNY,TRB,MWH,MYS,ADH,ARD,BHR
  IN-3.M10 | JED,TAF,RBG,KHL,JMM,BHR,LTH,QUN
  IN-3.M11 | KML,KHR,RNY,TRB,MWH,MYS,ADH,ARD
  CT-4.M09 | MKH,JED,TAF,RBG,KHL,JMM,LTH,QUN,BHR,KML
  CT-4.M10 | KHR,RNY,TRB,MWH,MYS,ADH,ARD`,
);
