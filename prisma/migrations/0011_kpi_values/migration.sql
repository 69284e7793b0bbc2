-- Who recorded a value, so that nobody verifies their own, and where its figure comes from; SQLite adds the columns
-- without making the table anew.
ALTER TABLE "KpiValue" ADD COLUMN "enteredById" TEXT REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
    CONSTRAINT "KpiValue_verifiedById_check" CHECK ("verifiedById" IS NULL OR "verifiedById" IS NOT "enteredById");
ALTER TABLE "KpiValue" ADD COLUMN "evidenceText" TEXT NOT NULL DEFAULT '';
