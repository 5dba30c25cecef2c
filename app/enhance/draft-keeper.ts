import { forget, keep, keysUnder, recall } from "./storage.ts";
import { pageLocale, say } from "./words.ts";

const PREFIX = "sau-dan:nhap:";
const KEPT_FOR = 7 * 86_400_000;
const PAUSE = 600;

/**
 * `rich` is the formatting that an editor over the box writes into a hidden field beside it; `base` what
 * the box held when the writing began.
 */
type Draft = { text: string; at: number; rich: string; base: string };

const read = (key: string): Draft | null => {
  try {
    const value: unknown = JSON.parse(recall(key) ?? "null");
    if (typeof value !== "object" || value === null || !("text" in value) || !("at" in value)) {
      return null;
    }
    const { text, at } = value;
    if (typeof text !== "string" || typeof at !== "number") return null;
    const rich = "rich" in value && typeof value.rich === "string" ? value.rich : "";
    const base = "base" in value && typeof value.base === "string" ? value.base : "";
    return Date.now() - at < KEPT_FOR ? { text, at, rich, base } : null;
  } catch {
    return null;
  }
};

const clock = (at: number): string =>
  new Intl.DateTimeFormat(pageLocale(), {
    hour: "2-digit",
    minute: "2-digit",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hourCycle: "h23",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(at);

/** Keeps the text of the box inside it on this device, says so, and lets it be thrown away. */
export class DraftKeeper extends HTMLElement {
  private note: HTMLElement | null = null;

  connectedCallback(): void {
    const area = this.querySelector("textarea");
    if (!area || this.note) return;
    const key = PREFIX + (this.getAttribute("name") ?? "");
    const draft = read(key);
    const store = this.querySelector<HTMLInputElement>("input[data-rich]");
    const stored = store?.value ?? "";
    const restart = () => {
      if (store) store.value = stored;
      area.value = area.defaultValue;
      area.dispatchEvent(new Event("change", { bubbles: true }));
      area.focus();
    };
    // Where the server's text is another than the one the draft began from, it is the newer one.
    if (draft && draft.text !== "" && area.value === draft.base) {
      if (store) store.value = draft.rich;
      area.value = draft.text;
      area.dispatchEvent(new Event("input", { bubbles: true }));
      this.tell(say(this.dataset.restored, "time", clock(draft.at)), key, restart);
    }
    const base = draft && area.value === draft.text ? draft.base : area.defaultValue;
    let timer = 0;
    const save = () => {
      clearTimeout(timer);
      if (area.value.trim() === "") return forget(key);
      const at = Date.now();
      if (keep(key, JSON.stringify({ text: area.value, at, rich: store?.value ?? "", base }))) {
        this.tell(say(this.dataset.saved, "time", clock(at)), key, restart);
      }
    };
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(save, PAUSE);
    });
    addEventListener("pagehide", () => {
      if (area.value !== area.defaultValue && area.value.trim() !== "") save();
    });
  }

  private tell(sentence: string, key: string, restart: () => void): void {
    const note = this.note ?? this.appendChild(document.createElement("p"));
    this.note = note;
    note.className = "draft-note";
    const words = document.createElement("span");
    words.textContent = sentence;
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "link-button";
    discard.textContent = this.dataset.discard ?? "";
    discard.addEventListener("click", () => {
      forget(key);
      restart();
      note.textContent = this.dataset.discarded ?? "";
      note.setAttribute("role", "status");
    });
    note.replaceChildren(words, discard);
  }
}

/** The text has arrived: its draft is no longer needed. */
export class DraftDone extends HTMLElement {
  connectedCallback(): void {
    forget(PREFIX + (this.getAttribute("name") ?? ""));
  }
}

/** A shared computer must not keep what the last person wrote. */
export const forgetDraftsOnSignOut = (): void => {
  document.addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement && target.action.endsWith("/dang-xuat")) {
      for (const key of keysUnder(PREFIX)) forget(key);
    }
  });
};
