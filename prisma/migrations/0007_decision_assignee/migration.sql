-- Who carries a decision out; SQLite adds the column without making the table anew.
ALTER TABLE "Decision" ADD COLUMN "assigneeId" TEXT REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
