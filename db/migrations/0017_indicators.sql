CREATE TABLE "unit_tallies" (
	"measure" text NOT NULL,
	"month" integer NOT NULL,
	"unit_code" text NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "unit_tallies_measure_month_unit_code_pk" PRIMARY KEY("measure","month","unit_code"),
	CONSTRAINT "unit_tallies_month" CHECK ("unit_tallies"."month" % 100 between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "unit_tallies" ADD CONSTRAINT "unit_tallies_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unit_tallies_unit" ON "unit_tallies" USING btree ("unit_code","measure","month");