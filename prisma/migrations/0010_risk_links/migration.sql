-- The risk that an issue came of, and the one that a decision is asked for; SQLite adds the columns without making the
-- tables anew.
ALTER TABLE "Issue" ADD COLUMN "riskId" TEXT REFERENCES "Risk" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Decision" ADD COLUMN "riskId" TEXT REFERENCES "Risk" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
