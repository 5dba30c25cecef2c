CREATE TABLE "gathering_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "gathering_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gathering_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"changed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid
);
--> statement-breakpoint
CREATE TABLE "gathering_tallies" (
	"gathering_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"clause_key" uuid,
	"question" text DEFAULT '' NOT NULL,
	"agree" integer NOT NULL,
	"disagree" integer NOT NULL,
	"other" integer NOT NULL,
	CONSTRAINT "gathering_tallies_gathering_id_position_pk" PRIMARY KEY("gathering_id","position"),
	CONSTRAINT "gathering_tallies_counts" CHECK ("gathering_tallies"."agree" >= 0 and "gathering_tallies"."disagree" >= 0 and "gathering_tallies"."other" >= 0)
);
--> statement-breakpoint
CREATE TABLE "gatherings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"policy_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"channel" text NOT NULL,
	"unit_code" text NOT NULL,
	"held_on" date NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"document_number" text,
	"document_date" date,
	"people" integer NOT NULL,
	"opinions" integer DEFAULT 0 NOT NULL,
	"spoken" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"entered_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "gatherings_people" CHECK ("gatherings"."people" between 0 and 1000000),
	CONSTRAINT "gatherings_counts" CHECK ("gatherings"."opinions" >= 0 and "gatherings"."spoken" >= "gatherings"."opinions")
);
--> statement-breakpoint
CREATE TABLE "opinion_imports" (
	"policy_id" uuid NOT NULL,
	"sha256" "bytea" NOT NULL,
	"gathering_id" uuid NOT NULL,
	"opinions" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "opinion_imports_policy_id_sha256_pk" PRIMARY KEY("policy_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "gathering_id" uuid;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "channel_counts" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "gathering_changes" ADD CONSTRAINT "gathering_changes_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gatherings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_changes" ADD CONSTRAINT "gathering_changes_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_tallies" ADD CONSTRAINT "gathering_tallies_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gatherings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_policy_id_records_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."records"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_imports" ADD CONSTRAINT "opinion_imports_policy_id_records_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_imports" ADD CONSTRAINT "opinion_imports_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gatherings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_imports" ADD CONSTRAINT "opinion_imports_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gathering_changes_of" ON "gathering_changes" USING btree ("gathering_id","id");--> statement-breakpoint
CREATE INDEX "gatherings_policy" ON "gatherings" USING btree ("policy_id","id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gatherings"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_gathering" ON "comments" USING btree ("gathering_id","id") WHERE "comments"."gathering_id" is not null;--> statement-breakpoint
UPDATE "policies" p SET "channel_counts" = coalesce((
  SELECT jsonb_object_agg(n.key, n.value) FROM (
    SELECT each.key, sum(each.value) AS value FROM (
      SELECT c.channel || '.opinions' AS key, count(*) AS value FROM "comments" c
        WHERE c.policy_id = p.record_id AND c.state NOT IN ('draft', 'withdrawn', 'rerouted') GROUP BY c.channel
      UNION ALL
      SELECT c.channel || '.people', sum(c.people) FROM "comments" c
        WHERE c.policy_id = p.record_id AND c.state NOT IN ('draft', 'withdrawn', 'rerouted')
          AND c.entered_by IS NOT NULL GROUP BY c.channel
      UNION ALL
      SELECT 'portal.people', count(*) FROM "participants" s
        WHERE s.policy_id = p.record_id AND s.verified AND s.opinions > 0
    ) each GROUP BY each.key HAVING sum(each.value) > 0
  ) n), '{}'::jsonb);
