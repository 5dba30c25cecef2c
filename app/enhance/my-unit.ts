import { forget, keep, recall } from "./storage.ts";

const KEY = "sau-dan:don-vi";

type Unit = { code: string; name: string };

const chosen = (): Unit | null => {
  const [code, name] = (recall(KEY) ?? "").split("\n");
  return code && name ? { code, name } : null;
};

/**
 * Remembers one unit on this device. On a unit's page it offers to choose or forget it
 * (`data-code`, `data-name`); elsewhere it shows a link to the one chosen (`data-href` with `{code}`).
 */
export class MyUnit extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset.code) this.offer(this.dataset.code, this.dataset.name ?? "");
    else this.show();
  }

  private show(): void {
    const unit = chosen();
    const link = this.querySelector("a");
    if (!unit || !link) return;
    link.href = (this.dataset.href ?? "").replace("{code}", encodeURIComponent(unit.code));
    link.textContent = unit.name;
    this.hidden = false;
  }

  private offer(code: string, name: string): void {
    const button = this.querySelector("button");
    const said = this.querySelector("[role=status]");
    if (!button) return;
    const refresh = () => {
      const mine = chosen()?.code === code;
      button.textContent = (mine ? this.dataset.forget : this.dataset.choose) ?? "";
      if (said) said.textContent = mine ? (this.dataset.chosen ?? "") : "";
    };
    button.addEventListener("click", () => {
      if (chosen()?.code === code) forget(KEY);
      else keep(KEY, `${code}\n${name}`);
      refresh();
    });
    refresh();
    this.hidden = false;
  }
}
