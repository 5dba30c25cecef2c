/** Whether a key goes into a field, where it must stay a letter. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    "textarea, select, [contenteditable], input:not([type=checkbox]):not([type=radio])",
  ) !== null;
