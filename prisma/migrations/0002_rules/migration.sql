-- What no table can say of itself: history is only ever added to, an approved baseline is frozen,
-- and the reasons that a moved day must name. REPLACE deletes rows without firing a delete trigger,
-- hence the insert triggers.

CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;

CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;

CREATE TRIGGER "AuditEvent_no_replace" BEFORE INSERT ON "AuditEvent"
WHEN EXISTS (SELECT 1 FROM "AuditEvent" WHERE "seq" = NEW."seq")
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;

CREATE TRIGGER "Change_no_update" BEFORE UPDATE ON "Change"
BEGIN
    SELECT RAISE(ABORT, 'Change is append-only');
END;

CREATE TRIGGER "Change_no_delete" BEFORE DELETE ON "Change"
BEGIN
    SELECT RAISE(ABORT, 'Change is append-only');
END;

CREATE TRIGGER "Change_no_replace" BEFORE INSERT ON "Change"
WHEN EXISTS (SELECT 1 FROM "Change" WHERE "seq" = NEW."seq")
BEGIN
    SELECT RAISE(ABORT, 'Change is append-only');
END;

CREATE TRIGGER "ReportTransition_no_update" BEFORE UPDATE ON "ReportTransition"
BEGIN
    SELECT RAISE(ABORT, 'ReportTransition is append-only');
END;

CREATE TRIGGER "ReportTransition_no_delete" BEFORE DELETE ON "ReportTransition"
BEGIN
    SELECT RAISE(ABORT, 'ReportTransition is append-only');
END;

CREATE TRIGGER "ReportTransition_no_replace" BEFORE INSERT ON "ReportTransition"
WHEN EXISTS (SELECT 1 FROM "ReportTransition" WHERE "id" = NEW."id")
BEGIN
    SELECT RAISE(ABORT, 'ReportTransition is append-only');
END;

CREATE TRIGGER "PlanSnapshot_no_update" BEFORE UPDATE ON "PlanSnapshot"
BEGIN
    SELECT RAISE(ABORT, 'PlanSnapshot is append-only');
END;

CREATE TRIGGER "PlanSnapshot_no_delete" BEFORE DELETE ON "PlanSnapshot"
BEGIN
    SELECT RAISE(ABORT, 'PlanSnapshot is append-only');
END;

CREATE TRIGGER "PlanSnapshot_no_replace" BEFORE INSERT ON "PlanSnapshot"
WHEN EXISTS (SELECT 1 FROM "PlanSnapshot" WHERE "id" = NEW."id")
BEGIN
    SELECT RAISE(ABORT, 'PlanSnapshot is append-only');
END;

CREATE TRIGGER "Baseline_no_update" BEFORE UPDATE ON "Baseline"
WHEN OLD."state" = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved baseline is frozen');
END;

CREATE TRIGGER "Baseline_no_delete" BEFORE DELETE ON "Baseline"
WHEN OLD."state" = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved baseline is frozen');
END;

CREATE TRIGGER "Baseline_no_replace" BEFORE INSERT ON "Baseline"
WHEN EXISTS (
    SELECT 1 FROM "Baseline"
    WHERE "state" = 'approved'
        AND ("id" = NEW."id" OR ("planId" = NEW."planId" AND "number" = NEW."number"))
)
BEGIN
    SELECT RAISE(ABORT, 'an approved baseline is frozen');
END;

-- A copy is frozen with its items in it: add them while it is requested, then approve it.
CREATE TRIGGER "BaselineItem_no_insert" BEFORE INSERT ON "BaselineItem"
WHEN EXISTS (SELECT 1 FROM "Baseline" WHERE "id" = NEW."baselineId" AND "state" = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved baseline takes no more items: add them first, then approve it');
END;

CREATE TRIGGER "BaselineItem_no_update" BEFORE UPDATE ON "BaselineItem"
WHEN EXISTS (
    SELECT 1 FROM "Baseline" WHERE "id" IN (OLD."baselineId", NEW."baselineId") AND "state" = 'approved'
)
BEGIN
    SELECT RAISE(ABORT, 'an approved baseline is frozen');
END;

CREATE TRIGGER "BaselineItem_no_delete" BEFORE DELETE ON "BaselineItem"
WHEN EXISTS (SELECT 1 FROM "Baseline" WHERE "id" = OLD."baselineId" AND "state" = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved baseline is frozen');
END;

INSERT INTO "ChangeReason" ("code", "nameAr", "nameEn", "position") VALUES
    ('scope', 'تغيّر في نطاق العمل', 'Change of scope', 1),
    ('procurement', 'المشتريات والتعاقد', 'Procurement and contracting', 2),
    ('dependency', 'تأخّر عمل سابق', 'A predecessor was late', 3),
    ('resources', 'نقص الموارد', 'Shortage of resources', 4),
    ('thirdParty', 'جهة خارجية', 'Third party', 5),
    ('approval', 'انتظار الموافقة', 'Waiting for approval', 6),
    ('technical', 'سبب فني', 'Technical cause', 7),
    ('forceMajeure', 'قوة قاهرة', 'Force majeure', 8),
    ('correction', 'تصحيح بيانات', 'Correction of data', 9);
