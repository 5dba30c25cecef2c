CREATE TABLE "account_consents" (
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"wording" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_consents_account_id_purpose_given_at_pk" PRIMARY KEY("account_id","purpose","given_at")
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
ALTER TABLE "sessions" ADD COLUMN "role_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "account_consents" ADD CONSTRAINT "account_consents_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_forms" ADD CONSTRAINT "parked_forms_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "parked_forms_expiry" ON "parked_forms" USING btree ("expires_at");