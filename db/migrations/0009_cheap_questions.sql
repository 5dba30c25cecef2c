DROP INDEX "comments_due";--> statement-breakpoint
DROP INDEX "records_opens";--> statement-breakpoint
DROP INDEX "records_closes";--> statement-breakpoint
CREATE INDEX "comments_unreasoned" ON "comments" USING btree ("policy_id") WHERE "comments"."disposition" in ('partly_accepted', 'not_accepted', 'noted')
          and coalesce(btrim("comments"."answer"), '') = '' and "comments"."state" not in ('draft', 'withdrawn', 'rerouted');--> statement-breakpoint
CREATE INDEX "comments_mending" ON "comments" USING btree ("due_at") WHERE "comments"."state" = 'needs_edit';--> statement-breakpoint
CREATE INDEX "records_calendar" ON "records" USING btree ("id") WHERE "records"."state" in ('scheduled', 'open');