CREATE TABLE "appeals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appeals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"comment_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"unit_path" text NOT NULL,
	"author_id" uuid,
	"against" text NOT NULL,
	"decision_seq" integer NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "appeals_once" UNIQUE("comment_id","decision_seq"),
	CONSTRAINT "appeals_decision" CHECK (("appeals"."outcome" is null) = ("appeals"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "check_viewers" (
	"check_id" bigint NOT NULL,
	"account_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "check_viewers_check_id_account_id_pk" PRIMARY KEY("check_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "comment_texts" (
	"comment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"wording" text,
	"salt" "bytea" NOT NULL,
	"reason_code" text,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_texts_comment_id_number_pk" PRIMARY KEY("comment_id","number")
);
--> statement-breakpoint
CREATE TABLE "takedowns" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "takedowns_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"comment_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"clause_key" uuid,
	"shown_at" timestamp (3) with time zone NOT NULL,
	"reason_code" text NOT NULL,
	"basis" text NOT NULL,
	"actor_role" text NOT NULL,
	"actor_unit" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"restored_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_viewers" ADD CONSTRAINT "check_viewers_check_id_text_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."text_checks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_viewers" ADD CONSTRAINT "check_viewers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_texts" ADD CONSTRAINT "comment_texts_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_policy_id_policies_record_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_open" ON "appeals" USING btree ("comment_id") WHERE "appeals"."outcome" is null;--> statement-breakpoint
CREATE INDEX "appeals_waiting" ON "appeals" USING btree ("due_at","id") WHERE "appeals"."outcome" is null;--> statement-breakpoint
CREATE INDEX "appeals_decided" ON "appeals" USING btree ("decided_at") WHERE "appeals"."outcome" is not null;--> statement-breakpoint
CREATE INDEX "check_viewers_seen" ON "check_viewers" USING btree ("seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "takedowns_standing" ON "takedowns" USING btree ("comment_id") WHERE "takedowns"."restored_at" is null;--> statement-breakpoint
CREATE INDEX "takedowns_place" ON "takedowns" USING btree ("policy_id","shown_at","comment_id");--> statement-breakpoint
CREATE INDEX "takedowns_register" ON "takedowns" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "text_checks_decided" ON "text_checks" USING btree ("decided_at","decision") WHERE "text_checks"."decision" is not null;