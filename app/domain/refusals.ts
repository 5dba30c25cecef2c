/** The closed list of refusals: code → HTTP status. The sentences live in `copy/<lang>/refusals.ts`. */
export const REFUSALS = {
  sign_in_first: 401,
  not_found: 404,
  forbidden: 403,
  own_work: 403,
  wrong_state: 409,
  stale_version: 409,
  other_content: 422,
  already_done: 409,
  note_required: 422,
  document_required: 422,
  date_required: 422,
  too_many: 429,
  invalid_text: 422,
  text_too_long: 422,
  text_missing: 422,
  consultation_closed: 409,
  dossier_incomplete: 422,
  plan_missing: 422,
  period_too_short: 422,
  period_must_grow: 422,
  dates_missing: 422,
  comments_unanswered: 409,
  reasons_missing: 422,
  signer_missing: 422,
  adoption_incomplete: 422,
  critique_unanswered: 409,
  reason_code_missing: 422,
  edit_window_over: 409,
  consent_missing: 422,
  served_person_missing: 422,
  wrong_credentials: 422,
  identifier_taken: 422,
  clause_unknown: 422,
  clause_text_lost: 422,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof REFUSALS;

/** HTTP status of a refusal. */
export const statusOf = (code: RefusalCode): number => REFUSALS[code];
