CREATE TABLE "collections" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid NOT NULL,
	"unit_code" text NOT NULL,
	"summary_due_at" timestamp (3) with time zone NOT NULL,
	"meetings" text DEFAULT '' NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" uuid,
	"handed_in_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "collected_by" uuid;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "communes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_record_id_policies_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_parent_id_policies_record_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."policies"("record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_sent_by_accounts_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "collections_once" ON "collections" USING btree ("parent_id","unit_code");--> statement-breakpoint
CREATE INDEX "collections_unit" ON "collections" USING btree ("unit_code");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_collected_by_policies_record_id_fk" FOREIGN KEY ("collected_by") REFERENCES "public"."policies"("record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_collected_shown" ON "comments" USING btree ("collected_by","shown_at","id") WHERE "comments"."collected_by" is not null and "comments"."shown_at" is not null;--> statement-breakpoint
CREATE INDEX "comments_collected_table" ON "comments" USING btree ("collected_by","clause_position","id") WHERE "comments"."collected_by" is not null;