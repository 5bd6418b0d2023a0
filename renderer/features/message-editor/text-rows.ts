import { builtInTemplates } from '@shared/rules/messages/built-in';
import { type MessageKind, messageKindName } from '@shared/rules/messages/kinds';
import type { OwnMessages } from '@shared/rules/messages/own-messages';
import { parseTemplate, type TemplatePart } from '@shared/rules/messages/parse-template';
import type { MessageChannel, Template } from '@shared/rules/messages/template';
import { templatesFor, templatesOf } from '@shared/rules/messages/templates';

/** One text of a moment and channel, as the list shows it. */
export interface TextRow {
  readonly template: Template;
  /** In the app's words, in the shop's, or one of the shop's own. */
  readonly origin: 'app' | 'edited' | 'own';
  readonly isOn: boolean;
}

/** A text as it comes with the app; undefined of one of the shop's own. */
export const originalOf = (id: string): Template | undefined =>
  builtInTemplates.find((template) => template.id === id);

/** The texts of a moment and channel: those for everybody first, each kind of customer's own after them. */
export const textRows = (kind: MessageKind, channel: MessageChannel, own: OwnMessages): TextRow[] =>
  templatesOf(channel, own)
    .filter((template) => template.kind === kind)
    .map((template): TextRow => {
      const { id } = template;
      const origin = !originalOf(id) ? 'own' : own.edited[id] ? 'edited' : 'app';
      return { template, origin, isOn: !own.off.includes(id) };
    })
    .sort((a, b) => Number(a.template.segment !== undefined) - Number(b.template.segment !== undefined));

export interface ShownPart {
  readonly text: string;
  /** What changes with the customer. */
  readonly changes: boolean;
}

/** Names that are not words as they stand. */
const IN_WORDS: Readonly<Record<string, string>> = {
  voce: 'você',
  total_parcelas: 'total de parcelas',
  detalhe_encargos: 'detalhe dos encargos',
  dias_atraso: 'dias de atraso',
  prazo_resposta: 'prazo de resposta',
  combinado_valor: 'valor combinado',
  combinado_dia: 'dia combinado',
  combinado_pago: 'o que já pagou',
  combinado_falta: 'o que falta',
  detalhe_pago: 'valor pago',
  detalhe_cheque: 'dados do cheque',
  motivo_cheque: 'motivo da devolução',
  quadro_valores: 'quadro de valores',
  aviso_gravacao: 'aviso de gravação',
  loja_identificacao: 'identificação da loja',
};

const nameInWords = (name: string): string => {
  const words = IN_WORDS[name.toLowerCase()] ?? name.replaceAll('_', ' ').toLowerCase();
  return /^\p{Lu}/u.test(name) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};

const shownPart = (part: TemplatePart): ShownPart => {
  switch (part.kind) {
    case 'text':
    case 'broken':
      return { text: part.text, changes: false };
    case 'variable':
      return { text: nameInWords(part.name), changes: true };
    case 'number':
    case 'person':
      return { text: part.options.join('/'), changes: true };
  }
};

/** A text in words for the list: `{primeiro_nome}` as "primeiro nome", a choice with its words side by side. */
export const shownParts = (text: string): ShownPart[] =>
  parseTemplate(text)
    .map(shownPart)
    .flatMap((part, index, all) =>
      part.changes && all[index - 1]?.changes ? [{ text: ' ', changes: false }, part] : [part],
    );

const CHANNEL_TEXT: Readonly<Record<MessageChannel, string>> = {
  whatsapp: 'texto do WhatsApp',
  sms: 'texto do SMS',
  email: 'e-mail',
  call: 'roteiro do telefone',
  letter: 'carta',
};

/** What is sent where a moment has no text of its own in a channel. */
export const standIn = (kind: MessageKind, channel: MessageChannel, own: OwnMessages): Template | null => {
  const [used] = templatesFor(kind, channel, undefined, own);
  return used ? { ...used, channel } : null;
};

/** The same, in words. */
export const standInText = (kind: MessageKind, channel: MessageChannel, own: OwnMessages): string => {
  const [used] = templatesFor(kind, channel, undefined, own);
  if (!used) return 'Escreva o primeiro.';
  const name = CHANNEL_TEXT[used.channel];
  return used.kind === kind
    ? `Enquanto isso, vale o ${name}. Escreva um para este momento, se quiser.`
    : `Enquanto isso, vale a ${name} de “${messageKindName[used.kind]}”. Escreva uma para este momento, se quiser.`;
};
