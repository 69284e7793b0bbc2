-- What another has approved stays as it is, whoever asks the database.
CREATE TRIGGER "Report_no_update" BEFORE UPDATE ON "Report"
WHEN OLD."state" = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved report is frozen');
END;

CREATE TRIGGER "Report_no_delete" BEFORE DELETE ON "Report"
WHEN OLD."state" = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved report is frozen');
END;

CREATE TRIGGER "Report_no_replace" BEFORE INSERT ON "Report"
WHEN EXISTS (
    SELECT 1 FROM "Report"
    WHERE "state" = 'approved'
        AND ("id" = NEW."id" OR ("programId" = NEW."programId" AND "periodId" = NEW."periodId"))
)
BEGIN
    SELECT RAISE(ABORT, 'an approved report is frozen');
END;

CREATE TRIGGER "ReportEntry_no_update" BEFORE UPDATE ON "ReportEntry"
WHEN EXISTS (SELECT 1 FROM "Report" WHERE "id" IN (OLD."reportId", NEW."reportId") AND "state" = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved report is frozen');
END;

CREATE TRIGGER "ReportEntry_no_delete" BEFORE DELETE ON "ReportEntry"
WHEN EXISTS (SELECT 1 FROM "Report" WHERE "id" = OLD."reportId" AND "state" = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved report is frozen');
END;

-- A report is approved with its entries in it: add them before.
CREATE TRIGGER "ReportEntry_no_insert" BEFORE INSERT ON "ReportEntry"
WHEN EXISTS (SELECT 1 FROM "Report" WHERE "id" = NEW."reportId" AND "state" = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved report takes no more entries: add them first, then approve it');
END;
