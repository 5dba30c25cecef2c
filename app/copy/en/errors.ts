import type { Copy } from "../copy.ts";
import type { errors as vi } from "../vi/errors.ts";

export const errors: Copy<typeof vi> = {
  400: [
    "The request could not be read",
    "The address or what was sent is not in the right form. Nothing was stored.",
  ],
  401: ["Please sign in", "Sign in, then open this page again."],
  403: [
    "You may not do this",
    "Your account has no right to this page or action. If you need it, ask your unit's administrator.",
  ],
  404: ["Page not found", "The address may be mistyped, or the content is not public."],
  405: ["Wrong method", "This page does not take that kind of request."],
  409: [
    "The record has just changed",
    "Somebody has just updated it. Reload to see the newest version.",
  ],
  410: ["The content was removed", "This content was erased as the rules require."],
  429: [
    "Too many requests",
    "Please wait a few minutes and try again. What you sent before is kept.",
  ],
  500: [
    "Something went wrong",
    "The fault was recorded. Please try again in a few minutes; if you had just sent something, look in your account before sending it again.",
  ],
  503: [
    "The portal is not available right now",
    "Please try again in a few minutes. What you just sent was not stored.",
  ],
  helper:
    "Opinions are entered for others on the page of a draft: open a draft that takes comments, choose Comment, write what the person said and say for whom you enter it.",
  helperGo: "Drafts open for comment",
  kept: "What you typed is still here",
  keptText: "Your text",
  sendAgain: "Send again",
  reload: "Reload this page",
  home: "Go to the home page",
  searchInstead: "Search by name or record code",
};
