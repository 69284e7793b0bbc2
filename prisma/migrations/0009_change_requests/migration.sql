-- A request is decided once: what was `applied` is `approved`, since approval now applies what is asked, and `draft`, which
-- nothing ever wrote, is gone. Proposals of the older sample named no change: they stay as requests that move nothing.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ChangeRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "programId" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "reasonCode" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "proposal" TEXT NOT NULL,
    "impact" TEXT NOT NULL DEFAULT '',
    "isRebaseline" BOOLEAN NOT NULL DEFAULT false,
    "requestedById" TEXT,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "decisionNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ChangeRequest_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_reasonCode_fkey" FOREIGN KEY ("reasonCode") REFERENCES "ChangeReason" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "ChangeRequest_state_check" CHECK ("state" IN ('submitted', 'approved', 'refused', 'withdrawn')),
    CONSTRAINT "ChangeRequest_version_check" CHECK ("version" >= 1),
    CONSTRAINT "ChangeRequest_decidedById_check" CHECK ("state" NOT IN ('approved', 'refused') OR ("decidedById" IS NOT NULL AND "decidedById" IS NOT "requestedById"))
);
INSERT INTO "new_ChangeRequest" (
    "code", "createdAt", "decidedAt", "decidedById", "id", "impact", "isRebaseline", "nameAr", "nameEn", "note", "planId",
    "programId", "proposal", "reasonCode", "requestedById", "state", "updatedAt", "version"
)
SELECT
    "code", "createdAt", "decidedAt", "decidedById", "id", '', "isRebaseline", "nameAr", "nameEn", "note", "planId",
    "programId", '{"version":1,"movesDependants":false,"changes":[]}', "reasonCode", "requestedById",
    CASE "state" WHEN 'applied' THEN 'approved' WHEN 'draft' THEN 'withdrawn' ELSE "state" END, "updatedAt", "version"
FROM "ChangeRequest";
DROP TABLE "ChangeRequest";
ALTER TABLE "new_ChangeRequest" RENAME TO "ChangeRequest";
CREATE UNIQUE INDEX "ChangeRequest_planId_code_key" ON "ChangeRequest"("planId", "code");
CREATE INDEX "ChangeRequest_programId_state_idx" ON "ChangeRequest"("programId", "state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What was decided stays as it was decided, whoever asks the database.
CREATE TRIGGER "ChangeRequest_no_update" BEFORE UPDATE ON "ChangeRequest"
WHEN OLD."state" <> 'submitted'
BEGIN
    SELECT RAISE(ABORT, 'a decided change request is frozen');
END;

CREATE TRIGGER "ChangeRequest_no_delete" BEFORE DELETE ON "ChangeRequest"
WHEN OLD."state" <> 'submitted'
BEGIN
    SELECT RAISE(ABORT, 'a decided change request is frozen');
END;

CREATE TRIGGER "ChangeRequest_no_replace" BEFORE INSERT ON "ChangeRequest"
WHEN EXISTS (
    SELECT 1 FROM "ChangeRequest"
    WHERE "state" <> 'submitted' AND ("id" = NEW."id" OR ("planId" = NEW."planId" AND "code" = NEW."code"))
)
BEGIN
    SELECT RAISE(ABORT, 'a decided change request is frozen');
END;
