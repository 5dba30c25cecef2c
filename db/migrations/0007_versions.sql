CREATE TABLE "change_causes" (
	"record_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"clause_key" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	CONSTRAINT "change_causes_record_id_version_clause_key_comment_id_pk" PRIMARY KEY("record_id","version","clause_key","comment_id")
);
--> statement-breakpoint
CREATE TABLE "clause_changes" (
	"record_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"clause_key" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "clause_changes_record_id_clause_key_version_pk" PRIMARY KEY("record_id","clause_key","version")
);
--> statement-breakpoint
CREATE TABLE "policy_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"base_version" integer NOT NULL,
	"published_version" integer,
	"state" text NOT NULL,
	"preamble" text NOT NULL,
	"closing" text NOT NULL,
	"source_text" text NOT NULL,
	"furniture" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"decisions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"causes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"substantive" boolean,
	"new_closes_at" timestamp (3) with time zone,
	"drafted_by" uuid,
	"proposed_by" uuid,
	"proposed_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_note" text,
	"row_version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "wording" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "wording_from" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "change_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "change_summary" jsonb;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "substantive" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_version" FOREIGN KEY ("record_id","version") REFERENCES "public"."policy_versions"("record_id","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_changes" ADD CONSTRAINT "clause_changes_version" FOREIGN KEY ("record_id","version") REFERENCES "public"."policy_versions"("record_id","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_revisions" ADD CONSTRAINT "policy_revisions_record_id_policies_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."policies"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_revisions" ADD CONSTRAINT "policy_revisions_drafted_by_accounts_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_revisions" ADD CONSTRAINT "policy_revisions_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_revisions" ADD CONSTRAINT "policy_revisions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_causes_comment" ON "change_causes" USING btree ("comment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_revisions_open" ON "policy_revisions" USING btree ("record_id") WHERE "policy_revisions"."state" in ('draft', 'proposed', 'returned', 'approved');--> statement-breakpoint
CREATE INDEX "policy_revisions_proposed" ON "policy_revisions" USING btree ("proposed_at") WHERE "policy_revisions"."state" = 'proposed';--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_wording" CHECK (("comments"."wording" is null) = ("comments"."wording_from" is null) and ("comments"."wording" is null or "comments"."clause_key" is not null));