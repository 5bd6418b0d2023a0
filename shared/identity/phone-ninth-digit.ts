/** A Brazilian mobile that existed before the ninth digit came: behind it stands an older number, 6 to 9 first. */
const WITH_NINTH_DIGIT = /^55(\d{2})9([6-9]\d{7})$/;

/** WhatsApp accounts with these area codes or higher may still be registered without the ninth digit. */
const FIRST_OLDER_AREA = 31;

const shorter = (digits: string): string | null => {
  const [, area, number] = WITH_NINTH_DIGIT.exec(digits) ?? [];
  return number === undefined ? null : `55${area}${number}`;
};

/**
 * The number by which an older WhatsApp account may be registered, or null where there is none: `5541987061848` as
 * `554187061848`. Worth a try when the account of the full number is not found; never for calls.
 */
export const withoutNinthDigit = (digits: string): string | null =>
  Number(digits.slice(2, 4)) < FIRST_OLDER_AREA ? null : shorter(digits);

/** The same text for the same line, written with the ninth digit or without. */
export const phoneKey = (digits: string): string => shorter(digits) ?? digits;
