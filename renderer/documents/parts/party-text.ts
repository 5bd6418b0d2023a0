import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import type { Party } from './fields';
import { fitText } from './text-fit';

const present = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '');

/** `CNPJ 12.345.678/0001-95`, `CPF 529.982.247-25`, or undefined. */
export const documentText = ({ document }: Party): string | undefined => {
  if (!document) return undefined;
  const kind = document.length === 11 ? 'CPF ' : document.length === 14 ? 'CNPJ ' : '';
  return kind + formatDocument(document);
};

/** `(88) 3521-0000`, or undefined. */
export const phoneText = ({ phone }: Party): string | undefined =>
  phone && /^\d{8,15}$/.test(phone) ? formatPhone(phone) : phone || undefined;

/** `Juazeiro do Norte/CE`, with what is known of it. */
export const cityText = ({ city, state }: Party): string => present([city, state]).join('/');

/** Street and city on one line; empty when neither is known. */
export const addressText = (party: Party): string => present([party.address, cityText(party)]).join(', ');

/** What identifies a shop on any paper it hands out (CDC art. 42-A), after its name. */
export const shopDetails = (shop: Party): string[] =>
  present([addressText(shop), present([documentText(shop), phoneText(shop)]).join(' · ')]);

/**
 * The same in at most two lines of `width` points: a long address runs on after the document and the phone, so
 * that these are never what is cut.
 */
export const shopDetailsWithin = (shop: Party, width: number, fontSize: number): string[] => {
  const lines = shopDetails(shop);
  if (lines.every((line) => fitText(line, width, fontSize) === line)) return lines;
  const running = present([documentText(shop), phoneText(shop), addressText(shop)]).join(' · ');
  return [fitText(running, width, fontSize, 2)];
};
