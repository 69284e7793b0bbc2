-- Tables, indexes and foreign keys written by `node server/db/dev/create-migration.ts`; the CHECKs are ours.
-- They stand here because SQLite cannot add a CHECK to a table that exists. A NULL passes a CHECK.

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL DEFAULT 'plan',
    "sourcePlanId" TEXT,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startDay" TEXT NOT NULL,
    "finishDay" TEXT NOT NULL,
    "toleranceWorkDays" INTEGER NOT NULL DEFAULT 10,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "calendarId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Plan_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "WorkCalendar" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Plan_sourcePlanId_fkey" FOREIGN KEY ("sourcePlanId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Plan_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Plan_kind_check" CHECK ("kind" IN ('plan', 'scenario')),
    CONSTRAINT "Plan_startDay_check" CHECK (length("startDay") = 10 AND "startDay" IS date("startDay")),
    CONSTRAINT "Plan_finishDay_check" CHECK (length("finishDay") = 10 AND "finishDay" IS date("finishDay")),
    CONSTRAINT "Plan_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Plan_scenario_check" CHECK (("kind" = 'scenario') = ("sourcePlanId" IS NOT NULL)),
    CONSTRAINT "Plan_days_check" CHECK ("startDay" <= "finishDay"),
    CONSTRAINT "Plan_toleranceWorkDays_check" CHECK ("toleranceWorkDays" >= 0)
);

-- CreateTable
CREATE TABLE "WorkCalendar" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "workWeekMask" INTEGER NOT NULL DEFAULT 31,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "WorkCalendar_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "WorkCalendar_version_check" CHECK ("version" >= 1),
    CONSTRAINT "WorkCalendar_workWeekMask_check" CHECK ("workWeekMask" BETWEEN 1 AND 127)
);

-- CreateTable
CREATE TABLE "Holiday" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "calendarId" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startDay" TEXT NOT NULL,
    "finishDay" TEXT NOT NULL,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Holiday_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "WorkCalendar" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Holiday_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Holiday_startDay_check" CHECK (length("startDay") = 10 AND "startDay" IS date("startDay")),
    CONSTRAINT "Holiday_finishDay_check" CHECK (length("finishDay") = 10 AND "finishDay" IS date("finishDay")),
    CONSTRAINT "Holiday_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Holiday_days_check" CHECK ("startDay" <= "finishDay")
);

-- CreateTable
CREATE TABLE "Workstream" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Workstream_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Workstream_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Workstream_version_check" CHECK ("version" >= 1)
);

-- CreateTable
CREATE TABLE "Program" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "workstreamId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "summaryAr" TEXT NOT NULL DEFAULT '',
    "summaryEn" TEXT NOT NULL DEFAULT '',
    "departmentAr" TEXT NOT NULL DEFAULT '',
    "departmentEn" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "startDay" TEXT NOT NULL,
    "finishDay" TEXT NOT NULL,
    "declaredState" TEXT,
    "declaredDay" TEXT,
    "declaredNote" TEXT NOT NULL DEFAULT '',
    "isPublished" BOOLEAN NOT NULL DEFAULT true,
    "calendarId" TEXT,
    "searchText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Program_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Program_workstreamId_fkey" FOREIGN KEY ("workstreamId") REFERENCES "Workstream" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Program_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "WorkCalendar" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Program_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Program_startDay_check" CHECK (length("startDay") = 10 AND "startDay" IS date("startDay")),
    CONSTRAINT "Program_finishDay_check" CHECK (length("finishDay") = 10 AND "finishDay" IS date("finishDay")),
    CONSTRAINT "Program_declaredState_check" CHECK ("declaredState" IN ('stopped', 'stalled')),
    CONSTRAINT "Program_declaredDay_check" CHECK (length("declaredDay") = 10 AND "declaredDay" IS date("declaredDay")),
    CONSTRAINT "Program_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Program_days_check" CHECK ("startDay" <= "finishDay"),
    CONSTRAINT "Program_declared_check" CHECK (("declaredState" IS NULL) = ("declaredDay" IS NULL))
);

-- CreateTable
CREATE TABLE "ScheduleItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "forecastStartDay" TEXT,
    "forecastFinishDay" TEXT NOT NULL,
    "actualStartDay" TEXT,
    "actualFinishDay" TEXT,
    "durationWorkDays" INTEGER NOT NULL DEFAULT 0,
    "remainingWorkDays" INTEGER,
    "progressPercent" INTEGER NOT NULL DEFAULT 0,
    "weightPoints" INTEGER NOT NULL DEFAULT 0,
    "declaredState" TEXT,
    "constraintType" TEXT NOT NULL DEFAULT 'asSoonAsPossible',
    "constraintDay" TEXT,
    "deadlineDay" TEXT,
    "searchText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ScheduleItem_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ScheduleItem_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "ScheduleItem_kind_check" CHECK ("kind" IN ('activity', 'milestone')),
    CONSTRAINT "ScheduleItem_forecastStartDay_check" CHECK (length("forecastStartDay") = 10 AND "forecastStartDay" IS date("forecastStartDay")),
    CONSTRAINT "ScheduleItem_forecastFinishDay_check" CHECK (length("forecastFinishDay") = 10 AND "forecastFinishDay" IS date("forecastFinishDay")),
    CONSTRAINT "ScheduleItem_actualStartDay_check" CHECK (length("actualStartDay") = 10 AND "actualStartDay" IS date("actualStartDay")),
    CONSTRAINT "ScheduleItem_actualFinishDay_check" CHECK (length("actualFinishDay") = 10 AND "actualFinishDay" IS date("actualFinishDay")),
    CONSTRAINT "ScheduleItem_declaredState_check" CHECK ("declaredState" IN ('stalled')),
    CONSTRAINT "ScheduleItem_constraintType_check" CHECK ("constraintType" IN ('asSoonAsPossible', 'asLateAsPossible', 'startNoEarlierThan', 'startNoLaterThan', 'finishNoEarlierThan', 'finishNoLaterThan', 'mustStartOn', 'mustFinishOn')),
    CONSTRAINT "ScheduleItem_constraintDay_check" CHECK (length("constraintDay") = 10 AND "constraintDay" IS date("constraintDay")),
    CONSTRAINT "ScheduleItem_deadlineDay_check" CHECK (length("deadlineDay") = 10 AND "deadlineDay" IS date("deadlineDay")),
    CONSTRAINT "ScheduleItem_version_check" CHECK ("version" >= 1),
    CONSTRAINT "ScheduleItem_milestone_check" CHECK ("kind" <> 'milestone' OR ("forecastStartDay" IS NULL AND "actualStartDay" IS NULL AND "durationWorkDays" = 0 AND "remainingWorkDays" IS NULL)),
    CONSTRAINT "ScheduleItem_activity_check" CHECK ("kind" <> 'activity' OR ("forecastStartDay" IS NOT NULL AND "weightPoints" = 0)),
    CONSTRAINT "ScheduleItem_forecastDays_check" CHECK ("forecastStartDay" <= "forecastFinishDay"),
    CONSTRAINT "ScheduleItem_actualDays_check" CHECK ("actualStartDay" <= "actualFinishDay"),
    CONSTRAINT "ScheduleItem_durationWorkDays_check" CHECK ("durationWorkDays" >= 0),
    CONSTRAINT "ScheduleItem_remainingWorkDays_check" CHECK ("remainingWorkDays" >= 0),
    CONSTRAINT "ScheduleItem_progressPercent_check" CHECK ("progressPercent" BETWEEN 0 AND 100),
    CONSTRAINT "ScheduleItem_done_check" CHECK (("progressPercent" = 100) = ("actualFinishDay" IS NOT NULL)),
    CONSTRAINT "ScheduleItem_weightPoints_check" CHECK ("weightPoints" >= 0),
    CONSTRAINT "ScheduleItem_constraint_check" CHECK (("constraintType" IN ('asSoonAsPossible', 'asLateAsPossible')) = ("constraintDay" IS NULL))
);

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "predecessorId" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,
    "type" TEXT NOT NULL DEFAULT 'FS',
    "lagDays" INTEGER NOT NULL DEFAULT 0,
    "lagUnit" TEXT NOT NULL DEFAULT 'work',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Link_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Link_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "ScheduleItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Link_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "ScheduleItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Link_type_check" CHECK ("type" IN ('FS', 'SS', 'FF', 'SF')),
    CONSTRAINT "Link_lagUnit_check" CHECK ("lagUnit" IN ('work', 'elapsed')),
    CONSTRAINT "Link_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Link_ends_check" CHECK ("predecessorId" <> "successorId")
);

-- CreateTable
CREATE TABLE "Baseline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "setDay" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "note" TEXT NOT NULL DEFAULT '',
    "requestedById" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Baseline_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Baseline_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Baseline_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Baseline_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Baseline_setDay_check" CHECK (length("setDay") = 10 AND "setDay" IS date("setDay")),
    CONSTRAINT "Baseline_state_check" CHECK ("state" IN ('requested', 'approved', 'refused')),
    CONSTRAINT "Baseline_number_check" CHECK ("number" >= 1),
    CONSTRAINT "Baseline_decided_check" CHECK (("state" = 'requested') = ("decidedAt" IS NULL)),
    CONSTRAINT "Baseline_decidedById_check" CHECK ("state" <> 'approved' OR ("decidedById" IS NOT NULL AND "decidedById" <> "requestedById"))
);

-- CreateTable
CREATE TABLE "BaselineItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "baselineId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "itemKind" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "startDay" TEXT,
    "finishDay" TEXT NOT NULL,
    "durationWorkDays" INTEGER NOT NULL DEFAULT 0,
    "weightPoints" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "BaselineItem_baselineId_fkey" FOREIGN KEY ("baselineId") REFERENCES "Baseline" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BaselineItem_itemKind_check" CHECK ("itemKind" IN ('program', 'activity', 'milestone')),
    CONSTRAINT "BaselineItem_startDay_check" CHECK (length("startDay") = 10 AND "startDay" IS date("startDay")),
    CONSTRAINT "BaselineItem_finishDay_check" CHECK (length("finishDay") = 10 AND "finishDay" IS date("finishDay")),
    CONSTRAINT "BaselineItem_milestone_check" CHECK (("itemKind" = 'milestone') = ("startDay" IS NULL)),
    CONSTRAINT "BaselineItem_days_check" CHECK ("startDay" <= "finishDay"),
    CONSTRAINT "BaselineItem_durationWorkDays_check" CHECK ("durationWorkDays" >= 0),
    CONSTRAINT "BaselineItem_weightPoints_check" CHECK ("weightPoints" >= 0)
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "titleAr" TEXT NOT NULL DEFAULT '',
    "titleEn" TEXT NOT NULL DEFAULT '',
    "departmentAr" TEXT NOT NULL DEFAULT '',
    "departmentEn" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT 'viewer',
    "managerId" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'ar',
    "digits" TEXT NOT NULL DEFAULT 'latn',
    "firstCalendar" TEXT NOT NULL DEFAULT 'gregorian',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Person_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Person_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Person_role_check" CHECK ("role" IN ('administrator', 'pmo', 'owner', 'executive', 'viewer')),
    CONSTRAINT "Person_language_check" CHECK ("language" IN ('ar', 'en')),
    CONSTRAINT "Person_digits_check" CHECK ("digits" IN ('arab', 'latn')),
    CONSTRAINT "Person_firstCalendar_check" CHECK ("firstCalendar" IN ('hijri', 'gregorian')),
    CONSTRAINT "Person_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Person_email_check" CHECK ("email" <> '' AND "email" = lower("email")),
    CONSTRAINT "Person_manager_check" CHECK ("managerId" <> "id")
);

-- CreateTable
CREATE TABLE "ProgramRole" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ProgramRole_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgramRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgramRole_role_check" CHECK ("role" IN ('owner', 'deputy', 'sponsor'))
);

-- CreateTable
CREATE TABLE "AuthUser" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "AuthUser_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "AuthSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "AuthUser" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuthAccount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "AuthAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "AuthUser" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuthVerification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "firstFailureAt" DATETIME NOT NULL,
    "blockedUntilAt" DATETIME,
    CONSTRAINT "SignInThrottle_failures_check" CHECK ("failures" >= 0)
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "programId" TEXT,
    "reasonCode" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "requestId" TEXT,
    "address" TEXT,
    CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuditEvent_reasonCode_fkey" FOREIGN KEY ("reasonCode") REFERENCES "ChangeReason" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuditEvent_day_check" CHECK (length("day") = 10 AND "day" IS date("day"))
);

-- CreateTable
CREATE TABLE "Change" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventSeq" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "programId" TEXT,
    "operation" TEXT NOT NULL,
    "field" TEXT,
    "fromValue" TEXT,
    "toValue" TEXT,
    CONSTRAINT "Change_eventSeq_fkey" FOREIGN KEY ("eventSeq") REFERENCES "AuditEvent" ("seq") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Change_operation_check" CHECK ("operation" IN ('create', 'update', 'remove')),
    CONSTRAINT "Change_shape_check" CHECK (CASE "operation" WHEN 'create' THEN "field" IS NULL AND "fromValue" IS NULL AND "toValue" IS NOT NULL WHEN 'remove' THEN "field" IS NULL AND "fromValue" IS NOT NULL AND "toValue" IS NULL ELSE "field" IS NOT NULL END)
);

-- CreateTable
CREATE TABLE "ChangeReason" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "ChangeReason_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> '')
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'previewed',
    "content" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" DATETIME,
    "appliedSeq" INTEGER,
    "undoneAt" DATETIME,
    "undoneSeq" INTEGER,
    CONSTRAINT "ImportBatch_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportBatch_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ImportBatch_state_check" CHECK ("state" IN ('previewed', 'applied', 'undone')),
    CONSTRAINT "ImportBatch_sha256_check" CHECK (length("sha256") = 64)
);

-- CreateTable
CREATE TABLE "ReportingPeriod" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'month',
    "startDay" TEXT NOT NULL,
    "finishDay" TEXT NOT NULL,
    "opensDay" TEXT NOT NULL,
    "closesDay" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scheduled',
    "openedAt" DATETIME,
    "closedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ReportingPeriod_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportingPeriod_kind_check" CHECK ("kind" IN ('month', 'fortnight', 'quarter')),
    CONSTRAINT "ReportingPeriod_startDay_check" CHECK (length("startDay") = 10 AND "startDay" IS date("startDay")),
    CONSTRAINT "ReportingPeriod_finishDay_check" CHECK (length("finishDay") = 10 AND "finishDay" IS date("finishDay")),
    CONSTRAINT "ReportingPeriod_opensDay_check" CHECK (length("opensDay") = 10 AND "opensDay" IS date("opensDay")),
    CONSTRAINT "ReportingPeriod_closesDay_check" CHECK (length("closesDay") = 10 AND "closesDay" IS date("closesDay")),
    CONSTRAINT "ReportingPeriod_state_check" CHECK ("state" IN ('scheduled', 'open', 'closed')),
    CONSTRAINT "ReportingPeriod_version_check" CHECK ("version" >= 1),
    CONSTRAINT "ReportingPeriod_days_check" CHECK ("startDay" <= "finishDay"),
    CONSTRAINT "ReportingPeriod_window_check" CHECK ("opensDay" <= "closesDay")
);

-- CreateTable
CREATE TABLE "PlanSnapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "periodId" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "statusDay" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PlanSnapshot_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PlanSnapshot_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "ReportingPeriod" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PlanSnapshot_statusDay_check" CHECK (length("statusDay") = 10 AND "statusDay" IS date("statusDay")),
    CONSTRAINT "PlanSnapshot_sha256_check" CHECK (length("sha256") = 64),
    CONSTRAINT "PlanSnapshot_number_check" CHECK ("number" >= 1)
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT NOT NULL,
    "periodId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "confidence" INTEGER,
    "achievements" TEXT NOT NULL DEFAULT '',
    "nextSteps" TEXT NOT NULL DEFAULT '',
    "decisionsText" TEXT NOT NULL DEFAULT '',
    "preparedById" TEXT,
    "submittedAt" DATETIME,
    "approvedById" TEXT,
    "approvedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Report_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "ReportingPeriod" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_state_check" CHECK ("state" IN ('draft', 'submitted', 'returned', 'approved', 'missing')),
    CONSTRAINT "Report_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Report_confidence_check" CHECK ("confidence" BETWEEN 1 AND 5),
    CONSTRAINT "Report_approvedById_check" CHECK ("state" <> 'approved' OR ("approvedById" IS NOT NULL AND "approvedById" IS NOT "preparedById"))
);

-- CreateTable
CREATE TABLE "ReportEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "day" TEXT,
    "reasonCode" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "returnNote" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ReportEntry_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportEntry_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ScheduleItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportEntry_reasonCode_fkey" FOREIGN KEY ("reasonCode") REFERENCES "ChangeReason" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportEntry_claim_check" CHECK ("claim" IN ('done', 'onDate', 'newForecast')),
    CONSTRAINT "ReportEntry_day_check" CHECK (length("day") = 10 AND "day" IS date("day"))
);

-- CreateTable
CREATE TABLE "ReportTransition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "actorId" TEXT,
    "at" DATETIME NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ReportTransition_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportTransition_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportTransition_fromState_check" CHECK ("fromState" IN ('draft', 'submitted', 'returned', 'approved', 'missing')),
    CONSTRAINT "ReportTransition_toState_check" CHECK ("toState" IN ('draft', 'submitted', 'returned', 'approved', 'missing'))
);

-- CreateTable
CREATE TABLE "Risk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "programId" TEXT,
    "itemId" TEXT,
    "reportId" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "probability" INTEGER NOT NULL,
    "impact" INTEGER NOT NULL,
    "response" TEXT NOT NULL DEFAULT 'reduce',
    "responseText" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open',
    "ownerId" TEXT,
    "dueDay" TEXT,
    "raisedDay" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Risk_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Risk_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Risk_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ScheduleItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Risk_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Risk_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Risk_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Risk_response_check" CHECK ("response" IN ('avoid', 'reduce', 'transfer', 'accept')),
    CONSTRAINT "Risk_state_check" CHECK ("state" IN ('open', 'closed', 'occurred')),
    CONSTRAINT "Risk_dueDay_check" CHECK (length("dueDay") = 10 AND "dueDay" IS date("dueDay")),
    CONSTRAINT "Risk_raisedDay_check" CHECK (length("raisedDay") = 10 AND "raisedDay" IS date("raisedDay")),
    CONSTRAINT "Risk_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Risk_probability_check" CHECK ("probability" BETWEEN 1 AND 5),
    CONSTRAINT "Risk_impact_check" CHECK ("impact" BETWEEN 1 AND 5)
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "programId" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "actionText" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open',
    "ownerId" TEXT,
    "dueDay" TEXT,
    "raisedDay" TEXT NOT NULL,
    "closedDay" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Issue_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Issue_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Issue_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Issue_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Issue_state_check" CHECK ("state" IN ('open', 'closed')),
    CONSTRAINT "Issue_dueDay_check" CHECK (length("dueDay") = 10 AND "dueDay" IS date("dueDay")),
    CONSTRAINT "Issue_raisedDay_check" CHECK (length("raisedDay") = 10 AND "raisedDay" IS date("raisedDay")),
    CONSTRAINT "Issue_closedDay_check" CHECK (length("closedDay") = 10 AND "closedDay" IS date("closedDay")),
    CONSTRAINT "Issue_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Issue_severity_check" CHECK ("severity" BETWEEN 1 AND 5)
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "programId" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'wanted',
    "askedById" TEXT,
    "deciderId" TEXT,
    "askedDay" TEXT NOT NULL,
    "dueDay" TEXT NOT NULL,
    "decidedDay" TEXT,
    "outcomeText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Decision_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_deciderId_fkey" FOREIGN KEY ("deciderId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Decision_state_check" CHECK ("state" IN ('wanted', 'taken', 'done', 'withdrawn')),
    CONSTRAINT "Decision_askedDay_check" CHECK (length("askedDay") = 10 AND "askedDay" IS date("askedDay")),
    CONSTRAINT "Decision_dueDay_check" CHECK (length("dueDay") = 10 AND "dueDay" IS date("dueDay")),
    CONSTRAINT "Decision_decidedDay_check" CHECK (length("decidedDay") = 10 AND "decidedDay" IS date("decidedDay")),
    CONSTRAINT "Decision_version_check" CHECK ("version" >= 1)
);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "programId" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "reasonCode" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "proposal" TEXT NOT NULL,
    "impact" TEXT NOT NULL DEFAULT '',
    "isRebaseline" BOOLEAN NOT NULL DEFAULT false,
    "requestedById" TEXT,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ChangeRequest_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_reasonCode_fkey" FOREIGN KEY ("reasonCode") REFERENCES "ChangeReason" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "ChangeRequest_state_check" CHECK ("state" IN ('draft', 'submitted', 'approved', 'refused', 'applied')),
    CONSTRAINT "ChangeRequest_version_check" CHECK ("version" >= 1),
    CONSTRAINT "ChangeRequest_decidedById_check" CHECK ("state" NOT IN ('approved', 'applied') OR ("decidedById" IS NOT NULL AND "decidedById" IS NOT "requestedById"))
);

-- CreateTable
CREATE TABLE "EService" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "itemId" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'portal',
    "plannedLaunchDay" TEXT NOT NULL,
    "actualLaunchDay" TEXT,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "EService_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EService_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EService_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ScheduleItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EService_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "EService_audience_check" CHECK ("audience" IN ('citizen', 'resident')),
    CONSTRAINT "EService_channel_check" CHECK ("channel" IN ('portal', 'app', 'kiosk', 'contactCentre')),
    CONSTRAINT "EService_plannedLaunchDay_check" CHECK (length("plannedLaunchDay") = 10 AND "plannedLaunchDay" IS date("plannedLaunchDay")),
    CONSTRAINT "EService_actualLaunchDay_check" CHECK (length("actualLaunchDay") = 10 AND "actualLaunchDay" IS date("actualLaunchDay")),
    CONSTRAINT "EService_version_check" CHECK ("version" >= 1)
);

-- CreateTable
CREATE TABLE "EServiceMeasure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eServiceId" TEXT NOT NULL,
    "monthDay" TEXT NOT NULL,
    "transactions" INTEGER NOT NULL,
    "satisfactionPercent" INTEGER,
    CONSTRAINT "EServiceMeasure_eServiceId_fkey" FOREIGN KEY ("eServiceId") REFERENCES "EService" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EServiceMeasure_monthDay_check" CHECK (length("monthDay") = 10 AND "monthDay" IS date("monthDay")),
    CONSTRAINT "EServiceMeasure_month_check" CHECK ("monthDay" LIKE '%-01'),
    CONSTRAINT "EServiceMeasure_transactions_check" CHECK ("transactions" >= 0),
    CONSTRAINT "EServiceMeasure_satisfactionPercent_check" CHECK ("satisfactionPercent" BETWEEN 0 AND 100)
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Place_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Place_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Place_kind_check" CHECK ("kind" IN ('governorate', 'centre')),
    CONSTRAINT "Place_parent_check" CHECK (("kind" = 'centre') = ("parentId" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "RollOut" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "plannedDay" TEXT NOT NULL,
    "actualDay" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "RollOut_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RollOut_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RollOut_state_check" CHECK ("state" IN ('planned', 'inProgress', 'live')),
    CONSTRAINT "RollOut_plannedDay_check" CHECK (length("plannedDay") = 10 AND "plannedDay" IS date("plannedDay")),
    CONSTRAINT "RollOut_actualDay_check" CHECK (length("actualDay") = 10 AND "actualDay" IS date("actualDay")),
    CONSTRAINT "RollOut_version_check" CHECK ("version" >= 1)
);

-- CreateTable
CREATE TABLE "BudgetYear" (
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
    CONSTRAINT "BudgetYear_year_check" CHECK ("year" BETWEEN 1900 AND 2200)
);

-- CreateTable
CREATE TABLE "Kpi" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "programId" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'kpi',
    "axis" TEXT,
    "code" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "definitionAr" TEXT NOT NULL DEFAULT '',
    "definitionEn" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL DEFAULT 'up',
    "baselineValue" REAL,
    "ownerId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Kpi_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kpi_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kpi_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kpi_name_check" CHECK ("nameAr" <> '' OR "nameEn" <> ''),
    CONSTRAINT "Kpi_kind_check" CHECK ("kind" IN ('kpi', 'benefit', 'qiyas')),
    CONSTRAINT "Kpi_direction_check" CHECK ("direction" IN ('up', 'down')),
    CONSTRAINT "Kpi_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Kpi_axis_check" CHECK ("axis" IS NULL OR "kind" = 'qiyas')
);

-- CreateTable
CREATE TABLE "KpiTarget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kpiId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" REAL NOT NULL,
    CONSTRAINT "KpiTarget_kpiId_fkey" FOREIGN KEY ("kpiId") REFERENCES "Kpi" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KpiTarget_year_check" CHECK ("year" BETWEEN 1900 AND 2200)
);

-- CreateTable
CREATE TABLE "KpiValue" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kpiId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "verifiedById" TEXT,
    "evidenceId" TEXT,
    CONSTRAINT "KpiValue_kpiId_fkey" FOREIGN KEY ("kpiId") REFERENCES "Kpi" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KpiValue_verifiedById_fkey" FOREIGN KEY ("verifiedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KpiValue_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "EvidenceFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KpiValue_day_check" CHECK (length("day") = 10 AND "day" IS date("day"))
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "programId" TEXT,
    "authorId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" DATETIME,
    "removedAt" DATETIME,
    CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommentMention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "CommentMention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CommentMention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT,
    "itemId" TEXT,
    "reportId" TEXT,
    "storageName" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" DATETIME,
    CONSTRAINT "EvidenceFile_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceFile_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ScheduleItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceFile_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceFile_sizeBytes_check" CHECK ("sizeBytes" >= 0),
    CONSTRAINT "EvidenceFile_sha256_check" CHECK (length("sha256") = 64)
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "data" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" DATETIME,
    CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dedupeKey" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "lastError" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "OutboxMessage_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OutboxMessage_state_check" CHECK ("state" IN ('pending', 'sent', 'dead')),
    CONSTRAINT "OutboxMessage_attempts_check" CHECK ("attempts" >= 0)
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Holiday_calendarId_startDay_idx" ON "Holiday"("calendarId", "startDay");

-- CreateIndex
CREATE UNIQUE INDEX "Workstream_planId_code_key" ON "Workstream"("planId", "code");

-- CreateIndex
CREATE INDEX "Program_workstreamId_idx" ON "Program"("workstreamId");

-- CreateIndex
CREATE UNIQUE INDEX "Program_planId_code_key" ON "Program"("planId", "code");

-- CreateIndex
CREATE INDEX "ScheduleItem_forecastFinishDay_idx" ON "ScheduleItem"("forecastFinishDay");

-- CreateIndex
CREATE UNIQUE INDEX "ScheduleItem_programId_code_key" ON "ScheduleItem"("programId", "code");

-- CreateIndex
CREATE INDEX "Link_successorId_idx" ON "Link"("successorId");

-- CreateIndex
CREATE INDEX "Link_planId_idx" ON "Link"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "Link_predecessorId_successorId_key" ON "Link"("predecessorId", "successorId");

-- CreateIndex
CREATE UNIQUE INDEX "Baseline_planId_number_key" ON "Baseline"("planId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "BaselineItem_baselineId_itemId_key" ON "BaselineItem"("baselineId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "ProgramRole_personId_idx" ON "ProgramRole"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgramRole_programId_personId_role_key" ON "ProgramRole"("programId", "personId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "AuthUser_personId_key" ON "AuthUser"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AuthUser_email_key" ON "AuthUser"("email");

-- CreateIndex
CREATE UNIQUE INDEX "AuthSession_token_key" ON "AuthSession"("token");

-- CreateIndex
CREATE INDEX "AuthSession_userId_idx" ON "AuthSession"("userId");

-- CreateIndex
CREATE INDEX "AuthAccount_userId_idx" ON "AuthAccount"("userId");

-- CreateIndex
CREATE INDEX "AuthVerification_identifier_idx" ON "AuthVerification"("identifier");

-- CreateIndex
CREATE INDEX "AuditEvent_programId_seq_idx" ON "AuditEvent"("programId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_seq_idx" ON "AuditEvent"("subjectId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_day_idx" ON "AuditEvent"("day");

-- CreateIndex
CREATE INDEX "Change_entityId_seq_idx" ON "Change"("entityId", "seq");

-- CreateIndex
CREATE INDEX "Change_eventSeq_idx" ON "Change"("eventSeq");

-- CreateIndex
CREATE INDEX "Change_programId_seq_idx" ON "Change"("programId", "seq");

-- CreateIndex
CREATE INDEX "ImportBatch_planId_createdAt_idx" ON "ImportBatch"("planId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ReportingPeriod_planId_startDay_kind_key" ON "ReportingPeriod"("planId", "startDay", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "PlanSnapshot_periodId_number_key" ON "PlanSnapshot"("periodId", "number");

-- CreateIndex
CREATE INDEX "Report_periodId_state_idx" ON "Report"("periodId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Report_programId_periodId_key" ON "Report"("programId", "periodId");

-- CreateIndex
CREATE INDEX "ReportEntry_itemId_idx" ON "ReportEntry"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportEntry_reportId_itemId_key" ON "ReportEntry"("reportId", "itemId");

-- CreateIndex
CREATE INDEX "ReportTransition_reportId_at_idx" ON "ReportTransition"("reportId", "at");

-- CreateIndex
CREATE INDEX "Risk_programId_state_idx" ON "Risk"("programId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Risk_planId_code_key" ON "Risk"("planId", "code");

-- CreateIndex
CREATE INDEX "Issue_programId_state_idx" ON "Issue"("programId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Issue_planId_code_key" ON "Issue"("planId", "code");

-- CreateIndex
CREATE INDEX "Decision_programId_state_idx" ON "Decision"("programId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_planId_code_key" ON "Decision"("planId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ChangeRequest_planId_code_key" ON "ChangeRequest"("planId", "code");

-- CreateIndex
CREATE INDEX "EService_programId_idx" ON "EService"("programId");

-- CreateIndex
CREATE UNIQUE INDEX "EService_planId_code_key" ON "EService"("planId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "EServiceMeasure_eServiceId_monthDay_key" ON "EServiceMeasure"("eServiceId", "monthDay");

-- CreateIndex
CREATE UNIQUE INDEX "Place_code_key" ON "Place"("code");

-- CreateIndex
CREATE INDEX "RollOut_placeId_idx" ON "RollOut"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "RollOut_programId_placeId_key" ON "RollOut"("programId", "placeId");

-- CreateIndex
CREATE UNIQUE INDEX "BudgetYear_programId_year_key" ON "BudgetYear"("programId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Kpi_planId_code_key" ON "Kpi"("planId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "KpiTarget_kpiId_year_key" ON "KpiTarget"("kpiId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "KpiValue_kpiId_day_key" ON "KpiValue"("kpiId", "day");

-- CreateIndex
CREATE INDEX "Comment_subjectId_createdAt_idx" ON "Comment"("subjectId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "CommentMention_commentId_personId_key" ON "CommentMention"("commentId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceFile_storageName_key" ON "EvidenceFile"("storageName");

-- CreateIndex
CREATE INDEX "EvidenceFile_programId_idx" ON "EvidenceFile"("programId");

-- CreateIndex
CREATE INDEX "Notification_personId_createdAt_idx" ON "Notification"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_nextAttemptAt_idx" ON "OutboxMessage"("state", "nextAttemptAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_personId_name_key" ON "SavedView"("personId", "name");
