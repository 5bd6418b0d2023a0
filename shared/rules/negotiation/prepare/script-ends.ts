import { monthName } from '../../../calendar/format';
import { greeting } from '../../greeting';
import { treatment } from '../../messages/names';
import { ofShop } from '../../messages/shop-name';
import { recordingNotice } from '../../messages/variables';
import type { PreparedAt, PreparedRecords } from './records';
import { addressed, joined, type Step } from './script-step';
import { situationTexts } from './script-texts';
import { customerSince, howLong, monthsSince } from './since';
import { isToClearUp } from './situation';

const FULL_YEAR = 12;

/** What the years with the shop are worth saying; empty for a new customer. */
const years = (records: PreparedRecords, { today }: PreparedAt): string => {
  const since = customerSince(records);
  const months = since === undefined ? 0 : monthsSince(since, today);
  if (since === undefined || months === 0) return '';
  if (months < FULL_YEAR) return `{Você} compra com a gente desde ${monthName(since)}.`;
  const rest = months % FULL_YEAR;
  return `{Você} compra com a gente há ${rest > 0 ? 'mais de ' : ''}${howLong(months - rest)}.`;
};

const CLEAR_UP = 'Agradecemos a confiança, e queremos acertar isso com calma.';

const hello = ({ customer }: PreparedRecords, { hour, shop }: PreparedAt): string => {
  const name = treatment(customer.name, customer.addressAs);
  return `${greeting(hour)}${name === '' ? '' : `, ${name}`}! Aqui é ${ofShop(shop.name)}.`;
};

const greetHint = ({ summary }: PreparedRecords, { shop }: PreparedAt): string =>
  summary.doNotContact === undefined
    ? joined('Por telefone, confirme o nome; a outros, só “assunto particular”.', recordingNotice(shop))
    : 'Só no balcão, ou se o cliente procurar a loja.';

/** Who speaks, and what the years are worth: before anything is asked. */
export const greet: Step = ({ records, at, situation }) => {
  const thanks = isToClearUp(situation) ? CLEAR_UP : situationTexts[situation].thanks;
  return {
    title: 'Cumprimente',
    say: addressed(joined(hello(records, at), years(records, at), thanks), records),
    hint: greetHint(records, at),
  };
};

/** Said once more, and thanked for. */
export const confirm: Step = ({ records }) => ({
  title: 'Confirme e agradeça',
  say: addressed('Então fica assim. Agradecemos a conversa, e {você} pode contar com a gente.', records),
  hint: 'Repita o dia e o valor, anote e mande o resumo.',
});
