-- What the quality check of a plan is held to; no plan that is there departs from the published thresholds.
ALTER TABLE "Plan" ADD COLUMN "qualityThresholds" TEXT
    CONSTRAINT "Plan_qualityThresholds_check" CHECK (json_valid("qualityThresholds"));
