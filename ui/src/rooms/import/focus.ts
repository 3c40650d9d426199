// Where the keys go when one part of the room takes the place of another.

/** What takes the place of what had the focus takes the focus too. */
export function focused(element: HTMLElement): void {
  element.focus();
}

/** The same where the focus is lost: it may have gone elsewhere on purpose. */
export function caught(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus();
}
