/** Leaves the field that is being written in, as Escape does first; false where none of these is. */
export const leaveField = (selector: string): boolean => {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches(selector)) return false;
  field.blur();
  return true;
};
