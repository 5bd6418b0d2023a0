import { addDays, addMonths, type CivilDay, daysBetween } from '../calendar/civil-day';
import type { Customer } from '../domain/customer';
import { outstandingCents } from '../domain/installment';
import { withNewTokens } from '../domain/search-tokens';
import type { Shop } from '../domain/shop';
import { defaultTerms } from '../domain/terms';
import { AccountBook } from './account-book';
import { keepAgreement } from './agree';
import { keepCheques } from './cheques';
import { Counters } from './counters';
import { exampleScenes, type Scene } from './example-scenes';
import { offer } from './offer';
import { samplePerson } from './person';
import { payDay, sampleMeans, samplePurchase } from './purchase';
import { Random } from './random';
import { noRows, type SampleRows } from './rows';
import { sampleSettings } from './shop';
import { keepTab, tabTerms } from './tab';

/** How long ago the newest of the finished sales began, and how far apart they are, in months. */
const FINISHED_MONTHS = 5;
const MONTHS_BETWEEN = 5;

const settleOlder = (book: AccountBook, today: CivilDay, sales: number): void => {
  for (let index = sales; index > 0; index -= 1) {
    const firstDueDay = addMonths(
      addDays(today, -book.random.int(0, 20)),
      -FINISHED_MONTHS - index * MONTHS_BETWEEN,
    );
    const count = book.random.int(2, 5);
    const { plan, description } = samplePurchase(book.random, firstDueDay, count);
    payAll(book, book.sell(plan, description, sampleMeans(book.random)), today);
  }
};

const payAll = (
  book: AccountBook,
  installments: readonly { readonly id: string; readonly dueDay: CivilDay }[],
  today: CivilDay,
): void => {
  for (const { id, dueDay } of installments) {
    const day = payDay(book.random, 'punctual', dueDay, addDays(dueDay, -20), addDays(today, -1));
    book.pay([id], { day, means: sampleMeans(book.random) });
  }
};

/** By months where the day exists in each; late in a month by thirty days, to fall due on the very day. */
const runningPlan = (book: AccountBook, dueDay: CivilDay, count: number, paid: number) => {
  const isLateInMonth = Number(dueDay.slice(8)) > 28;
  const firstDueDay = isLateInMonth ? addDays(dueDay, -30 * paid) : addMonths(dueDay, -paid);
  const { plan, description } = samplePurchase(book.random, firstDueDay, count);
  const interval = isLateInMonth ? ({ kind: 'days', days: 30 } as const) : plan.interval;
  return { plan: { ...plan, interval }, description };
};

const talks = {
  'no-answer': 'Oi! Tudo bem? Ainda não localizamos o pagamento da parcela. Se já pagou, desconsidere.',
  'asks-time': 'Oi! Como combinamos, qual dia fica melhor para a sua parcela?',
  promise: 'Oi! Qual dia fica bom para acertar a parcela?',
  contests: 'Oi! Ainda não localizamos o pagamento da parcela. Está tudo certo por aí?',
  stop: 'Oi! Passando para lembrar da parcela em aberto.',
} as const;

const talk = (book: AccountBook, scene: Scene, today: CivilDay, cents: number): void => {
  if (!scene.talk) return;
  const { ago, answer, promisedIn, reason } = scene.talk;
  book.talk({
    day: addDays(today, -ago),
    channel: 'whatsapp',
    text: talks[answer],
    answer,
    reason,
    ...(promisedIn === undefined ? {} : { promise: { day: addDays(today, promisedIn), cents } }),
  });
};

const runScene = (book: AccountBook, scene: Scene, today: CivilDay): void => {
  settleOlder(book, today, scene.older);
  const { dueIn, count = 1, paid = 0 } = scene;
  if (dueIn === undefined) return;
  const { plan, description } = runningPlan(book, addDays(today, dueIn), count, paid);
  const installments = book.sell(plan, description, sampleMeans(book.random));
  payAll(book, installments.slice(0, paid), today);
  const open = installments.slice(paid).map(({ id }) => id);
  const oldest = installments[paid];
  if (!oldest) return;
  if (scene.isHalfPaid) {
    book.pay([oldest.id], { day: oldest.dueDay, means: 'cash', cents: outstandingCents(oldest) >> 1 });
  }
  talk(book, scene, today, outstandingCents(oldest));
  if (scene.paysToday) book.pay([oldest.id], { day: today, means: 'pix', waiveCharges: dueIn < 0 });
  if (scene.proposal) offer(book, open, scene.proposal, today);
  if (scene.agreement) keepAgreement(book, open, scene.agreement, today);
};

const reachable = (customer: Customer, { whatsapp }: Scene): Customer =>
  whatsapp ? withNewTokens({ ...customer, phones: [{ digits: whatsapp, whatsapp: true }] }) : customer;

const since = (scene: Scene, today: CivilDay): CivilDay => {
  const running = addMonths(today, -(scene.paid ?? 0) - 5);
  const older = addMonths(today, -FINISHED_MONTHS - scene.older * MONTHS_BETWEEN - 7);
  return scene.older === 0 && daysBetween(older, running) > 0 ? running : older;
};

/** What undoing a proposal's line brings back has the number the proposal now has. */
const withNumberBefore = (
  line: SampleRows['journal'][number],
  proposals: SampleRows['proposals'],
): SampleRows['journal'][number] => {
  const { before } = (line.detail ?? {}) as { readonly before?: object };
  const number = proposals.find(({ id }) => id === line.refId)?.number;
  return before && number !== undefined ? { ...line, detail: { before: { ...before, number } } } : line;
};

/** Printed numbers and journal lines in the order of time, as a shop would have given them. */
const inOrderOfTime = (rows: SampleRows): SampleRows => {
  const numbered = <T extends { readonly createdAt: number }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => a.createdAt - b.createdAt).map((row, index) => ({ ...row, number: index + 1 }));
  const agreements = numbered(rows.agreements);
  const proposals = numbered(rows.proposals);
  const numberOf = new Map(agreements.map(({ id, number }) => [id, number]));
  return {
    ...rows,
    sales: numbered(rows.sales),
    payments: numbered(rows.payments),
    tabClosings: numbered(rows.tabClosings),
    proposals,
    agreements,
    installments: rows.installments.map((installment) => {
      const number = numberOf.get(installment.originId);
      return number === undefined ? installment : { ...installment, description: `Acordo nº ${number}` };
    }),
    journal: rows.journal.map((line) => withNumberBefore(line, proposals)).toSorted((a, b) => a.at - b.at),
  };
};

/**
 * The shop a newcomer may look around in: some forty customers, with what a day at the counter brings – some late, some
 * due today, promises, proposals, agreements, open tabs, cheques, payments of today. `shop` keeps its own name and key
 * on papers, if given.
 */
export const exampleShop = (today: CivilDay, shop?: Shop): SampleRows => {
  const counters = new Counters();
  const all = noRows();
  for (const [index, scene] of exampleScenes.entries()) {
    const random = new Random(20_261_120 + index);
    const from = since(scene, today);
    const person = reachable(samplePerson(random, counters, from, scene.name), scene);
    const customer = scene.tab ? { ...person, ...tabTerms(scene.tab, today) } : person;
    const book = new AccountBook(customer, from, counters, random, defaultTerms);
    runScene(book, scene, today);
    if (scene.tab) keepTab(book, scene.tab, today);
    for (const cheques of scene.cheques ?? []) keepCheques(book, cheques, today);
    const rows = book.rows();
    for (const table of Object.keys(all) as (keyof SampleRows)[]) {
      (all[table] as unknown[]).push(...rows[table]);
    }
  }
  all.settings.push(...sampleSettings(counters, shop));
  return inOrderOfTime(all);
};
