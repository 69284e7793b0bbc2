-- Files of the pack. A file that is done never changes; one that is kept with a closed period is never removed.
CREATE TABLE "Pack" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "paper" TEXT,
    "digits" TEXT NOT NULL,
    "firstCalendar" TEXT NOT NULL,
    "statusDay" TEXT NOT NULL,
    "isAsAt" BOOLEAN NOT NULL DEFAULT false,
    "periodId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "progressPercent" INTEGER NOT NULL DEFAULT 0,
    "renderer" TEXT,
    "failure" TEXT,
    "storageName" TEXT,
    "sizeBytes" INTEGER,
    "sha256" TEXT,
    "requestedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "Pack_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "ReportingPeriod" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Pack_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Pack_format_check" CHECK ("format" IN ('pdf', 'pptx', 'xlsx')),
    CONSTRAINT "Pack_language_check" CHECK ("language" IN ('ar', 'en')),
    CONSTRAINT "Pack_paper_check" CHECK ("paper" IN ('A4', 'A3')),
    CONSTRAINT "Pack_paperOfPdf_check" CHECK (("format" = 'pdf') = ("paper" IS NOT NULL)),
    CONSTRAINT "Pack_digits_check" CHECK ("digits" IN ('arab', 'latn')),
    CONSTRAINT "Pack_firstCalendar_check" CHECK ("firstCalendar" IN ('hijri', 'gregorian')),
    CONSTRAINT "Pack_statusDay_check" CHECK (length("statusDay") = 10 AND "statusDay" IS date("statusDay")),
    CONSTRAINT "Pack_kept_check" CHECK ("periodId" IS NULL OR "isAsAt"),
    CONSTRAINT "Pack_state_check" CHECK ("state" IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    CONSTRAINT "Pack_progressPercent_check" CHECK ("progressPercent" BETWEEN 0 AND 100),
    CONSTRAINT "Pack_renderer_check" CHECK ("renderer" IN ('chromium', 'plain', 'office')),
    CONSTRAINT "Pack_failure_check" CHECK ("failure" IN ('tooSlow', 'tooLarge', 'interrupted', 'internal')),
    CONSTRAINT "Pack_failed_check" CHECK (("state" = 'failed') = ("failure" IS NOT NULL)),
    CONSTRAINT "Pack_finished_check" CHECK (("state" IN ('queued', 'running')) = ("finishedAt" IS NULL)),
    CONSTRAINT "Pack_sha256_check" CHECK (length("sha256") = 64),
    CONSTRAINT "Pack_done_check" CHECK (
        ("state" = 'done') = ("storageName" IS NOT NULL AND "sizeBytes" > 0 AND "sha256" IS NOT NULL AND "renderer" IS NOT NULL)
    )
);

CREATE UNIQUE INDEX "Pack_storageName_key" ON "Pack"("storageName");
CREATE INDEX "Pack_state_createdAt_idx" ON "Pack"("state", "createdAt");

-- What is kept is drawn once: whoever asks for it again gets the same file.
CREATE UNIQUE INDEX "Pack_kept_key"
    ON "Pack"("periodId", "statusDay", "format", "language", coalesce("paper", ''), "digits", "firstCalendar")
    WHERE "periodId" IS NOT NULL AND "state" IN ('queued', 'running', 'done');

CREATE TRIGGER "Pack_no_update" BEFORE UPDATE ON "Pack"
WHEN OLD."state" = 'done'
BEGIN
    SELECT RAISE(ABORT, 'a finished pack never changes');
END;

CREATE TRIGGER "Pack_no_delete" BEFORE DELETE ON "Pack"
WHEN OLD."state" = 'done' AND OLD."periodId" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a pack of a closed period is kept');
END;

CREATE TRIGGER "Pack_no_replace" BEFORE INSERT ON "Pack"
WHEN EXISTS (
    SELECT 1 FROM "Pack"
    WHERE "state" = 'done' AND ("id" = NEW."id" OR "storageName" = NEW."storageName")
)
BEGIN
    SELECT RAISE(ABORT, 'a finished pack never changes');
END;
