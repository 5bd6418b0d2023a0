import { z } from 'zod';
import { formatAmount } from '../money/format';
import { parseMoney } from '../money/parse';
import type { BasisPoints } from '../money/rounding';

/**
 * A percentage as typed, in basis points; blank is none. Two decimals of a percentage are its basis points, as two
 * decimals of an amount are its cents. `outside` says which percentages there are.
 */
export const percentField = (outside: string, most: BasisPoints, least: BasisPoints = 0) =>
  z.string().transform((text, context): BasisPoints => {
    const typed = text.replace('%', '').trim();
    const parsed = typed === '' ? { ok: true as const, value: 0 } : parseMoney(typed);
    if (parsed.ok && parsed.value >= least && parsed.value <= most) return parsed.value;
    const isOutside = parsed.ok || parsed.error === 'too-large';
    context.issues.push({
      code: 'custom',
      message: isOutside ? outside : 'Escreva uma porcentagem, como 1,5.',
      input: text,
    });
    return z.NEVER;
  });

/** `150` basis points as `1,5`. */
export const percentText = (basisPoints: BasisPoints): string =>
  formatAmount(basisPoints).replace(/,?0+$/, '');
