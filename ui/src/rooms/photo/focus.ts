/** What takes the place of what had the focus takes the focus too. */
export function taken(element: HTMLElement): void {
  element.focus();
}
