type Item = { title: string; label: string; place: string; href: string };

const WAIT_MS = 600;
const SHORTEST = 4;

/** Shows what others have proposed already while a title is being typed; the last answer wins. */
export class SimilarItems extends HTMLElement {
  private timer = 0;
  private asked = 0;

  connectedCallback(): void {
    const field = document.getElementById(this.getAttribute("for") ?? "");
    field?.addEventListener("input", () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(field), WAIT_MS);
    });
  }

  private async ask(field: HTMLElement): Promise<void> {
    const words = field instanceof HTMLInputElement ? field.value.trim() : "";
    const unit = document.getElementById(this.getAttribute("unit") ?? "");
    const code = unit instanceof HTMLSelectElement ? unit.value : "";
    if (words.length < SHORTEST || code === "") return;
    this.asked += 1;
    const mine = this.asked;
    const query = new URLSearchParams({ q: words, "don-vi": code });
    try {
      const answer = await fetch(`${this.dataset.url ?? ""}?${query}`);
      const { items }: { items: Item[] } = await answer.json();
      if (answer.ok && mine === this.asked) this.show(items);
    } catch {
      // The button below the field asks the same without script.
    }
  }

  private show(items: readonly Item[]): void {
    if (items.length === 0) {
      this.replaceChildren();
      return;
    }
    const box = document.createElement("section");
    box.className = "notice";
    box.setAttribute("role", "status");
    const title = document.createElement("p");
    title.append(
      Object.assign(document.createElement("strong"), { textContent: this.dataset.title }),
    );
    const list = document.createElement("ul");
    for (const item of items) {
      const link = Object.assign(document.createElement("a"), {
        href: item.href,
        textContent: item.title,
        lang: "vi",
        target: "_blank",
      });
      const row = document.createElement("li");
      row.append(link, ` (${item.place}, ${item.label})`);
      list.append(row);
    }
    box.append(title, list);
    this.replaceChildren(box);
  }
}
