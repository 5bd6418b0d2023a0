import { builtInTemplates } from '@shared/rules/messages/built-in';
import type { Template } from '@shared/rules/messages/template';
import { templateTone } from '@shared/rules/messages/template-tone';
import { isSendable } from '@shared/rules/tone/verdict';
import { describe, expect, it } from 'vitest';

const written = (text: string, subject?: string): Template => ({
  id: 'mine',
  kind: 'd3',
  channel: 'email',
  text,
  subject,
});

describe('the tone of a template', () => {
  it('is good in the letters and the e-mails that come with the app', () => {
    const withSubject = builtInTemplates.filter(({ subject }) => subject !== undefined);
    expect(withSubject.filter((template) => templateTone(template).length > 0)).toEqual([]);
  });

  it('is looked at in the text and in the subject', () => {
    expect(isSendable(templateTone(written('Seu nome vai para o SPC.')))).toBe(false);
    expect(isSendable(templateTone(written('Oi!', 'Seu nome vai para o SPC')))).toBe(false);
  });

  it('is looked at in what its choices come out as', () => {
    expect(isSendable(templateTone(written('{=Seu nome|Seus nomes} {=vai|vão} para o S{=P|P}C.')))).toBe(
      false,
    );
  });
});
