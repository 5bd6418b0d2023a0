import type { AddressAs } from './names';
import { parseTemplate, type TemplatePart } from './parse-template';
import { gsmText } from './sms';
import type { MessageChannel } from './template';
import { lineVariables, type Variables, variableNamed } from './variables';

export interface Rendering {
  readonly variables: Variables;
  /** Installments the message is about. */
  readonly count: number;
  readonly addressAs?: AddressAs;
  readonly channel?: MessageChannel;
}

/** A line that names something there is nothing of goes as a whole. */
const GONE = Symbol('gone');

const PERSONS: readonly AddressAs[] = ['sr', 'sra', undefined];

const variableText = (name: string, variables: Variables): string => {
  const known = variableNamed(name);
  if (known === null) return `{${name}}`;
  const text = variables[known];
  return known === name ? text : text.charAt(0).toUpperCase() + text.slice(1);
};

const partText = (part: TemplatePart, { variables, count, addressAs }: Rendering): string => {
  switch (part.kind) {
    case 'text':
    case 'broken':
      return part.text;
    case 'number':
      return part.options[count === 1 ? 0 : 1] ?? '';
    case 'person':
      return part.options[PERSONS.indexOf(addressAs)] ?? '';
    case 'variable':
      return variableText(part.name, variables);
  }
};

/** The space before a mark, and the second of two, that a missing word leaves behind. */
const tidy = (line: string): string =>
  line
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .trim();

const renderLine = (line: string, rendering: Rendering): string | typeof GONE => {
  if (line.trim() === '') return '';
  let missing = false;
  let rendered = '';
  for (const part of parseTemplate(line)) {
    const text = partText(part, rendering);
    if (text === '' && part.kind === 'variable') {
      if (lineVariables.has(part.name)) return GONE;
      missing = true;
    }
    rendered += text;
  }
  const clean = missing ? tidy(rendered) : rendered.trimEnd();
  return clean === '' ? GONE : clean;
};

const NAME = '\\{(?:primeiro_nome|tratamento)\\}';
const NAME_FIRST = new RegExp(`^${NAME}, *(\\{?\\p{L})`, 'gmu');
const NAME_LATER = new RegExp(`,? ${NAME}`, 'g');

/** Without a name the greeting goes without one: "Oi, {tratamento}!" as "Oi!". */
const nameless = (template: string): string =>
  template.replace(NAME_FIRST, (_, next: string) => next.toUpperCase()).replace(NAME_LATER, '');

/**
 * A template with its choices agreeing and its variables filled in. A line that came out empty disappears, and so
 * does the blank line it leaves; an SMS comes out in GSM characters.
 */
export const render = (template: string, rendering: Rendering): string => {
  const source = rendering.variables.primeiro_nome === '' ? nameless(template) : template;
  const text = source
    .split(/\r?\n/)
    .map((line) => renderLine(line, rendering))
    .filter((line) => line !== GONE)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return rendering.channel === 'sms' ? gsmText(text) : text;
};
