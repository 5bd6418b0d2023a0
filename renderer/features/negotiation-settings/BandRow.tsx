import { ActionIcon, TextInput } from '@mantine/core';
import type { BandEntry, BandField, BandProblem } from '@shared/rules/negotiation/band-entry';
import { IconX } from '@tabler/icons-react';
import { type ChangeEvent, type FocusEvent, useId } from 'react';
import classes from './Negotiation.module.css';

interface BandRowProps {
  readonly band: BandEntry;
  /** First day of delay; null while the band above cannot be read. */
  readonly start: number | null;
  readonly isLast: boolean;
  readonly problems: readonly BandProblem[];
  readonly onChange: (part: Partial<BandEntry>) => void;
  readonly onTouch: () => void;
  /** Absent on the only one. */
  readonly onRemove?: () => void;
}

const PERCENTS = [
  ['charges', 'desconto em multa e juros, em %'],
  ['principal', 'desconto nas parcelas, em %'],
  ['cash', 'desconto da oferta à vista, em %'],
] as const;

const startText = (start: number | null): string => (start === null ? '…' : String(start));

/** A band of delay: until when, and its three percentages. What does not hold is said below. */
export const BandRow = (props: BandRowProps) => {
  const { band, start, isLast, problems, onChange, onTouch, onRemove } = props;
  const told = useId();
  const from = startText(start);
  const name = isLast ? `${from} dias ou mais` : `De ${from} a ${band.upTo} dias`;
  const field = (of: BandField, label: string) => ({
    'aria-label': `${name}: ${label}`,
    'aria-describedby': problems.length > 0 ? told : undefined,
    'data-band': band.id,
    'data-field': of,
    size: 'sm' as const,
    autoComplete: 'off',
    value: band[of],
    error: problems.some((problem) => problem.field === of),
    onChange: (event: ChangeEvent<HTMLInputElement>) => onChange({ [of]: event.currentTarget.value }),
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      event.currentTarget.select();
      onTouch();
    },
  });
  return (
    <>
      <tr>
        <th scope="row">
          <span className={classes.days}>
            <span className={classes.from}>{from}</span>
            {isLast ? (
              'ou mais'
            ) : (
              <>
                a <TextInput {...field('upTo', 'último dia')} inputMode="numeric" maxLength={4} w={62} />
              </>
            )}
          </span>
        </th>
        {PERCENTS.map(([of, label]) => (
          <td key={of}>
            <TextInput
              {...field(of, label)}
              inputMode="decimal"
              maxLength={6}
              w={92}
              rightSection="%"
              rightSectionWidth={30}
            />
          </td>
        ))}
        <td>
          {onRemove && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Tirar a faixa: ${name}`}
              onClick={onRemove}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          )}
        </td>
      </tr>
      {problems.length > 0 && (
        <tr className={classes.told}>
          <td colSpan={5} id={told} role="alert">
            {[...new Set(problems.map(({ text }) => text))].join(' ')}
          </td>
        </tr>
      )}
    </>
  );
};

/** A band of those of all, only to be read. */
export const ReadBandRow = ({ band, start, isLast }: Pick<BandRowProps, 'band' | 'start' | 'isLast'>) => (
  <tr className={classes.read}>
    <th scope="row">
      <span className={classes.days}>
        <span className={classes.from}>{startText(start)}</span> {isLast ? 'ou mais' : `a ${band.upTo}`}
      </span>
    </th>
    {PERCENTS.map(([of]) => (
      <td key={of} className={classes.percent}>
        {band[of]}%
      </td>
    ))}
    <td />
  </tr>
);
