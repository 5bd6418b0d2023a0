/**
 * Colours of the papers. Most are printed by cheap black lasers, so text is black, secondary text dark enough not
 * to be dotted away, and nothing is filled.
 */
export const INK = '#000000';
export const SOFT = '#41494b';
export const ACCENT = '#14614a';
export const LINE = '#8d9496';
export const HAIRLINE = 0.5;

/** Line heights: the type asks for 1.42 of its size by itself; papers are set closer than that. */
export const TIGHT = 0.86;
export const TEXT = 0.92;
