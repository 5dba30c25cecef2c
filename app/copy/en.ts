import { about } from "./en/about.ts";
import { accounts } from "./en/accounts.ts";
import { areas } from "./en/areas.ts";
import { attachments } from "./en/attachments.ts";
import { collections } from "./en/collections.ts";
import { common } from "./en/common.ts";
import { desk } from "./en/desk.ts";
import { errors } from "./en/errors.ts";
import { facts } from "./en/facts.ts";
import { forms } from "./en/forms.ts";
import { home } from "./en/home.ts";
import { indicators } from "./en/indicators.ts";
import { initiatives } from "./en/initiatives.ts";
import { layout } from "./en/layout.ts";
import { notifications } from "./en/notifications.ts";
import { parts } from "./en/parts.ts";
import { policies } from "./en/policies.ts";
import { reasons } from "./en/reasons.ts";
import { refusals } from "./en/refusals.ts";
import { richText } from "./en/rich-text.ts";
import { roles } from "./en/roles.ts";
import { screening } from "./en/screening.ts";
import { search } from "./en/search.ts";
import { states } from "./en/states.ts";
import { tracking } from "./en/tracking.ts";
import { units } from "./en/units.ts";
import { versions } from "./en/versions.ts";

/** English copy: the same areas as the Vietnamese one. */
export const en = {
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
