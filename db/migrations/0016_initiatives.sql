CREATE TABLE "community_meetings" (
	"initiative_id" uuid PRIMARY KEY NOT NULL,
	"notice_on" date NOT NULL,
	"held_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"form" text NOT NULL,
	"households" integer,
	"votes_for" integer,
	"threshold" text,
	"passed" boolean,
	"created_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone,
	CONSTRAINT "community_meetings_notice" CHECK ("community_meetings"."held_on" >= "community_meetings"."notice_on" + 2),
	CONSTRAINT "community_meetings_votes" CHECK ("community_meetings"."votes_for" is null or ("community_meetings"."households" is not null and "community_meetings"."threshold" is not null
        and "community_meetings"."passed" is not null and "community_meetings"."votes_for" between 0 and "community_meetings"."households"))
);
--> statement-breakpoint
CREATE TABLE "household_consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"initiative_id" uuid NOT NULL,
	"household" text,
	"household_hash" "bytea" NOT NULL,
	"form" text NOT NULL,
	"given_on" date NOT NULL,
	"entered_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "initiative_front_opinions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "initiative_front_opinions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"initiative_id" uuid NOT NULL,
	"level" text NOT NULL,
	"agrees" boolean NOT NULL,
	"words" text NOT NULL,
	"given_on" date NOT NULL,
	"entered_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_progress" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "initiative_progress_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"initiative_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"words" text NOT NULL,
	"entered_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "initiative_progress_once" UNIQUE("initiative_id","year","quarter"),
	CONSTRAINT "initiative_progress_quarter" CHECK ("initiative_progress"."quarter" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "initiative_supplements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"initiative_id" uuid NOT NULL,
	"body" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"checked_by" uuid,
	"checked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "initiative_supports" (
	"initiative_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"in_village" boolean NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "initiative_supports_initiative_id_account_id_pk" PRIMARY KEY("initiative_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "initiatives" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"route" text,
	"matter" text,
	"problem" text DEFAULT '' NOT NULL,
	"proposal" text DEFAULT '' NOT NULL,
	"benefit" text DEFAULT '' NOT NULL,
	"doers" text DEFAULT '' NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"salt" "bytea" NOT NULL,
	"served_person" text,
	"naming_consent_at" timestamp (3) with time zone,
	"byline" text DEFAULT '' NOT NULL,
	"copied_from" uuid,
	"text_checked_by" uuid,
	"text_checked_at" timestamp (3) with time zone,
	"asked_by_commune" boolean DEFAULT false NOT NULL,
	"consents_confirmed_at" timestamp (3) with time zone,
	"review_asked_at" timestamp (3) with time zone,
	"recognition_number" text,
	"recognised_on" date,
	"plan" text DEFAULT '' NOT NULL,
	"owner" text DEFAULT '' NOT NULL,
	"plan_due" date,
	"result" text DEFAULT '' NOT NULL,
	"beneficiaries" integer,
	"cost" bigint,
	"completed_on" date,
	"support_village" integer DEFAULT 0 NOT NULL,
	"support_elsewhere" integer DEFAULT 0 NOT NULL,
	"consent_count" integer DEFAULT 0 NOT NULL,
	"copy_count" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "initiatives_recognition" CHECK (("initiatives"."recognition_number" is null) = ("initiatives"."recognised_on" is null)),
	CONSTRAINT "initiatives_counts" CHECK ("initiatives"."support_village" >= 0 and "initiatives"."support_elsewhere" >= 0 and "initiatives"."consent_count" >= 0 and "initiatives"."copy_count" >= 0),
	CONSTRAINT "initiatives_result" CHECK (("initiatives"."beneficiaries" is null or "initiatives"."beneficiaries" >= 0) and ("initiatives"."cost" is null or "initiatives"."cost" >= 0))
);
--> statement-breakpoint
CREATE TABLE "registered_facts" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"happened_on" date,
	"ended_on" date,
	"for_year" integer,
	"document_number" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"salt" "bytea" NOT NULL,
	"copied_from" uuid,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "registered_facts_days" CHECK ("registered_facts"."ended_on" is null or "registered_facts"."happened_on" is null or "registered_facts"."ended_on" >= "registered_facts"."happened_on"),
	CONSTRAINT "registered_facts_year" CHECK ("registered_facts"."for_year" is null or "registered_facts"."for_year" between 1945 and 2200)
);
--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "entered_by" uuid;--> statement-breakpoint
ALTER TABLE "community_meetings" ADD CONSTRAINT "community_meetings_initiative_id_initiatives_record_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_consents" ADD CONSTRAINT "household_consents_initiative_id_initiatives_record_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_consents" ADD CONSTRAINT "household_consents_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_front_opinions" ADD CONSTRAINT "initiative_front_opinions_initiative_id_initiatives_record_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_front_opinions" ADD CONSTRAINT "initiative_front_opinions_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_progress" ADD CONSTRAINT "initiative_progress_initiative_id_initiatives_record_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_progress" ADD CONSTRAINT "initiative_progress_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_supplements" ADD CONSTRAINT "initiative_supplements_initiative_id_initiatives_record_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_supplements" ADD CONSTRAINT "initiative_supplements_checked_by_accounts_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_supports" ADD CONSTRAINT "initiative_supports_initiative_id_initiatives_record_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_supports" ADD CONSTRAINT "initiative_supports_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_copied_from_records_id_fk" FOREIGN KEY ("copied_from") REFERENCES "public"."records"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_text_checked_by_accounts_id_fk" FOREIGN KEY ("text_checked_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registered_facts" ADD CONSTRAINT "registered_facts_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registered_facts" ADD CONSTRAINT "registered_facts_copied_from_records_id_fk" FOREIGN KEY ("copied_from") REFERENCES "public"."records"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "household_consents_once" ON "household_consents" USING btree ("initiative_id","household_hash") WHERE "household_consents"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "household_consents_valid" ON "household_consents" USING btree ("initiative_id","given_on");--> statement-breakpoint
CREATE INDEX "initiative_front_opinions_of" ON "initiative_front_opinions" USING btree ("initiative_id","id");--> statement-breakpoint
CREATE INDEX "initiative_supplements_of" ON "initiative_supplements" USING btree ("initiative_id","created_at");--> statement-breakpoint
CREATE INDEX "initiative_supports_account" ON "initiative_supports" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "initiatives_recognised" ON "initiatives" USING btree ("recognised_on") WHERE "initiatives"."recognised_on" is not null;--> statement-breakpoint
CREATE INDEX "initiatives_copied" ON "initiatives" USING btree ("copied_from") WHERE "initiatives"."copied_from" is not null;--> statement-breakpoint
CREATE INDEX "registered_facts_day" ON "registered_facts" USING btree ("happened_on");--> statement-breakpoint
CREATE INDEX "registered_facts_copied" ON "registered_facts" USING btree ("copied_from") WHERE "registered_facts"."copied_from" is not null;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "records_calendar_due" ON "records" USING btree ("due_at") WHERE "records"."state" in ('needs_info', 'collecting_consent', 'rejected', 'answered');--> statement-breakpoint
CREATE INDEX "records_village" ON "records" USING btree ("village_code","kind","id") WHERE "records"."village_code" is not null;