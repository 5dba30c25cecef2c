CREATE TABLE "account_consents" (
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"wording" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_consents_account_id_purpose_given_at_pk" PRIMARY KEY("account_id","purpose","given_at")
);
--> statement-breakpoint
CREATE TABLE "account_roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"unit_code" text NOT NULL,
	"office" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "account_tokens" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"address" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"phone" text,
	"email_confirmed_at" timestamp (3) with time zone,
	"phone_confirmed_at" timestamp (3) with time zone,
	"phone_confirmed_by" uuid,
	"password_hash" text NOT NULL,
	"display_name" text NOT NULL,
	"unit_code" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "accounts_identifier" CHECK ("accounts"."email" is not null or "accounts"."phone" is not null)
);
--> statement-breakpoint
CREATE TABLE "parked_forms" (
	"id" text PRIMARY KEY NOT NULL,
	"browser_hash" "bytea" NOT NULL,
	"account_id" uuid,
	"path" text NOT NULL,
	"fields" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "rate_limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"account_id" uuid NOT NULL,
	"device" text NOT NULL,
	"role_key" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clause_counters" (
	"policy_id" uuid NOT NULL,
	"clause_key" uuid NOT NULL,
	"shown" integer NOT NULL,
	CONSTRAINT "clause_counters_policy_id_clause_key_pk" PRIMARY KEY("policy_id","clause_key")
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"record_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"key" uuid NOT NULL,
	"parent_key" uuid,
	"position" integer NOT NULL,
	"depth" integer NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"label" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"anchor" text NOT NULL,
	CONSTRAINT "clauses_record_id_version_key_pk" PRIMARY KEY("record_id","version","key")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"public_id" uuid NOT NULL,
	"state" text NOT NULL,
	"visible_state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state_since" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"policy_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"policy_version" integer NOT NULL,
	"clause_key" uuid,
	"clause_position" integer NOT NULL,
	"receipt_code" text NOT NULL,
	"author_id" uuid,
	"entered_by" uuid,
	"served_person" text,
	"channel" text NOT NULL,
	"people" integer DEFAULT 1 NOT NULL,
	"stance" text NOT NULL,
	"body" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"naming_consent_at" timestamp (3) with time zone,
	"author_unit" text,
	"byline" text NOT NULL,
	"reason_code" text,
	"checked_by" uuid,
	"shown_at" timestamp (3) with time zone,
	"disposition" text,
	"answer" text,
	"answered_by" uuid,
	"row_version" integer DEFAULT 0 NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "comments_people" CHECK ("comments"."people" between 1 and 1000000)
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"policy_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"verified" boolean NOT NULL,
	"opinions" integer NOT NULL,
	CONSTRAINT "participants_policy_id_account_id_pk" PRIMARY KEY("policy_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"document_kind" text NOT NULL,
	"matter_type" text,
	"drafting_body" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"plan_number" text,
	"plan_date" date,
	"plan_sent_at" date,
	"short_period_basis" text,
	"round" integer DEFAULT 1 NOT NULL,
	"current_version" integer DEFAULT 0 NOT NULL,
	"signed_by" text,
	"adoption_number" text,
	"adoption_date" date,
	"adoption_url" text,
	"departure_reason" text,
	"opinion_count" integer DEFAULT 0 NOT NULL,
	"person_count" integer DEFAULT 0 NOT NULL,
	"shown_count" integer DEFAULT 0 NOT NULL,
	"unanswered_count" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"disposition_counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"stance_counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "policies_counts" CHECK ("policies"."opinion_count" >= 0 and "policies"."person_count" >= 0 and "policies"."shown_count" >= 0 and "policies"."unanswered_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "policy_bases" (
	"record_id" uuid NOT NULL,
	"basis_id" text NOT NULL,
	CONSTRAINT "policy_bases_record_id_basis_id_pk" PRIMARY KEY("record_id","basis_id")
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"record_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"preamble" text NOT NULL,
	"closing" text DEFAULT '' NOT NULL,
	"source_text" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "policy_versions_record_id_number_pk" PRIMARY KEY("record_id","number")
);
--> statement-breakpoint
CREATE TABLE "text_checks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "text_checks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"store" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"area" text NOT NULL,
	"unit_path" text NOT NULL,
	"author_id" uuid,
	"flags" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"taken_by" uuid,
	"decision" text,
	"reason_code" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "code_counters" (
	"kind" text NOT NULL,
	"unit_code" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "code_counters_kind_unit_code_year_pk" PRIMARY KEY("kind","unit_code","year")
);
--> statement-breakpoint
CREATE TABLE "event_notes" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"note" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_public" boolean NOT NULL,
	"salt" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followers" (
	"account_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "followers_record_id_account_id_pk" PRIMARY KEY("record_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"entry" text NOT NULL,
	"leaf_hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" uuid NOT NULL,
	"event_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text NOT NULL,
	"event_id" bigint NOT NULL,
	"recipient_id" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"available_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp (3) with time zone,
	"last_error" text,
	CONSTRAINT "outbox_once" UNIQUE NULLS NOT DISTINCT("topic","event_id","recipient_id")
);
--> statement-breakpoint
CREATE TABLE "record_search" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"fold" text NOT NULL,
	"tsv" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"public_id" uuid NOT NULL,
	"state" text NOT NULL,
	"visible_state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state_since" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"code" text,
	"unit_code" text NOT NULL,
	"village_code" text,
	"title" text NOT NULL,
	"verb" text NOT NULL,
	"author_id" uuid,
	"submitted_by" uuid,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"taken_down_at" timestamp (3) with time zone,
	"taken_down_reason" text,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "records_code_after_draft" CHECK ("records"."state" = 'draft' or "records"."code" is not null),
	CONSTRAINT "records_window" CHECK ("records"."opens_at" is null or "records"."closes_at" is null or "records"."opens_at" < "records"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"author_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "submissions_author_id_submission_id_pk" PRIMARY KEY("author_id","submission_id")
);
--> statement-breakpoint
CREATE TABLE "timeline_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "timeline_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"event" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"actor_unit" text,
	"is_public" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demo_clock" (
	"id" integer PRIMARY KEY NOT NULL,
	"offset_ms" text NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"day" date NOT NULL,
	"source" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"off" boolean DEFAULT true NOT NULL,
	CONSTRAINT "holidays_day_version_pk" PRIMARY KEY("day","version")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_bases" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"article" text,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"verified" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"value" jsonb NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "settings_key_valid_from_pk" PRIMARY KEY("key","valid_from")
);
--> statement-breakpoint
CREATE TABLE "unit_aliases" (
	"unit_code" text NOT NULL,
	"name" text NOT NULL,
	"formerly" text NOT NULL,
	"fold" text NOT NULL,
	CONSTRAINT "unit_aliases_unit_code_name_formerly_pk" PRIMARY KEY("unit_code","name","formerly")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"path" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"full_name" text NOT NULL,
	"fold" text NOT NULL,
	"households" integer,
	"area_km2" double precision,
	"lon" double precision,
	"lat" double precision,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"successor_code" text,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "units_households" CHECK ("units"."households" is null or "units"."households" > 0)
);
--> statement-breakpoint
ALTER TABLE "account_consents" ADD CONSTRAINT "account_consents_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_roles" ADD CONSTRAINT "account_roles_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_roles" ADD CONSTRAINT "account_roles_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_tokens" ADD CONSTRAINT "account_tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_forms" ADD CONSTRAINT "parked_forms_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_counters" ADD CONSTRAINT "clause_counters_policy_id_policies_record_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_policy_id_policies_record_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_unit_units_code_fk" FOREIGN KEY ("author_unit") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_policy_id_policies_record_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_bases" ADD CONSTRAINT "policy_bases_record_id_policies_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_bases" ADD CONSTRAINT "policy_bases_basis_id_legal_bases_id_fk" FOREIGN KEY ("basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_record_id_policies_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_notes" ADD CONSTRAINT "event_notes_event_id_timeline_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."timeline_events"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_event_id_timeline_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."timeline_events"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_event_id_timeline_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."timeline_events"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_search" ADD CONSTRAINT "record_search_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_village_code_units_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_aliases" ADD CONSTRAINT "unit_aliases_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_parent_code_units_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_successor_code_units_code_fk" FOREIGN KEY ("successor_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_roles_once" ON "account_roles" USING btree ("account_id","role","unit_code","valid_from");--> statement-breakpoint
CREATE INDEX "account_roles_at" ON "account_roles" USING btree ("unit_code","role");--> statement-breakpoint
CREATE INDEX "account_tokens_account" ON "account_tokens" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_phone" ON "accounts" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "parked_forms_expiry" ON "parked_forms" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clauses_position" ON "clauses" USING btree ("record_id","version","position");--> statement-breakpoint
CREATE UNIQUE INDEX "clauses_anchor" ON "clauses" USING btree ("record_id","version","anchor");--> statement-breakpoint
CREATE UNIQUE INDEX "comments_receipt" ON "comments" USING btree ("receipt_code");--> statement-breakpoint
CREATE UNIQUE INDEX "comments_public_id" ON "comments" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "comments_shown" ON "comments" USING btree ("policy_id","shown_at","id") WHERE "comments"."shown_at" is not null;--> statement-breakpoint
CREATE INDEX "comments_shown_clause" ON "comments" USING btree ("policy_id","clause_key","shown_at","id") WHERE "comments"."shown_at" is not null and "comments"."clause_key" is not null;--> statement-breakpoint
CREATE INDEX "comments_table" ON "comments" USING btree ("policy_id","clause_position","id");--> statement-breakpoint
CREATE INDEX "comments_unanswered" ON "comments" USING btree ("policy_id","clause_position","id") WHERE "comments"."disposition" is null and "comments"."state" not in ('draft', 'withdrawn', 'rerouted');--> statement-breakpoint
CREATE INDEX "comments_due" ON "comments" USING btree ("due_at") WHERE "comments"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "comments_author" ON "comments" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "participants_account" ON "participants" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "text_checks_waiting" ON "text_checks" USING btree ("due_at","id") WHERE "text_checks"."decision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "text_checks_open" ON "text_checks" USING btree ("subject_id") WHERE "text_checks"."decision" is null;--> statement-breakpoint
CREATE INDEX "followers_account" ON "followers" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_event" ON "ledger_entries" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("account_id","event_id");--> statement-breakpoint
CREATE INDEX "notices_account" ON "notices" USING btree ("account_id","id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("available_at","id") WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "record_search_tsv" ON "record_search" USING gin ("tsv");--> statement-breakpoint
CREATE INDEX "record_search_fold" ON "record_search" USING gin ("fold" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "records_code" ON "records" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "records_public_id" ON "records" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "records_unit" ON "records" USING btree ("unit_code","kind","id");--> statement-breakpoint
CREATE INDEX "records_kind" ON "records" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "records_author" ON "records" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "records_updated" ON "records" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "records_opens" ON "records" USING btree ("opens_at") WHERE "records"."opens_at" is not null;--> statement-breakpoint
CREATE INDEX "records_closes" ON "records" USING btree ("closes_at") WHERE "records"."closes_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "timeline_subject_seq" ON "timeline_events" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "timeline_record" ON "timeline_events" USING btree ("record_id","id");--> statement-breakpoint
CREATE INDEX "unit_aliases_fold" ON "unit_aliases" USING gin ("fold" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "units_parent" ON "units" USING btree ("parent_code","code");--> statement-breakpoint
CREATE INDEX "units_fold" ON "units" USING gin ("fold" gin_trgm_ops);