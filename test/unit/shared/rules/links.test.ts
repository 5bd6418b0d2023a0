import type { Phone } from '@shared/domain/customer';
import { contactWays, suggestedChannel } from '@shared/rules/channels';
import { callLink, mailLink, smsLink } from '@shared/rules/contact-links';
import { linkErrorText } from '@shared/rules/link-error';
import { whatsappLink } from '@shared/rules/whatsapp-link';
import { isAllowedExternal } from '@shared/security/external-links';
import { describe, expect, it } from 'vitest';

const mobile = { digits: '5511987654321', whatsapp: true };
const landline = { digits: '551134567890', whatsapp: false };
const southern = { digits: '5551987654321', whatsapp: true };
const foreign = { digits: '351912345678', whatsapp: true };
const work = { ...mobile, kind: 'work' } as const;
const neighbour = { ...mobile, kind: 'third-party' } as const;

describe('the WhatsApp link', () => {
  it('carries the text with accents, lines and emoji', () => {
    expect(whatsappLink({ phones: [mobile] }, 'Olá!\nR$ 10 😊')).toEqual({
      ok: true,
      value: 'https://wa.me/5511987654321?text=Ol%C3%A1!%0AR%24%2010%20%F0%9F%98%8A',
    });
  });

  it('takes the first number that has WhatsApp', () => {
    const link = whatsappLink({ phones: [landline, mobile] }, 'Oi');
    expect(link.ok && link.value).toContain('5511987654321');
  });

  it.each([
    [[], 'no-phone'],
    [[landline], 'no-whatsapp'],
    [[work, neighbour], 'not-own-phone'],
    [[landline, work], 'no-whatsapp'],
  ])('says why there is none', (phones, error) => {
    expect(whatsappLink({ phones }, 'Oi')).toEqual({ ok: false, error });
  });

  it('refuses a text that would not fit', () => {
    expect(whatsappLink({ phones: [mobile] }, 'ã'.repeat(2_000))).toEqual({
      ok: false,
      error: 'text-too-long',
    });
  });

  it('opens the program itself where that is wanted', () => {
    const link = whatsappLink({ phones: [mobile] }, 'Olá & até', { app: true });
    expect(link).toEqual({
      ok: true,
      value: 'whatsapp://send?phone=5511987654321&text=Ol%C3%A1%20%26%20at%C3%A9',
    });
    expect(link.ok && isAllowedExternal(link.value)).toBe(true);
  });

  it('tries an older account without the ninth digit, where there may be one', () => {
    const older = (phone: Phone) => whatsappLink({ phones: [phone] }, 'Oi', { older: true });
    expect(older(southern)).toEqual({ ok: true, value: 'https://wa.me/555187654321?text=Oi' });
    expect(older(mobile)).toEqual({ ok: false, error: 'no-older-number' });
    expect(older(foreign)).toEqual({ ok: false, error: 'no-older-number' });
  });

  it('reaches a number of another country', () => {
    expect(whatsappLink({ phones: [foreign] }, 'Oi')).toEqual({
      ok: true,
      value: 'https://wa.me/351912345678?text=Oi',
    });
  });

  it('survives half an emoji', () => {
    expect(whatsappLink({ phones: [mobile] }, 'Oi \ud83d')).toEqual({
      ok: true,
      value: 'https://wa.me/5511987654321?text=Oi%20',
    });
  });
});

describe('the other links', () => {
  it('are all among those the app may open', () => {
    const customer = { phones: [landline, mobile], email: 'maria@correio.com.br' };
    const links = [
      whatsappLink(customer, 'Olá, "Maria"! (1/2)'),
      smsLink(customer, 'Olá & até'),
      mailLink(customer, 'Sua parcela', 'Olá\nMaria'),
      callLink(customer),
    ].map((link) => (link.ok ? link.value : link.error));
    expect(links.filter((link) => !isAllowedExternal(link))).toEqual([]);
    expect(links[1]).toContain('sms:+5511987654321');
    expect(links[3]).toBe('tel:+551134567890');
  });

  it('say what is missing', () => {
    expect(smsLink({ phones: [] }, 'Oi')).toEqual({ ok: false, error: 'no-phone' });
    expect(smsLink({ phones: [landline] }, 'Oi')).toEqual({ ok: false, error: 'no-mobile' });
    expect(smsLink({ phones: [work] }, 'Oi')).toEqual({ ok: false, error: 'not-own-phone' });
    expect(mailLink({}, 'a', 'b')).toEqual({ ok: false, error: 'no-email' });
    expect(callLink({ phones: [] })).toEqual({ ok: false, error: 'no-phone' });
    expect(callLink({ phones: [neighbour] })).toEqual({ ok: false, error: 'not-own-phone' });
  });

  it('each say what to do when there is none', () => {
    for (const error of ['not-own-phone', 'no-mobile', 'no-older-number', 'text-too-long'] as const)
      expect(linkErrorText(error)).toMatch(/\.$/);
  });
});

describe('the channel', () => {
  it('is the one preferred, where it can be reached', () => {
    expect(suggestedChannel({ phones: [mobile], preferredChannel: 'call' })).toBe('call');
    expect(suggestedChannel({ phones: [mobile], preferredChannel: 'email' })).toBe('whatsapp');
    expect(suggestedChannel({ phones: [mobile], preferredChannel: 'letter' })).toBe('whatsapp');
  });

  it('is a call for a landline, and none without any way', () => {
    expect(suggestedChannel({ phones: [landline] })).toBe('call');
    expect(suggestedChannel({ phones: [] })).toBeNull();
    expect(contactWays({ phones: [landline] }).sms).toBeNull();
  });

  it('passes over the phones of work and of others', () => {
    expect(contactWays({ phones: [work, neighbour, landline] })).toEqual({
      whatsapp: null,
      sms: null,
      call: landline,
      email: null,
    });
    expect(suggestedChannel({ phones: [work], preferredChannel: 'whatsapp' })).toBeNull();
  });
});
