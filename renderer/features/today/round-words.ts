import { formatMoney } from '@shared/money/format';
import { counted } from '@shared/wording/counted';
import type { PassedGroup, RoundSums } from './round';

/** `7 de 23 · 2 promessas` */
export const progressText = ({ talked, promises }: RoundSums, total: number): string =>
  [`${talked.size} de ${total}`, promises > 0 ? counted(promises, 'promessa', 'promessas') : null]
    .filter((part) => part !== null)
    .join(' · ');

/** On the button: `Começar a rodada (13)`, reminders included; later how far it came. */
export const roundDoorText = (sums: RoundSums, total: number): string => {
  if (sums.talked.size > 0) return `Continuar a rodada (${progressText(sums, total)})`;
  return total > 0 ? `Começar a rodada (${total})` : 'Começar a rodada';
};

/** `Você conversou com 7 clientes: 3 responderam, 2 promessas somam R$ 300,00.` */
export const sumsText = ({ talked, answered, promises, promisedCents }: RoundSums): string => {
  if (talked.size === 0) return 'Ninguém foi procurado hoje.';
  const answers = answered === 0 ? 'ninguém respondeu ainda' : counted(answered, 'respondeu', 'responderam');
  const promised =
    promises === 0
      ? null
      : `${counted(promises, 'promessa soma', 'promessas somam')} ${formatMoney(promisedCents)}`;
  const facts = [answers, promised].filter((part) => part !== null).join(', ');
  return `Você conversou com ${counted(talked.size, 'cliente', 'clientes')}: ${facts}.`;
};

const NAMES_SHOWN = 3;

/** `2 ficaram de fora (Ana Lima e João Reis): …` */
export const passedText = ({ why, count, names }: PassedGroup): string => {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const more = names.length > NAMES_SHOWN ? ` e mais ${names.length - NAMES_SHOWN}` : '';
  const who = shown === '' ? '' : ` (${shown}${more})`;
  return `${counted(count, 'ficou', 'ficaram')} para depois${who}: ${why}`;
};
