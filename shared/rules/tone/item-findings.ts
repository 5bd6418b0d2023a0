import { foldText } from '../../domain/search-tokens';
import type { ToneFinding } from './finding';
import { type FoldedText, writtenSpan } from './folded-text';

/** Descriptions that name nothing: they say no more than "compra". */
const NAMELESS =
  /^(?:compras?|vendas?|diversos|mercadorias?|produtos?|itens|item|caderneta|fiado|carne|saldo|parcelas?|entrada)\b/;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** What was bought, named in the message: others may read it, and a list of goods can tell of health (LGPD). */
export const itemFindings = (
  written: string,
  folded: FoldedText,
  items: readonly string[] | undefined,
): ToneFinding[] =>
  (items ?? []).flatMap((item) => {
    const name = foldText(item).replace(/\s+/g, ' ').trim();
    if (name.length < 4 || NAMELESS.test(name)) return [];
    const pattern = new RegExp(`(?<![a-z0-9])${name.replace(SPECIAL, '\\$&')}(?![a-z0-9])`, 'g');
    return [...folded.text.matchAll(pattern)].map((match) => {
      const { start, end } = writtenSpan(written, folded, match.index, match.index + name.length);
      return {
        start,
        end,
        found: written.slice(start, end),
        kind: 'sensitive-data',
        severity: 'mild',
        why: 'O que foi comprado não precisa aparecer na mensagem.',
        source: 'LGPD art. 6º, III',
        instead: 'compra',
      } as const;
    });
  });
