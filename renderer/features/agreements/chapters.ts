import type { AgreementsView } from '@renderer/stores/agreements-view';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { foldText, searchWords } from '@shared/domain/search-tokens';
import type { CourseState } from '@shared/rules/negotiation/course';
import { type Listed, type ListedAgreement, type ListedProposal, viewOf } from './listed';

export interface Chapter {
  /** Empty where a list needs no heads. */
  readonly title: string;
  readonly items: readonly Listed[];
}

/** An open proposal that ends within these days is asked about. */
const SOON_DAYS = 3;

export const endsSoon = (
  { status, validUntil }: Pick<ListedProposal, 'status' | 'validUntil'>,
  today: CivilDay,
): boolean => status === 'open' && validUntil <= addDays(today, SOON_DAYS);

const isProposal = (one: Listed): one is ListedProposal => one.kind === 'proposal';
const isAgreement = (one: Listed): one is ListedAgreement => one.kind === 'agreement';

const byNext = (a: ListedAgreement, b: ListedAgreement): number =>
  (a.standing.next?.dueDay ?? '').localeCompare(b.standing.next?.dueDay ?? '') ||
  b.agreement.number - a.agreement.number;

const byEnd = (a: ListedProposal, b: ListedProposal): number =>
  a.validUntil.localeCompare(b.validUntil) || a.proposal.number - b.proposal.number;

const proposalChapters = (listed: readonly ListedProposal[], today: CivilDay): Chapter[] => {
  const open = listed.filter(({ status }) => status === 'open').sort(byEnd);
  const soon = open.filter((one) => endsSoon(one, today));
  return [
    { title: 'Vencem logo', items: soon },
    { title: 'Em aberto', items: open.filter((one) => !soon.includes(one)) },
    {
      title: 'Venceram sem resposta',
      items: listed.filter(({ status }) => status === 'expired').sort((a, b) => byEnd(b, a)),
    },
    { title: 'Encerradas', items: listed.filter(({ status }) => status !== 'open' && status !== 'expired') },
  ];
};

/** What the owner does comes first, then who is waited for. */
const RISK: readonly (readonly [CourseState, string])[] = [
  ['decide', 'Para decidir'],
  ['notify', 'Para avisar'],
  ['late', 'Atrasados'],
  ['noticed', 'Avisados'],
  ['kept', 'Com mais prazo'],
];

const chaptersOf = (view: AgreementsView, listed: readonly Listed[], today: CivilDay): Chapter[] => {
  if (view === 'proposals') return proposalChapters(listed.filter(isProposal), today);
  const agreements = listed.filter(isAgreement);
  if (view === 'all') return [{ title: '', items: agreements }];
  const own = agreements.filter((one) => viewOf(one) === view);
  if (view === 'risk')
    return RISK.map(([state, title]) => ({
      title,
      items: own.filter(({ course }) => course.state === state).sort(byNext),
    }));
  if (view !== 'running') return [{ title: '', items: own }];
  return [
    { title: 'Falta assinar', items: own.filter((one) => one.awaitsSignature).sort(byNext) },
    { title: 'Em dia', items: own.filter((one) => !one.awaitsSignature).sort(byNext) },
  ];
};

/** The list of a view; `listed` is newest first. */
export const viewChapters = (view: AgreementsView, listed: readonly Listed[], today: CivilDay): Chapter[] =>
  chaptersOf(view, listed, today).filter(({ items }) => items.length > 0);

const numberOf = (one: Listed): number =>
  one.kind === 'agreement' ? one.agreement.number : one.proposal.number;

/** Any agreement or proposal of a name or number, whatever view it stands in. */
export const foundChapters = (typed: string, listed: readonly Listed[]): Chapter[] => {
  const words = searchWords(typed);
  const digits = /^\D*(\d+)\D*$/.exec(typed)?.[1];
  const found = listed.filter((one) => {
    if (digits !== undefined) return numberOf(one) === Number(digits);
    const name = foldText(one.customerName);
    return words.every((word) => name.includes(word));
  });
  return [
    { title: 'Acordos', items: found.filter(isAgreement) },
    { title: 'Propostas', items: found.filter(isProposal) },
  ].filter(({ items }) => items.length > 0);
};

export type ListRow =
  | { readonly kind: 'head'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: 'item'; readonly key: string; readonly item: Listed };

/** Chapters as the rows of one list. */
export const listRows = (chapters: readonly Chapter[]): ListRow[] =>
  chapters.flatMap(({ title, items }): ListRow[] => [
    ...(title === '' ? [] : [{ kind: 'head' as const, key: title, title, count: items.length }]),
    ...items.map((item) => ({ kind: 'item' as const, key: item.id, item })),
  ]);
