import { about } from "./vi/about.ts";
import { accounts } from "./vi/accounts.ts";
import { areas } from "./vi/areas.ts";
import { attachments } from "./vi/attachments.ts";
import { collections } from "./vi/collections.ts";
import { common } from "./vi/common.ts";
import { desk } from "./vi/desk.ts";
import { errors } from "./vi/errors.ts";
import { facts } from "./vi/facts.ts";
import { forms } from "./vi/forms.ts";
import { home } from "./vi/home.ts";
import { indicators } from "./vi/indicators.ts";
import { initiatives } from "./vi/initiatives.ts";
import { layout } from "./vi/layout.ts";
import { notifications } from "./vi/notifications.ts";
import { parts } from "./vi/parts.ts";
import { policies } from "./vi/policies.ts";
import { reasons } from "./vi/reasons.ts";
import { refusals } from "./vi/refusals.ts";
import { richText } from "./vi/rich-text.ts";
import { roles } from "./vi/roles.ts";
import { screening } from "./vi/screening.ts";
import { search } from "./vi/search.ts";
import { states } from "./vi/states.ts";
import { tracking } from "./vi/tracking.ts";
import { units } from "./vi/units.ts";
import { versions } from "./vi/versions.ts";

/** Vietnamese copy: one line per area, in alphabetical order. */
export const vi = {
  about,
  accounts,
  attachments,
  areas,
  collections,
  common,
  desk,
  errors,
  facts,
  forms,
  home,
  indicators,
  initiatives,
  layout,
  notifications,
  parts,
  policies,
  reasons,
  refusals,
  richText,
  roles,
  screening,
  search,
  states,
  tracking,
  units,
  versions,
} as const;
