import { type ContactPolicy, MOST_PER_WEEK } from './contact-policy';
import { type Hours, hoursText } from './hours';
import { PRUDENT_HOURS, stateRules } from './state-rules';

/** What in an edited policy does not hold, said in pt-BR at its field. */
export type PolicyProblem =
  /** `weekday`: 0 Sunday … 6 Saturday; absent where it is about the week as a whole. */
  | { readonly field: 'hours'; readonly weekday?: number; readonly text: string }
  | { readonly field: 'perWeek'; readonly text: string };

const DAYS = ['Aos domingos', 'Na segunda', 'Na terça', 'Na quarta', 'Na quinta', 'Na sexta', 'Aos sábados'];

const hoursProblem = (own: Hours, weekday: number, allowed: Hours | null, source: string): string | null => {
  if (own.from >= own.to) return 'O fim vem antes do começo.';
  if (allowed === null) return `${DAYS[weekday]} não se fazem contatos (${source}).`;
  const isInside = own.from >= allowed.from && own.to <= allowed.to;
  return isInside ? null : `${DAYS[weekday]} os contatos vão ${hoursText(allowed)} (${source}).`;
};

/**
 * What in an edited policy is outside the law of the shop's state, or of prudence where it has none (domain.md A.8),
 * at each field. Empty when it may be kept. Hours may be narrowed at will.
 */
export const policyProblems = (policy: ContactPolicy, state?: string): PolicyProblem[] => {
  const rule = state === undefined ? undefined : stateRules[state];
  const source = rule ? `${state}: ${rule.law}` : 'limite prudente';
  const allowed = rule?.hours ?? PRUDENT_HOURS;
  const found: PolicyProblem[] = [];
  for (const [weekday, own] of policy.hours.entries()) {
    const text = own && hoursProblem(own, weekday, allowed[weekday] ?? null, source);
    if (text !== null) found.push({ field: 'hours', weekday, text });
  }
  if (policy.hours.every((own) => own === null))
    found.push({ field: 'hours', text: 'Deixe horário em pelo menos um dia.' });
  if (policy.perWeek < 1 || policy.perWeek > MOST_PER_WEEK)
    found.push({ field: 'perWeek', text: 'De um a três contatos em sete dias com cada cliente.' });
  return found;
};
