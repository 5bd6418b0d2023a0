/** Where a part stands in the template, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export type TemplatePart = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    /** `{name}`, known or not; `{Name}` begins a sentence. */
    | { readonly kind: 'variable'; readonly name: string }
    /** `{=one|many}` */
    | { readonly kind: 'number'; readonly options: readonly string[] }
    /** `{~sr|sra|first name}` */
    | { readonly kind: 'person'; readonly options: readonly string[] }
    /** A brace without its pair, or a choice with too few or too many words. */
    | { readonly kind: 'broken'; readonly what: 'brace' | 'choice'; readonly text: string }
  );

/** `=` agrees with the number of installments, `~` with how the customer is addressed. */
const CHOICES = { '=': { kind: 'number', words: 2 }, '~': { kind: 'person', words: 3 } } as const;

const isChoice = (sign: string): sign is keyof typeof CHOICES => sign in CHOICES;

const bracedPart = (template: string, start: number, end: number): TemplatePart => {
  const inside = template.slice(start + 1, end - 1);
  const sign = inside.charAt(0);
  if (!isChoice(sign)) return { kind: 'variable', name: inside, start, end };
  const { kind, words } = CHOICES[sign];
  const options = inside.slice(1).split('|');
  return options.length === words
    ? { kind, options, start, end }
    : { kind: 'broken', what: 'choice', text: template.slice(start, end), start, end };
};

const BRACED = /\{[^{}]*\}|[{}]/g;

/**
 * A template in its parts, in order and without gaps. A template is plain text with variables, `{loja}`, and
 * two kinds of choice: `{=a parcela|as parcelas}` for the number of installments, and
 * `{~o senhor|a senhora|você}` for Sr., Sra., or a customer called by the first name. Braces do not nest.
 */
export const parseTemplate = (template: string): TemplatePart[] => {
  const parts: TemplatePart[] = [];
  let from = 0;
  const plainUntil = (end: number): void => {
    if (end > from) parts.push({ kind: 'text', text: template.slice(from, end), start: from, end });
  };
  for (const { 0: found, index: start } of template.matchAll(BRACED)) {
    plainUntil(start);
    const end = start + found.length;
    parts.push(
      found.length === 1
        ? { kind: 'broken', what: 'brace', text: found, start, end }
        : bracedPart(template, start, end),
    );
    from = end;
  }
  plainUntil(template.length);
  return parts;
};
