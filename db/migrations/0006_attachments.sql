CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid,
	"subject_store" text,
	"subject_id" uuid,
	"event_id" bigint,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"storage_key" text,
	"width" integer,
	"height" integer,
	"variants" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"flags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_public" boolean NOT NULL,
	"scan" text NOT NULL,
	"scanned_at" timestamp (3) with time zone NOT NULL,
	"form_id" uuid,
	"browser_hash" "bytea",
	"uploaded_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" uuid,
	"removed_reason" text,
	CONSTRAINT "attachments_stored" CHECK (("attachments"."removed_at" is null) = ("attachments"."storage_key" is not null)),
	CONSTRAINT "attachments_bytes" CHECK ("attachments"."size" > 0 and octet_length("attachments"."sha256") = 32),
	CONSTRAINT "attachments_pixels" CHECK (("attachments"."width" is null) = ("attachments"."height" is null)),
	CONSTRAINT "attachments_place" CHECK (("attachments"."record_id" is null) = ("attachments"."subject_id" is null) and ("attachments"."record_id" is null) = ("attachments"."subject_store" is null)),
	CONSTRAINT "attachments_draft" CHECK ("attachments"."record_id" is not null or "attachments"."form_id" is not null),
	CONSTRAINT "attachments_removal" CHECK (("attachments"."removed_at" is null) = ("attachments"."removed_reason" is null)),
	CONSTRAINT "attachments_infected" CHECK ("attachments"."scan" <> 'infected' or "attachments"."removed_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_event_id_timeline_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."timeline_events"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_storage_key" ON "attachments" USING btree ("storage_key");--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_once" ON "attachments" USING btree ("subject_id","purpose","sha256") WHERE "attachments"."removed_at" is null and "attachments"."record_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_draft_once" ON "attachments" USING btree ("form_id","purpose","sha256") WHERE "attachments"."record_id" is null;--> statement-breakpoint
CREATE INDEX "attachments_record" ON "attachments" USING btree ("record_id","id");--> statement-breakpoint
CREATE INDEX "attachments_event" ON "attachments" USING btree ("event_id") WHERE "attachments"."event_id" is not null;--> statement-breakpoint
CREATE INDEX "attachments_drafts" ON "attachments" USING btree ("created_at") WHERE "attachments"."record_id" is null;--> statement-breakpoint
CREATE INDEX "attachments_unscanned" ON "attachments" USING btree ("scanned_at") WHERE "attachments"."scan" in ('pending', 'unscanned') and "attachments"."removed_at" is null;