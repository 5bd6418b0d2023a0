import type { BandField } from '@shared/rules/negotiation/band-entry';
import type { KeyboardEvent } from 'react';

/** Once it is drawn: of a band that is new, or that took the place of one that went. */
export const focusField = (table: HTMLElement | null, id: string | undefined, field: BandField): void => {
  requestAnimationFrame(() =>
    table?.querySelector<HTMLElement>(`[data-band="${id}"][data-field="${field}"]`)?.focus(),
  );
};

/** Up and down walk through a column, as in any table. */
export const onBandArrows = (event: KeyboardEvent<HTMLElement>): void => {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target, currentTarget } = event;
  if (move === undefined || !(target instanceof HTMLInputElement)) return;
  const column = [
    ...currentTarget.querySelectorAll<HTMLInputElement>(`[data-field="${target.dataset.field}"]`),
  ];
  event.preventDefault();
  column[column.indexOf(target) + move]?.focus();
};

/** Once it is drawn: the first field with something to correct. */
export const focusWrong = (form: HTMLElement | null): void => {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};
