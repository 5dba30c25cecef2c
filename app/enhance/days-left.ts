import { pageLocale, say } from "./words.ts";

const DAY = 86_400_000;
const OFFSET = 7 * 3_600_000;

/**
 * A page may come from a cache of yesterday: the days are counted again by this device's clock;
 * a demonstration has a clock of its own and is left alone.
 */
export class DaysLeft extends HTMLElement {
  connectedCallback(): void {
    const due = Date.parse(this.getAttribute("due") ?? "");
    const count = this.querySelector("[data-count]");
    if (Number.isNaN(due) || !count || document.querySelector("[data-clock=demo]")) return;
    const left = vietnameseDay(due - 1) - vietnameseDay(Date.now());
    if (left < 0) {
      this.textContent = this.dataset.over ?? "";
      return;
    }
    const { left: several, one, today } = this.dataset;
    count.textContent =
      (left === 0
        ? today
        : left === 1
          ? one
          : say(several, "n", new Intl.NumberFormat(pageLocale()).format(left))) ?? "";
  }
}

const vietnameseDay = (at: number): number => Math.floor((at + OFFSET) / DAY);
