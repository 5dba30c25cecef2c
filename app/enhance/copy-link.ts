/** Shows the buttons that need script: copy the address of the record, print the page. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const said = this.querySelector("[role=status]");
    const copy = this.button("copy");
    if (copy && navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener("click", () => {
        navigator.clipboard.writeText(this.address()).then(
          () => {
            if (said) said.textContent = this.dataset.copied ?? "";
          },
          () => {
            if (said) said.textContent = this.address();
          },
        );
      });
    }
    const print = this.button("print");
    if (print) {
      print.hidden = false;
      print.addEventListener("click", () => window.print());
    }
  }

  private button(what: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`button[data-do="${what}"]`);
  }

  private address(): string {
    return new URL(this.dataset.url ?? "", location.href).href;
  }
}
