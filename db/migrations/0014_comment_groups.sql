CREATE TABLE "comment_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"policy_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"clause_key" uuid,
	"clause_position" integer NOT NULL,
	"state" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"accepted_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grouped_comments" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid,
	"standing" text NOT NULL,
	"likeness" real DEFAULT 0 NOT NULL,
	"kept_apart" boolean DEFAULT false NOT NULL,
	CONSTRAINT "grouped_comments_alone" CHECK (("grouped_comments"."standing" = 'alone') = ("grouped_comments"."group_id" is null))
);
--> statement-breakpoint
CREATE TABLE "groupings" (
	"policy_id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"run" integer DEFAULT 1 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"cursor" text,
	"seen_opinions" integer DEFAULT 0 NOT NULL,
	"requested_by" uuid,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	CONSTRAINT "groupings_done" CHECK ("groupings"."done" between 0 and "groupings"."total")
);
--> statement-breakpoint
CREATE TABLE "table_visits" (
	"policy_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"part" text NOT NULL,
	"group_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "table_visits_policy_id_account_id_pk" PRIMARY KEY("policy_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "comment_groups" ADD CONSTRAINT "comment_groups_policy_id_policies_record_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_groups" ADD CONSTRAINT "comment_groups_lead_id_comments_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_groups" ADD CONSTRAINT "comment_groups_accepted_by_accounts_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grouped_comments" ADD CONSTRAINT "grouped_comments_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grouped_comments" ADD CONSTRAINT "grouped_comments_group_id_comment_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."comment_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groupings" ADD CONSTRAINT "groupings_policy_id_policies_record_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groupings" ADD CONSTRAINT "groupings_requested_by_accounts_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_visits" ADD CONSTRAINT "table_visits_policy_id_policies_record_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_visits" ADD CONSTRAINT "table_visits_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_visits" ADD CONSTRAINT "table_visits_group_id_comment_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."comment_groups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_groups_table" ON "comment_groups" USING btree ("policy_id","clause_position","id");--> statement-breakpoint
CREATE INDEX "grouped_comments_group" ON "grouped_comments" USING btree ("group_id","standing","comment_id") WHERE "grouped_comments"."group_id" is not null;--> statement-breakpoint
CREATE INDEX "groupings_to_do" ON "groupings" USING btree ("requested_at") WHERE "groupings"."state" in ('waiting', 'running');