import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { Agreement } from '../../domain/agreement/agreement';
import { lifeOfAgreement } from '../../domain/agreement/agreement-life';

/**
 * A signature is asked for this long after the agreement, and not for ever: what was made before signatures were
 * written down was mostly signed on its paper. A product default [I].
 */
export const UNSIGNED_DAYS = 30;

/** Made in the last days, and no signature is written down. */
export const awaitsSignature = (agreement: Pick<Agreement, 'day' | 'events'>, today: CivilDay): boolean =>
  agreement.day >= addDays(today, -UNSIGNED_DAYS) && lifeOfAgreement(agreement).signed === undefined;
