-- Amounts are whole halalas, never negative, and small enough that the sums of every program and year are exact. SQLite
-- adds a CHECK only to a table that is made anew.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_BudgetYear" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "plannedHalalas" BIGINT NOT NULL DEFAULT 0,
    "committedHalalas" BIGINT NOT NULL DEFAULT 0,
    "actualHalalas" BIGINT NOT NULL DEFAULT 0,
    "forecastHalalas" BIGINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "BudgetYear_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BudgetYear_version_check" CHECK ("version" >= 1),
    CONSTRAINT "BudgetYear_year_check" CHECK ("year" BETWEEN 1900 AND 2200),
    CONSTRAINT "BudgetYear_amounts_check" CHECK (
        "plannedHalalas" BETWEEN 0 AND 10000000000000
        AND "committedHalalas" BETWEEN 0 AND 10000000000000
        AND "actualHalalas" BETWEEN 0 AND 10000000000000
        AND "forecastHalalas" BETWEEN 0 AND 10000000000000
    )
);
INSERT INTO "new_BudgetYear" (
    "actualHalalas", "committedHalalas", "createdAt", "forecastHalalas", "id", "plannedHalalas", "programId", "updatedAt",
    "version", "year"
)
SELECT
    "actualHalalas", "committedHalalas", "createdAt", "forecastHalalas", "id", "plannedHalalas", "programId", "updatedAt",
    "version", "year"
FROM "BudgetYear";
DROP TABLE "BudgetYear";
ALTER TABLE "new_BudgetYear" RENAME TO "BudgetYear";
CREATE UNIQUE INDEX "BudgetYear_programId_year_key" ON "BudgetYear"("programId", "year");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
