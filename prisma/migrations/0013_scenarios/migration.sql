-- What-if copies of the plan: each is a file of its own, of which this table speaks. Its row outlives the file.
CREATE TABLE "Scenario" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "basedOnSeq" INTEGER NOT NULL,
    "basedOnDay" TEXT NOT NULL,
    "storageName" TEXT,
    "discardedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Scenario_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Scenario_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Scenario_basedOnDay_check" CHECK (length("basedOnDay") = 10 AND "basedOnDay" IS date("basedOnDay")),
    CONSTRAINT "Scenario_file_check" CHECK (("storageName" IS NULL) = ("discardedAt" IS NOT NULL))
);

CREATE UNIQUE INDEX "Scenario_storageName_key" ON "Scenario"("storageName");
CREATE INDEX "Scenario_createdById_idx" ON "Scenario"("createdById");
