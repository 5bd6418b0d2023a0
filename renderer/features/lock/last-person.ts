const KEY = 'em-dia.ultima-pessoa';

/** Who was last at work on this computer, so that mostly only the PIN is typed. Only the id: no name stands outside. */
export const lastPersonId = (): string | null => localStorage.getItem(KEY);

export const rememberLastPerson = (id: string): void => localStorage.setItem(KEY, id);
