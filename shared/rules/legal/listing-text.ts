import type { CivilDay } from '../../calendar/civil-day';
import type { LegalStep } from '../../domain/legal-step';
import { shortDay } from '../reasons';
import { REMOVAL_BUSINESS_DAYS, type Release } from './release';
import type { TakeOff } from './take-off';

const isProtest = ({ kind }: Pick<LegalStep, 'kind'>): boolean => kind === 'protest';

/** `Registro no birô desde 02/10: com tudo pago, retire em até 5 dias úteis` */
export const standingText = (step: LegalStep, today: CivilDay): string =>
  isProtest(step)
    ? `Protesto desde ${shortDay(step.day, today)}: com tudo pago, entregue logo a carta de anuência`
    : `Registro no birô desde ${shortDay(step.day, today)}: com tudo pago, retire em até ${REMOVAL_BUSINESS_DAYS} dias úteis`;

const WHY: Record<Release['kind'], string> = {
  settled: 'Quitado',
  agreement: 'Acordo feito',
  'five-years': 'Passou de 5 anos',
};

const bureauText = (until: CivilDay, today: CivilDay): string => {
  const source = `(${REMOVAL_BUSINESS_DAYS} dias úteis, Súmula 548)`;
  const day = shortDay(until, today);
  if (until < today) return `retire o registro hoje, o prazo era ${day} ${source}`;
  return `retire o registro ${until === today ? 'hoje, último dia' : `até ${day}`} ${source}`;
};

/** No law says in how many days; the same ones, for prudence. */
const protestText = (until: CivilDay, today: CivilDay): string => {
  const when = until <= today ? 'ainda hoje' : `até ${shortDay(until, today)}, por cuidado`;
  return `entregue a carta de anuência ${when} (Lei 9.492/1997, art. 26)`;
};

/** `Quitado: retire o registro até 27/11 (5 dias úteis, Súmula 548)` */
export const takeOffText = ({ listing, release, until }: TakeOff, today: CivilDay): string => {
  if (release.kind === 'five-years') return `${WHY[release.kind]}: confira hoje se o registro já saiu`;
  const todo = isProtest(listing.step) ? protestText(until, today) : bureauText(until, today);
  return `${WHY[release.kind]}: ${todo}`;
};
