/** Focus on arrival, also where `autofocus` on a box is not understood, and on each field by its link. */
export class ErrorSummary extends HTMLElement {
  connectedCallback(): void {
    requestAnimationFrame(() => {
      if (!this.contains(document.activeElement)) {
        this.querySelector<HTMLElement>("[role=alert]")?.focus();
      }
    });
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const field = link ? document.getElementById(link.hash.slice(1)) : null;
      if (!field) return;
      event.preventDefault();
      const label = field.closest("fieldset") ?? document.querySelector(`label[for="${field.id}"]`);
      (label ?? field).scrollIntoView();
      field.focus({ preventScroll: true });
    });
  }
}
