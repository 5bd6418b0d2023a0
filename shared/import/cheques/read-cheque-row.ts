import { addDays, type CivilDay } from '../../calendar/civil-day';
import { formatDay } from '../../calendar/format';
import type { ChequeFace } from '../../domain/cheque/cheque';
import { displayName } from '../../identity/name';
import { ok, type Result } from '../../result';
import { readOneAmount } from '../read-amounts';
import { type ReadContext, type RowBeingRead, refuse, rowBeingRead } from '../read-context';
import { cleanLine, readCustomer } from '../read-customer';
import { readDay } from '../read-day';
import type { Rejection } from '../reasons';
import type { CustomerFacts, ReadRow } from '../row-facts';
import { eventsFor, type PlannedStep } from './events-for';
import { readFace } from './read-face';
import { parseSituation, type Situation, type SituationError } from './situation';

/** A row of a list of cheques. */
export interface ChequeRow extends ReadRow {
  readonly face: ChequeFace;
  readonly situation: Situation;
  readonly steps: readonly PlannedStep[];
  readonly note?: string;
}

const MAX_NOTE = 1_000;
/** The bank answers in a day or two (Resolução BCB 314/2023). */
const ANSWER_DAYS = 7;

interface Days {
  readonly issueDay: CivilDay;
  readonly goodDay: CivilDay;
}

/** Where the sheet has no issue day: the last it can have been. The owner is told, as time limits count from it. */
const guessIssueDay = (row: RowBeingRead, goodDay: CivilDay): CivilDay => {
  const { today } = row.context;
  const day = goodDay < today ? goodDay : today;
  row.warnings.push({ kind: 'issue-day-guessed', cell: '', other: formatDay(day) });
  return day;
};

const readDays = (row: RowBeingRead): Result<Days, Rejection> => {
  const issue = readDay(row, 'issueDay', { bad: 'bad-issue-day', impossible: 'impossible-issue-day' });
  if (!issue.ok) return issue;
  const good = readDay(row, 'goodDay', { bad: 'bad-good-day', impossible: 'impossible-good-day' });
  if (!good.ok) return good;
  if (good.value === undefined) return refuse('no-good-day');
  const goodDay = good.value;
  if (issue.value !== undefined && goodDay < issue.value)
    return refuse('good-before-issue', row.read('goodDay'));
  const { today } = row.context;
  if (issue.value !== undefined && issue.value > today)
    row.warnings.push({ kind: 'issue-day-ahead', cell: row.read('issueDay'), other: formatDay(today) });
  return ok({ issueDay: issue.value ?? guessIssueDay(row, goodDay), goodDay });
};

const SITUATION_ERRORS = {
  unknown: 'unknown-situation',
  'without-reason': 'situation-without-reason',
  'unknown-reason': 'unknown-return-reason',
} as const satisfies Record<SituationError, Rejection['reason']>;

/** Nothing written means that it is in the drawer. */
const readSituation = (row: RowBeingRead): Result<Situation, Rejection> => {
  const text = row.read('situation');
  if (text === '') return ok({ status: 'held' });
  const situation = parseSituation(text);
  return situation.ok ? situation : refuse(SITUATION_ERRORS[situation.error], text);
};

/** Whoever handed it over is the customer; mostly whoever signed it, whose document the sheet then tells. */
const readPeople = (
  row: RowBeingRead,
): Result<{ readonly customer: CustomerFacts; readonly drawer: ChequeFace['drawer'] }, Rejection> => {
  const signed = cleanLine(row.read('drawer'));
  if (signed === '' && row.read('customer') === '') return refuse('no-drawer');
  const read = readCustomer(row, row.read('customer') === '' ? 'drawer' : 'customer');
  if (!read.ok) return read;
  const drawerRead = signed === '' ? read : readCustomer({ ...row, warnings: [] }, 'drawer');
  if (!drawerRead.ok) return drawerRead;
  const { name, document, comparableName } = drawerRead.value;
  const isSame = comparableName === read.value.comparableName;
  return ok({
    customer: isSame ? read.value : { ...read.value, document: undefined },
    drawer: { name: displayName(name), ...(document !== undefined && { document }) },
  });
};

const AT_BANK: ReadonlySet<Situation['status']> = new Set(['deposited', 'redeposited']);

/** Where what the sheet says can hardly be so. */
const noteDoubts = (
  row: RowBeingRead,
  { status }: Situation,
  { goodDay }: Days,
  steps: readonly PlannedStep[],
) => {
  const { today } = row.context;
  const cell = row.read('situation');
  const atBank = steps.findLast(({ move }) => move === 'deposit' || move === 'redeposit');
  if (!atBank) return;
  if (goodDay > today) row.warnings.push({ kind: 'bank-before-good-day', cell, other: formatDay(goodDay) });
  else if (AT_BANK.has(status) && atBank.day < addDays(today, -ANSWER_DAYS))
    row.warnings.push({ kind: 'long-at-bank', cell, other: formatDay(atBank.day) });
};

/** One row of a list of cheques, understood whole or refused for the first reason found. */
export const readChequeRow = (
  rowNumber: number,
  cells: readonly string[],
  context: ReadContext,
): Result<ChequeRow, Rejection> => {
  const row = rowBeingRead(cells, context);
  const people = readPeople(row);
  if (!people.ok) return people;
  const numbers = readFace(row);
  if (!numbers.ok) return numbers;
  const amount = readOneAmount(row);
  if (!amount.ok) return amount;
  const days = readDays(row);
  if (!days.ok) return days;
  const situation = readSituation(row);
  if (!situation.ok) return situation;
  const steps = eventsFor(situation.value, days.value, context.today);
  noteDoubts(row, situation.value, days.value, steps);
  const note = row.read('notes').slice(0, MAX_NOTE);
  const { customer, drawer } = people.value;
  return ok({
    row: rowNumber,
    cells,
    customer,
    // Nobody wrote where it is payable: the shorter time to present it is the safe one.
    face: { ...numbers.value, ...days.value, drawer, cents: amount.value, place: 'same' },
    situation: situation.value,
    steps,
    ...(note !== '' && { note }),
    warnings: row.warnings,
  });
};
