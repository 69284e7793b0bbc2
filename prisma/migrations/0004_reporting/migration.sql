-- What the reporting cycle keeps beside the tables it already has.

-- How periods are made from the plan's calendar; null is as usual.
ALTER TABLE "Plan" ADD COLUMN "periodRules" TEXT
    CONSTRAINT "Plan_periodRules_check" CHECK (json_valid("periodRules"));

-- Days that somebody set by hand stay when the others are made anew.
ALTER TABLE "ReportingPeriod" ADD COLUMN "hasOwnDays" BOOLEAN NOT NULL DEFAULT false;

-- What the PMO says of a field of the report itself, and the risks that the owner looked at.
ALTER TABLE "Report" ADD COLUMN "returnNotes" TEXT NOT NULL DEFAULT '{}'
    CONSTRAINT "Report_returnNotes_check" CHECK (json_valid("returnNotes"));
ALTER TABLE "Report" ADD COLUMN "touchedRiskIds" TEXT NOT NULL DEFAULT '[]'
    CONSTRAINT "Report_touchedRiskIds_check" CHECK (json_valid("touchedRiskIds"));

-- What the plan said when the owner made the claim; null in reports of before.
ALTER TABLE "ReportEntry" ADD COLUMN "seenForecastDay" TEXT
    CONSTRAINT "ReportEntry_seenForecastDay_check" CHECK (length("seenForecastDay") = 10 AND "seenForecastDay" IS date("seenForecastDay"));
ALTER TABLE "ReportEntry" ADD COLUMN "seenActualDay" TEXT
    CONSTRAINT "ReportEntry_seenActualDay_check" CHECK (length("seenActualDay") = 10 AND "seenActualDay" IS date("seenActualDay"));
ALTER TABLE "ReportEntry" ADD COLUMN "evidenceLink" TEXT NOT NULL DEFAULT '';
