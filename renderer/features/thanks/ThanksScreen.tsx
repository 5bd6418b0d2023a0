import { readFinished } from '@renderer/data/queries/finished-customers';
import { useLive, useShop } from '@renderer/data/shop-context';
import { TalkPanel } from '@renderer/features/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { movedBy } from '@renderer/ui/ListSearch';
import { listKeys } from '@renderer/ui/list-keys';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { SplitView } from '@renderer/ui/SplitView';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { VirtualList } from '@renderer/ui/VirtualList';
import { IconHeart } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { AgreementNote } from './AgreementNote';
import { MonthChooser } from './MonthChooser';
import { ROW_HEIGHT, ThanksRowView } from './ThanksRowView';
import { monthOf, monthText, occasionOf, thanksList, thanksSubtitle, thanksTemplates } from './thanks-view';

const TITLE = 'Obrigado';

/** Each month's thank-you to those who finished paying everything, opened one by one. */
export const ThanksScreen = () => {
  const { today, collection } = useShop();
  const [, go] = useLocation();
  /** Months before this one. */
  const [back, setBack] = useState(0);
  const [chosen, setChosen] = useState(0);
  const month = useMemo(() => monthOf(today, -back), [today, back]);
  const templates = useMemo(() => thanksTemplates(collection.messages), [collection]);
  const finished = useLive(
    async (db) => ({ month, found: await readFinished(db, { ...month, templates }) }),
    [month, templates],
  );
  const list = useMemo(
    () => (finished?.month === month ? thanksList(finished.found) : undefined),
    [finished, month],
  );
  const rows = list?.rows ?? [];
  const selected = movedBy(chosen, 0, rows.length);
  const row = rows[selected];
  const turn = (months: number) => {
    setBack(Math.max(0, back - months));
    setChosen(0);
  };
  const before = () => turn(-1);
  const after = back > 0 ? () => turn(1) : undefined;
  useShortcuts({
    ...listKeys((step) => setChosen(movedBy(selected, step, rows.length))),
    ArrowLeft: before,
    ArrowRight: after,
  });
  useKeyHints([
    { keys: ['←', '→'], label: 'mudar de mês' },
    ...(rows.length > 0
      ? [
          { keys: ['↑', '↓'], label: 'escolher' },
          { keys: ['Enter'], label: 'abrir a mensagem' },
        ]
      : []),
  ]);
  const months = <MonthChooser month={month} onBefore={before} onAfter={after} />;
  if (!list) return <Page title={TITLE} actions={months} />;
  if (!row)
    return (
      <Page title={TITLE} actions={months}>
        <EmptyState
          icon={IconHeart}
          title={`Ninguém terminou de pagar em ${monthText(month)}`}
          text="Quem termina de pagar tudo aparece aqui, para um obrigado com calma. É um dos momentos que mais trazem o cliente de volta."
          action={<ActionButton onClick={before}>Ver o mês anterior</ActionButton>}
        />
      </Page>
    );
  return (
    <Page title={TITLE} subtitle={thanksSubtitle(list, month)} actions={months}>
      <SplitView
        list={
          <VirtualList
            label="Quem terminou de pagar"
            items={rows}
            rowHeight={ROW_HEIGHT}
            selected={selected}
            onSelect={setChosen}
            onOpen={setChosen}
            renderRow={(item) => <ThanksRowView row={item} today={today} />}
          />
        }
        work={
          <>
            {row.agreement && <AgreementNote agreement={row.agreement} />}
            {row.thankedOn === undefined ? (
              <TalkPanel
                key={row.customer.id}
                customerId={row.customer.id}
                about={occasionOf(row)}
                // Who was thanked goes to the end of the list, and the next one is in their place.
                onDone={() => setChosen(selected)}
              />
            ) : (
              <EmptyState
                icon={IconHeart}
                title={`${row.customer.name} já recebeu o obrigado`}
                text="Uma vez basta: assim o agradecimento continua especial."
                action={
                  <ActionButton onClick={() => go(paths.customer(row.customer.id))}>
                    Abrir a ficha
                  </ActionButton>
                }
              />
            )}
          </>
        }
      />
    </Page>
  );
};
