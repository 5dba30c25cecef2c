CREATE TABLE "papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"revision" text NOT NULL,
	"state" text NOT NULL,
	"rows_total" integer NOT NULL,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"sha256" "bytea",
	"size" bigint,
	"path" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone,
	"last_error" text,
	CONSTRAINT "papers_rows" CHECK ("papers"."rows_done" between 0 and "papers"."rows_total"),
	CONSTRAINT "papers_file" CHECK (("papers"."state" = 'ready') = ("papers"."sha256" is not null and "papers"."size" is not null and "papers"."path" is not null and "papers"."made_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "papers_once" ON "papers" USING btree ("record_id","kind","format");--> statement-breakpoint
CREATE INDEX "papers_to_make" ON "papers" USING btree ("requested_at") WHERE "papers"."state" in ('waiting', 'making');--> statement-breakpoint
CREATE INDEX "papers_path" ON "papers" USING btree ("path") WHERE "papers"."path" is not null;