/** Once it is drawn: a row takes the place of its fields, of a step that went, or is new. */
export const focusRow = (id: string | undefined): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-step="${id}"]`)?.focus());
};
