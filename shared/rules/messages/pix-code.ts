import { pixBrCode } from '../../identity/pix-br-code';
import { parsePixKey } from '../../identity/pix-key';
import type { Cents } from '../../money/cents';
import type { MessageShop } from './identification';

/**
 * The Pix "copia e cola" of an amount in cents; 0 lets the customer type it. Empty where the shop has no key or
 * no city, which the code asks for. It says nothing of what was bought.
 */
export const pixCode = ({ name, city, pixKey }: MessageShop, cents: Cents): string => {
  const key = parsePixKey(pixKey ?? '');
  if (!key.ok) return '';
  const code = pixBrCode({ key: key.value, name, city: city ?? '', amount: cents > 0 ? cents : undefined });
  return code.ok ? code.value : '';
};
