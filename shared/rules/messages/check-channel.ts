import { encodeText, SAFE_LINK } from '../link-error';
import { fillTemplate } from './fill-template';
import { parseTemplate } from './parse-template';
import { sampleSource } from './sample';
import { gsmText, smsSize } from './sms';
import type { MessageChannel } from './template';
import type { TemplateProblem } from './template-problem';
import { variableNamed } from './variables';

/** A text as it comes out for the sample customer. */
const sampleText = (text: string, channel: MessageChannel): string =>
  fillTemplate({ kind: 'hello', channel, text }, sampleSource).text;

const whole = (
  text: string,
  problem: Pick<TemplateProblem, 'kind' | 'severity' | 'says'>,
): TemplateProblem => ({ ...problem, field: 'text', start: 0, end: text.length });

const names = (text: string, ...variables: readonly string[]): boolean =>
  parseTemplate(text).some(
    (part) => part.kind === 'variable' && variables.includes(variableNamed(part.name) ?? ''),
  );

/** Characters an SMS cannot write as they are: `ã`, `ç`, emoji. */
const lostLetters = (text: string): string[] => [
  ...new Set(
    Array.from(text.normalize('NFC')).filter((letter) => gsmText(letter) !== letter && letter !== '\u00a0'),
  ),
];

const smsLetters = (text: string): TemplateProblem[] => {
  const lost = lostLetters(text);
  const [first] = lost;
  if (first === undefined) return [];
  const start = text.normalize('NFC') === text ? text.indexOf(first) : 0;
  return [
    {
      kind: 'sms-letters',
      severity: 'notice',
      field: 'text',
      start,
      end: start + first.length,
      says: `No SMS, ${lost.slice(0, 5).join(' ')} ${lost.length === 1 ? 'sai' : 'saem'} sem acento ou não ${lost.length === 1 ? 'sai' : 'saem'}. Confira no exemplo.`,
    },
  ];
};

const smsLength = (text: string): TemplateProblem[] => {
  const { length, parts } = smsSize(sampleText(text, 'sms'));
  if (parts === 1) return [];
  const says = `Com os dados do exemplo o SMS tem ${length} letras e vai como ${parts} mensagens. Até 160 vai como uma só.`;
  return [whole(text, { kind: 'sms-too-long', severity: 'error', says })];
};

const pixCodeInSms = (text: string): TemplateProblem[] =>
  parseTemplate(text).flatMap((part): TemplateProblem[] =>
    part.kind === 'variable' && variableNamed(part.name) === 'pix_copia_e_cola'
      ? [
          {
            kind: 'pix-code-in-sms',
            severity: 'error',
            field: 'text',
            start: part.start,
            end: part.end,
            says: 'O Pix copia e cola não cabe em um SMS. Use a chave: {pix}.',
            instead: '{pix}',
          },
        ]
      : [],
  );

/** An e-mail about a payment is a document (CDC art. 42-A); a printed letter names the shop by itself. */
const identification = (text: string): TemplateProblem[] =>
  names(text, 'loja_identificacao')
    ? []
    : [
        whole(text, {
          kind: 'no-identification',
          severity: 'error',
          says: 'Acrescente {loja_identificacao}: o e-mail precisa ter o nome, o endereço e o CPF ou CNPJ da loja (CDC, art. 42-A).',
        }),
      ];

const whatsappLength = (text: string): TemplateProblem[] => {
  const length = encodeText(sampleText(text, 'whatsapp')).length;
  if (length <= SAFE_LINK) return [];
  const says = `O texto é comprido para abrir pronto no WhatsApp (${length} de ${SAFE_LINK} letras, e cada acento conta seis). Encurte, ou copie e cole.`;
  return [whole(text, { kind: 'link-too-long', severity: 'notice', says })];
};

const noShop = (text: string): TemplateProblem[] =>
  names(text, 'loja', 'da_loja', 'assinatura', 'loja_identificacao')
    ? []
    : [
        whole(text, {
          kind: 'no-shop',
          severity: 'notice',
          says: 'A mensagem não diz de quem é. Acrescente {da_loja}.',
        }),
      ];

/** What a channel asks of a text. `understood` is false while words in it are not understood: then lengths mean nothing. */
export const checkChannel = (
  text: string,
  channel: MessageChannel,
  understood: boolean,
): TemplateProblem[] => {
  switch (channel) {
    case 'sms':
      return [
        ...pixCodeInSms(text),
        ...(understood ? smsLength(text) : []),
        ...smsLetters(text),
        ...noShop(text),
      ];
    case 'email':
      return identification(text);
    case 'letter':
      return [];
    case 'whatsapp':
      return [...(understood ? whatsappLength(text) : []), ...noShop(text)];
    case 'call':
      return noShop(text);
  }
};
