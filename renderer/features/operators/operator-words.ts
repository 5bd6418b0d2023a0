import type { OperatorError } from '@renderer/use-cases/operators/operators-change';
import type { Role } from '@shared/domain/operator';
import { FREE_TRIES } from '@shared/domain/pin-tries';

export const ROLE_NAMES: Record<Role, string> = { owner: 'Dono', cashier: 'Caixa' };

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long until a PIN may be tried again, in words. */
export const waitText = (ms: number): string => {
  const seconds = Math.ceil(ms / SECOND);
  const left = ms > MINUTE ? `${Math.ceil(ms / MINUTE)} minutos` : `${seconds} s`;
  return `Foram muitas tentativas. Espere ${left} para tentar de novo.`;
};

const LEFT_SAID = 2;

/** After `tries` wrong ones in a row. */
export const wrongText = (what: 'PIN' | 'código', tries: number): string => {
  const wrong = what === 'PIN' ? 'PIN errado.' : 'Este código não é o desta loja.';
  const left = FREE_TRIES - tries;
  if (left < 1 || left > LEFT_SAID) return wrong;
  return `${wrong} ${left === 1 ? 'Mais um erro' : `Mais ${left} erros`} e será preciso esperar.`;
};

const ERRORS: Record<OperatorError, string> = {
  'not-found': 'Esta pessoa não está mais na lista. Nada mudou.',
  'name-missing': 'Escreva o nome.',
  'name-too-long': 'Um nome mais curto, por favor: até 40 letras.',
  'name-taken': 'Já há alguém com este nome. Acrescente o sobrenome ou o apelido.',
  'pin-length': 'O PIN tem de 4 a 8 números.',
  'pin-easy': 'PIN fácil de adivinhar. Evite números iguais ou em sequência.',
  'last-owner': 'A loja precisa de pelo menos um dono. Ponha outra pessoa como dono antes.',
  'too-many': 'A lista está cheia: cabem 50 pessoas, contando quem já saiu.',
  'already-set-up': 'O PIN já tinha sido ligado em outra janela. Nada mudou.',
  'code-used': 'Este código já foi usado ou trocado. Use o mais novo.',
  invalid: 'Algum campo não pôde ser lido. Nada foi salvo; confira o que digitou.',
};

/** Why a change of the people was refused. */
export const operatorErrorText = (error: OperatorError): string => ERRORS[error];
