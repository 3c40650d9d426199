// Where the keys go when one part of the room takes the place of another.

/** What takes the place of what had the focus takes the focus too. */
export function focused(element: HTMLElement): void {
  element.focus();
}
