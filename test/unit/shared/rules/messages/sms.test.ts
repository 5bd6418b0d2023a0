import { gsmText, smsSize } from '@shared/rules/messages/sms';
import { describe, expect, it } from 'vitest';

describe('the size of an SMS', () => {
  it.each([
    ['', 'gsm', 0, 1],
    ['a'.repeat(160), 'gsm', 160, 1],
    ['a'.repeat(161), 'gsm', 161, 2],
    ['é'.repeat(160), 'gsm', 160, 1],
    ['€'.repeat(80), 'gsm', 160, 1],
    ['a'.repeat(306), 'gsm', 306, 2],
    ['a'.repeat(307), 'gsm', 307, 3],
    ['ã'.repeat(70), 'ucs2', 70, 1],
    ['ã'.repeat(71), 'ucs2', 71, 2],
    ['Oi 😊', 'ucs2', 5, 1],
    [`R$\u00a010`, 'ucs2', 5, 1],
  ])('of "%s"', (text, encoding, length, parts) => {
    expect(smsSize(text)).toEqual({ encoding, length, parts });
  });
});

describe('a text in GSM characters', () => {
  it.each([
    ['João é até à', 'Joao é até à'],
    ['R$\u00a010 – “ok”…', 'R$ 10 - "ok"...'],
    ['Oi 😊!', 'Oi !'],
    ['Conceição', 'Conceicao'],
    ['Ñandú Ç', 'Ñandu Ç'],
    ['linha\noutra', 'linha\noutra'],
    ['Jose\u0301', 'José'],
  ])('of "%s"', (text, expected) => {
    expect(gsmText(text)).toBe(expected);
  });
});
