import { listed } from '../../wording/listed';
import type { ContactPolicy } from './contact-policy';
import { type Hours, hoursText, sameHours } from './hours';

const DAYS = ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'];

/** Positions in the week as people read it: 0 Monday … 6 Sunday. */
type Positions = readonly number[];

/** The days that follow on each other, together: [0, 1, 2], [4]. */
const runs = (positions: Positions): number[][] => {
  const found: number[][] = [];
  for (const position of positions) {
    const last = found.at(-1);
    if (last?.at(-1) === position - 1) last.push(position);
    else found.push([position]);
  }
  return found;
};

/** `segunda a sexta`, `segunda e quarta` */
const daysText = (positions: Positions): string =>
  listed(
    runs(positions).flatMap((run) => {
      const names = run.map((position) => DAYS[position] ?? '');
      return run.length > 2 ? [`${names[0]} a ${names.at(-1)}`] : names;
    }),
  );

/** `às quartas`, `aos sábados` */
const onDays = (position: number): string => `${position < 5 ? 'às' : 'aos'} ${DAYS[position]}s`;

/** `nunca em fins de semana e feriados` */
const neverText = (closed: Positions): string => {
  const isWeekendClosed = closed.includes(5) && closed.includes(6);
  const named = closed.filter((position) => position < 5 || !isWeekendClosed).map(onDays);
  if (isWeekendClosed) named.push('em fins de semana');
  return `nunca ${listed([...named, named.length === 0 ? 'em feriados' : 'feriados'])}`;
};

/** `Segunda a sexta, das 9h às 18h; nunca em fins de semana e feriados` */
export const windowText = ({ hours }: Pick<ContactPolicy, 'hours'>): string => {
  const week: readonly (Hours | null)[] = [...hours.slice(1), hours[0] ?? null];
  const groups: { hours: Hours; positions: number[] }[] = [];
  const closed: number[] = [];
  for (const [position, own] of week.entries()) {
    const group = own && groups.find((known) => sameHours(known.hours, own));
    if (own === null) closed.push(position);
    else if (group) group.positions.push(position);
    else groups.push({ hours: own, positions: [position] });
  }
  const text = [
    ...groups.map((group) => `${daysText(group.positions)}, ${hoursText(group.hours)}`),
    neverText(closed),
  ].join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
