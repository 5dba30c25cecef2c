CREATE TABLE "mail_preferences" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"answers" text NOT NULL,
	"followed" text NOT NULL,
	"lang" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topic_followers" (
	"topic" text NOT NULL,
	"value" text NOT NULL,
	"account_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "topic_followers_topic_value_account_id_pk" PRIMARY KEY("topic","value","account_id")
);
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_once";--> statement-breakpoint
DROP INDEX "outbox_waiting";--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "event_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "account_tokens" ADD COLUMN "id" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "letter" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "day" date;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "carried_by" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "reached" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "created_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "dead_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_followers" ADD CONSTRAINT "topic_followers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "topic_followers_account" ON "topic_followers" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_tokens_id" ON "account_tokens" USING btree ("id");--> statement-breakpoint
CREATE INDEX "outbox_dead" ON "outbox" USING btree ("id") WHERE "outbox"."dead_at" is not null;--> statement-breakpoint
CREATE INDEX "outbox_carried" ON "outbox" USING btree ("carried_by") WHERE "outbox"."carried_by" is not null;--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("topic","available_at","id") WHERE "outbox"."done_at" is null and "outbox"."dead_at" is null;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_once" UNIQUE NULLS NOT DISTINCT("topic","event_id","recipient_id","subject_id","day");--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_about" CHECK ("outbox"."event_id" is not null or "outbox"."subject_id" is not null or "outbox"."day" is not null);