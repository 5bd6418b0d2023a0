import { UnstyledButton } from '@mantine/core';
import { Kbd } from '@renderer/ui/Kbd';
import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cents } from '@shared/money/cents';
import type { Offer, OfferKind, Offers } from '@shared/rules/negotiation/offers';
import classes from './OfferCards.module.css';
import { noOfferWords, offerWords } from './offer-words';

export interface OfferCardsProps {
  readonly offers: Offers;
  readonly taken: OfferKind | null;
  readonly day: CivilDay;
  readonly monthlyCents: Cents | null;
  readonly leastCents: Cents;
  readonly chosen: number;
  readonly onTake: (kind: OfferKind) => void;
}

/** The three ready offers, side by side: keys 1, 2 and 3. */
export const OfferCards = ({ offers, ...rest }: OfferCardsProps) => {
  const cards: readonly (readonly [OfferKind, Offer | null])[] = [
    ['cash', offers.cash],
    ['installments', offers.installments],
    ['more-time', offers.moreTime],
  ];
  return (
    <section className={classes.cards} aria-label="Ofertas prontas">
      {cards.map(([kind, offer], index) => (
        <OfferCard key={kind} kind={kind} offer={offer} place={index + 1} {...rest} />
      ))}
    </section>
  );
};

interface OfferCardProps extends Omit<OfferCardsProps, 'offers'> {
  readonly kind: OfferKind;
  readonly offer: Offer | null;
  readonly place: number;
}

const OfferCard = (props: OfferCardProps) => {
  const { kind, offer, place, taken, day, monthlyCents, leastCents, chosen, onTake } = props;
  if (!offer) {
    const { title, text } = noOfferWords(kind, leastCents, chosen);
    return (
      <div className={classes.card} data-empty>
        <span className={classes.title}>{title}</span>
        <span className={classes.text}>{text}</span>
      </div>
    );
  }
  const { title, amountCents, more, text, note } = offerWords(offer, day, monthlyCents);
  const on = taken === kind;
  return (
    <UnstyledButton
      className={classes.card}
      aria-pressed={on}
      data-on={on || undefined}
      onClick={() => onTake(kind)}
    >
      <span className={classes.head}>
        <span className={classes.title}>{title}</span>
        <Kbd>{String(place)}</Kbd>
      </span>
      <span className={classes.amount}>
        <Money cents={amountCents} size="xl" weight={600} />
        {more && <span className={classes.more}>{more}</span>}
      </span>
      <span className={classes.text}>{text}</span>
      <Pill tone={on ? 'good' : 'neutral'}>{note}</Pill>
    </UnstyledButton>
  );
};
