import { type SQL, sql } from "drizzle-orm";
import { MAIL_DEFAULTS } from "../app/domain/notifications/preferences.ts";

/** SQL over `mail_preferences p` (left joined): when a person wants mails of a kind. */
export const wantedTime = (kind: SQL): SQL =>
  sql`(case ${kind} when 'answers' then coalesce(p.answers, ${MAIL_DEFAULTS.answers})
    else coalesce(p.followed, ${MAIL_DEFAULTS.followed}) end)`;
