import { listNegotiations, readAgreementMoney } from '@renderer/data/queries/agreements';
import { useLive, useShop } from '@renderer/data/shop-context';
import { type AgreementsView, useAgreementsView } from '@renderer/stores/agreements-view';
import type { Figure } from '@renderer/ui/FigureStrip';
import { movedBy } from '@renderer/ui/ListSearch';
import { paths } from '@renderer/ui/paths';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { agreementFigures } from './figures';
import { listedNegotiations } from './listed';
import { type Look, lookAt } from './look';

export interface NegotiationsList extends Look {
  /** Neither an agreement nor a proposal was ever made. */
  readonly isNew: boolean;
  readonly figures: readonly Figure[];
  readonly choose: (id: string) => void;
  readonly move: (step: number) => void;
  readonly show: (view: AgreementsView) => void;
  readonly search: (typed: string) => void;
}

/** Every agreement and proposal as it is looked at; undefined until read. */
export const useNegotiations = (id: string | undefined): NegotiationsList | undefined => {
  const { today, terms } = useShop();
  const [, go] = useLocation();
  const looked = useAgreementsView();
  const { set } = looked;
  const found = useLive(listNegotiations, []);
  const listed = useMemo(() => found && listedNegotiations(found, today, terms), [found, today, terms]);
  const money = useLive(
    async (db) =>
      found &&
      readAgreementMoney(
        db,
        found.agreements.map(({ agreement }) => agreement),
        today,
      ),
    [found, today],
  );
  const look = useMemo(
    () => listed && lookAt([...listed.agreements, ...listed.proposals], looked, id, today),
    [listed, looked, id, today],
  );
  const figures = useMemo(
    () => (listed ? agreementFigures(listed.agreements, money, today) : []),
    [listed, money, today],
  );
  // What is shown has the address: it stays, wherever what is done with it moves it.
  const shownId = look?.chosen?.id;
  useEffect(() => {
    if (id === undefined && shownId !== undefined) go(paths.agreement(shownId), { replace: true });
  }, [id, shownId, go]);
  if (!listed || !look) return undefined;
  const { items, at, view, typed } = look;
  const choose = (next: string) => {
    set({ view, typed, at: items.findIndex((one) => one.id === next) });
    go(paths.agreement(next), { replace: true });
  };
  return {
    ...look,
    isNew: listed.agreements.length + listed.proposals.length === 0,
    figures,
    choose,
    move: (step) => {
      const next = items[movedBy(at, step, items.length)];
      if (next) choose(next.id);
    },
    show: (next) => {
      set({ view: next, typed: '', at: 0 });
      go(paths.agreements(), { replace: true });
    },
    search: (text) => {
      set({ view, typed: text, at: 0 });
      go(paths.agreements(), { replace: true });
    },
  };
};
