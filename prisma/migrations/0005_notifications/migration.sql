-- What a notification tells is told once, also when the product was stopped between two reminders.
ALTER TABLE "Notification" ADD COLUMN "dedupeKey" TEXT;
CREATE UNIQUE INDEX "Notification_dedupeKey_key" ON "Notification"("dedupeKey");

-- The bell counts what is not read yet.
CREATE INDEX "Notification_personId_readAt_idx" ON "Notification"("personId", "readAt");
