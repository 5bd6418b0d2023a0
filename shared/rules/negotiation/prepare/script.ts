import { formatMoney } from '../../../money/format';
import { installmentsText } from '../../../wording/counted';
import { upperFirst } from '../../../wording/letter-case';
import { listed } from '../../../wording/listed';
import { contested, saidPaid } from './script-clear-up';
import { confirm, greet } from './script-ends';
import { options } from './script-offers';
import { addressed, type ScriptRequest, type ScriptStep, type Step } from './script-step';
import { situationTexts } from './script-texts';
import { isToClearUp, type Situation } from './situation';

const LISTEN = 'Espere a resposta sem interromper, e anote o motivo.';
const AGAIN = 'Já conversamos antes, e queremos saber: como ficou o mês? O que ajudaria {você}?';

/** Where a reason was told before, it is not asked for again. */
const asksAgain = (situation: Situation): boolean =>
  situation === 'late-but-pays' || situation === 'struggling' || situation === 'at-risk';

const ask: Step = ({ records, situation }) => {
  const texts = isToClearUp(situation) ? null : situationTexts[situation];
  const again = records.summary.lastReason !== undefined && asksAgain(situation);
  return {
    title: 'Pergunte e ouça',
    say: addressed(again ? AGAIN : (texts?.ask ?? ''), records),
    hint: LISTEN,
  };
};

/** Original value and each added item, as SP (Lei 17.832/2023) and RJ (Lei 6.854/2014) ask for. */
const amount: Step = ({ account: { updated, subject, isLate }, situation }) => {
  const { principalCents, feeCents, interestCents, totalCents } = updated;
  const count = installmentsText(subject.length);
  const of = situation === 'agreement-late' ? `${count} do acordo` : count;
  const added = [
    ...(feeCents > 0 ? [`${formatMoney(feeCents)} de multa`] : []),
    ...(interestCents > 0 ? [`${formatMoney(interestCents)} de juros`] : []),
  ];
  const parts = listed([`${formatMoney(principalCents)} de ${of}`, ...added]);
  return {
    title: 'Diga o valor',
    say: isLate
      ? `Está em aberto ${added.length > 0 ? `${formatMoney(totalCents)}: ${parts}` : parts}.`
      : `São ${formatMoney(principalCents)} em ${of}, ainda por vencer.`,
  };
};

const fixDay: Step = ({ records, payday }) => ({
  title: 'Combine dia e valor',
  say: addressed(
    payday === null
      ? 'Que dia fica melhor, e como {você} prefere pagar?'
      : `Perto do dia ${payday.day} fica bom? E como {você} prefere pagar?`,
    records,
  ),
  ...(payday && { hint: `${upperFirst(payday.reasons[0] ?? '')}.` }),
});

const withOffers: readonly Step[] = [greet, ask, amount, options, fixDay, confirm];

/** A short script that shows interest in keeping the customer: greet, thank, listen, and only then the amount. */
export const scriptFor = (request: ScriptRequest): ScriptStep[] => {
  const { situation } = request;
  const steps = situation === 'contested' ? contested : situation === 'said-paid' ? saidPaid : withOffers;
  return steps.map((step) => step(request));
};
