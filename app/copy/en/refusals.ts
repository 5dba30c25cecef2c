import type { Copy } from "../copy.ts";
import type { refusals as vi } from "../vi/refusals.ts";

export const refusals = {
  sign_in_first: "Please sign in to do this. What you wrote is kept.",
  not_found: "This page or record was not found. Please check the address or the code.",
  forbidden: "Your account has not been given this task. Please ask the person in charge.",
  own_work:
    "You took part in an earlier step, so you cannot approve it yourself. Please ask another competent person.",
  wrong_state: "The record has moved on, so this can no longer be done. Please reload the page.",
  stale_version:
    "Somebody has just changed this record. Please look at the new content and try again; what you wrote is kept.",
  other_content:
    "This form was sent before with other content. Please open a new form and send it again.",
  already_done: "This has been done already; nothing more is needed.",
  note_required: "Please give a reason or an explanation.",
  document_required: "Please give the document's number or attach the document.",
  date_required: "Please enter a date, like 12/12/2026.",
  too_many: "Too many attempts in a short time. Please wait a little and try again.",
  too_early: "The day for this has not come. Please check the date.",
  invalid_text:
    "The text has characters that cannot be read. Please remove them, or type the pasted part again.",
  text_too_long: "The text is longer than allowed. Please shorten it and send it again.",
  text_missing: "Please enter some text.",
  text_unchecked: "Nobody has read this text yet, so it cannot be made public.",
  consultation_closed: "The consultation is not open now, so this cannot be done.",
  consultation_unfinished: "The consultation is not over, so this comment cannot be closed.",
  dossier_incomplete:
    "The file is incomplete. Please fill in the required parts and send it again.",
  plan_missing:
    "Please enter the number of the consultation plan and the day it was sent to the People's Council and the Front.",
  period_too_short: "The period is shorter than the minimum. Please choose a later closing date.",
  period_must_grow: "An extension needs a later closing date than the present one.",
  dates_missing: "Please enter the opening and closing dates.",
  opening_past: "The opening date has passed. Please choose another, or open now.",
  revision_not_approved:
    "This revision changes the substance, so the chair must agree before it is published.",
  city_decides:
    "This consultation collects for a draft of the city, so the city decides this and it applies here by itself.",
  not_delegated: "The city has not handed this consultation down, so it has no such step.",
  summary_due_early:
    "The summary cannot be due before the consultation closes. Please choose a later day.",
  communes_missing: "Please choose at least one commune that has not received this draft yet.",
  comments_unscreened: "Some comments have not been read yet. Please wait until all are read.",
  comments_unanswered: "Some comments have no answer. Please answer all comments on the list.",
  reasons_missing:
    "Some comments that were not fully accepted have no explanation. Please give a reason for each.",
  signer_missing: "Please enter the signer's name and office.",
  departure_reason_missing:
    "This departs from what most people said. Please give the reason, which will be public.",
  adoption_incomplete: "Please enter the document's number and date of issue.",
  critique_unanswered:
    "A social critique has not been explained yet. Please explain it fully before going on.",
  response_not_signed: "The response is not signed yet, so this answer cannot be published.",
  nobody_to_mend:
    "This opinion was entered from elsewhere, so there is no sender who could mend it. If it was typed wrongly, the office takes it back and enters it again.",
  reason_code_missing: "Please choose a reason from the list.",
  edit_window_over:
    "The time for editing is over. Your opinion still counts and will be answered to you in private.",
  consent_missing:
    "Please tick your consent to the handling of your data; without it the portal cannot take your text.",
  served_person_missing: "Please enter the name of the person you are sending this for.",
  route_wrong: "This initiative follows another route. Please choose the step of its own route.",
  households_unknown: "The number of households is unknown. Please enter it first.",
  consent_list_short:
    "Fewer than 10% of households have given valid consent. Please collect more, or ask the Front committee.",
  proposal_incomplete: "The initiative lacks a required part. Please fill in every part and send.",
  village_gone: "This village does not exist on that day. Please choose the village of today.",
  consents_unconfirmed:
    "The proposer has not confirmed the list of households. Please ask for the confirmation first.",
  person_unconfirmed:
    "Your e-mail or phone is not confirmed, so you cannot be counted yet. Please confirm it first.",
  household_twice: "This household has agreed already. Each household counts once.",
  consent_expired:
    "This consent is older than three months and no longer counts. Please ask again.",
  consent_later: "The day of this consent has not come yet. Please check the day in the list.",
  meeting_missing: "No day was announced for the village's meeting. Please announce it first.",
  meeting_form_wrong: "This matter may not be decided in that way. Please choose another way.",
  meeting_ahead: "The day of the meeting has not come. Please enter the minutes afterwards.",
  notice_too_short: "Households are told at least 2 days before. Please choose a later day.",
  minutes_missing: "Please attach the minutes.",
  votes_over_households: "There are more votes than households. Please check both figures.",
  majority_missed: "The votes do not reach the majority that is needed, so it is not passed.",
  majority_reached: "The votes reach the majority that is needed, so it is passed.",
  front_unheard: "The opinion of the commune's Front is not recorded. Please record it first.",
  decision_later: "The day of the decision has not come. Please check the day.",
  decision_file_missing: "Please attach the decision as a PDF file.",
  other_commune:
    "This initiative belongs to another commune. Only the People's Committee of its village recognises it.",
  review_over: "More than 15 days have passed, so a review can no longer be asked for.",
  plan_incomplete: "Please say who is in charge, what the plan is and when it must be done.",
  result_incomplete: "Please say what came of it and how many people benefit.",
  result_photo_missing: "Please attach at least one photo of what was done.",
  addressee_missing: "A recommendation names nobody who must reply. Please add the addressee.",
  recommendation_missing:
    "There is no recommendation to send. Please enter one, or close the supervision.",
  recommendations_open: "Some recommendations are still open. Please settle them first.",
  asked_before: "This can be done only once, and it has been done.",
  not_shown: "These words are not public now, so there is nothing to take down.",
  nothing_withheld:
    "This opinion is shown or still waits to be read: there is no decision to review.",
  wrong_credentials: "The identifier or the password is not right. Please try again.",
  identifier_taken:
    "This e-mail address or phone number already has an account. Please sign in, or use another one.",
  unit_unknown: "This unit was not found. Please choose the commune or village again.",
  link_over: "This link was used or is too old. Please ask for a new one.",
  busy: "The portal is busy. Please wait a minute and send again; what you wrote is kept.",
  nothing_changed: "This text is the same as the present version. Please change it first.",
  clause_taken: "One old clause was chosen for two new ones. Please choose again for one of them.",
  substance_unsaid: "Please say whether this version changes the substance of the draft.",
  receipt_unknown:
    "One of the receipt codes does not belong to an opinion on this draft. Please check each of them.",
  clauses_unsure:
    "For some clauses it is not clear whether they are old ones mended or new ones. Please choose for each.",
  too_many_clauses:
    "The text has too many articles, clauses and points to be compared. Please leave out appendices.",
  clause_unknown: "This clause is not in the draft. Please choose it from the contents.",
  clause_text_lost:
    "Part of the original text was lost while editing. Please put the missing part back before saving.",
  files_too_many:
    "This part has as many files as it may have. Please remove some, or choose fewer, and send again.",
  word_empty: "The file has no words. Please choose the file of the draft.",
  word_too_large:
    "The file is larger than 50 MB. Please take out some pictures and upload it again.",
  word_unknown:
    "This is not a Word file (.docx). Please open it in Word, save it as a Word Document (.docx), and upload that.",
  word_is_doc:
    "This is an old Word file (.doc). Please open it, save it as a Word Document (.docx), and upload that.",
  word_is_pdf:
    "This is a PDF, which has lost the automatic numbers. Please upload the Word file it was made from, or open the PDF in Word and save it as .docx.",
  word_is_rtf:
    "This is an RTF file. Please open it in Word, save it as a Word Document (.docx), and upload that.",
  word_is_odt:
    "This is a LibreOffice file (.odt). Please open it, save it as Word 2007-365 (.docx), and upload that.",
  word_locked:
    "The file has a password, so the portal cannot open it. Please take the password off in Word (File, Info, Protect Document) and upload it again.",
  word_damaged:
    "The file is damaged or did not arrive whole. Please open it in Word, save it as a new file, and upload that.",
  word_unsafe:
    "The file has a part that is not safe to open. Please copy its text into a new Word file and upload that.",
  plain_too_large:
    "The text file is larger than 2 MB. Please leave out the appendices and upload it again.",
  plain_unreadable:
    "The file cannot be read. Please save it again as Unicode (UTF-8), or copy and paste its text above.",
  word_overblown:
    "The file unpacks to far more than a document holds, so it was not opened. Please copy its words into a new Word file and upload that.",
  happened_later:
    "This day has not come. Only what has happened is registered; please check the day.",
  held_later: "This day is still to come. Please check the day it was held or received.",
  held_outside:
    "This day lies outside the time for comments, so it does not count here. Please check the day.",
  gathering_file_missing:
    "Please attach the minutes or the letter itself: figures count only with the paper behind them.",
  gathering_withdrawn: "This source was withdrawn and can no longer be changed.",
  table_taken:
    "This table was taken in for this draft before. It is not taken again, so that no opinion counts twice.",
  people_too_few:
    "There are fewer people than noted on one of the opinions or in the count of slips. Please check the figures.",
} as const satisfies Copy<typeof vi>;
