import { pageLocale, say } from "./words.ts";

/** Counts code points as the server does; speaks up only near the limit, and politely. */
export class CharacterCount extends HTMLElement {
  connectedCallback(): void {
    const area = document.getElementById(this.getAttribute("for") ?? "");
    const limit = Number(this.getAttribute("limit"));
    if (!(area instanceof HTMLTextAreaElement) || !(limit > 0)) return;
    const numbers = new Intl.NumberFormat(pageLocale());
    const spoken = document.createElement("span");
    spoken.className = "visually-hidden";
    spoken.setAttribute("role", "status");
    this.after(spoken);
    let timer = 0;

    const count = () => {
      const left = limit - [...area.value.normalize("NFC").trim()].length;
      const over = left < 0;
      const sentence = over
        ? say(this.dataset.over, "n", numbers.format(-left))
        : say(this.dataset.left, "n", numbers.format(left));
      this.textContent = sentence;
      this.classList.toggle("is-over", over);
      clearTimeout(timer);
      if (left < limit / 10)
        timer = window.setTimeout(() => (spoken.textContent = sentence), 1_000);
      else spoken.textContent = "";
    };
    area.addEventListener("input", count);
    if (area.value !== "") count();
  }
}
