import { useShop } from '@renderer/data/shop-context';
import { PaperPreview } from '@renderer/features/paper-preview';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { movedBy } from '@renderer/ui/ListSearch';
import { listKeys } from '@renderer/ui/list-keys';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { VirtualList } from '@renderer/ui/VirtualList';
import { IconMail, IconPrinter, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { AskSent } from './AskSent';
import { LetterPanel } from './LetterPanel';
import { LetterRowView, ROW_HEIGHT } from './LetterRowView';
import classes from './LettersScreen.module.css';
import { lettersSubtitle, lettersText } from './letter-words';
import { PickForLetter } from './PickForLetter';
import { ShopGap } from './ShopGap';
import { useLetters } from './use-letters';
import { useRound } from './use-round';

// pdfmake and its viewer load with the first paper that is looked at.
const HINTS = [
  { keys: ['↑', '↓'], label: 'escolher' },
  { keys: ['Espaço'], label: 'marcar' },
  { keys: ['T'], label: 'marcar todas' },
  { keys: ['P'], label: 'imprimir' },
];
const ADD_HINT = { keys: ['A'], label: 'acrescentar' };

/** Cartas: who is due a letter, what it says, all of them as one paper, and a note of those that went out. */
export const LettersScreen = () => {
  const { platform, shop } = useShop();
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState(0);
  const [picking, setPicking] = useState(false);
  const { rows, moment, isTicked, tick, tickAll, ticked, add } = useLetters(id);
  const { round, print, ask, log, leave } = useRound();
  const selected = movedBy(chosen, 0, rows?.length ?? 0);
  const row = rows?.[selected];
  const customerId = row?.account.customer.id;
  const pick = () => setPicking(true);
  const printTicked = () => {
    if (ticked.length > 0) void print(ticked, moment);
  };
  const tickRow = () => row && tick(row);
  const negotiate = () => customerId && go(paths.negotiate(customerId));
  const file = () => customerId && go(paths.customer(customerId));
  useShortcuts(
    picking
      ? {}
      : {
          ...listKeys((step) => setChosen(movedBy(selected, step, rows?.length ?? 0))),
          ' ': tickRow,
          t: tickAll,
          p: printTicked,
          a: pick,
          n: negotiate,
          f: file,
        },
  );
  useKeyHints(picking ? [] : [...(row ? HINTS : []), ADD_HINT]);
  if (picking) {
    const picked = (pickedId: string) => {
      add(pickedId);
      setChosen(0);
      setPicking(false);
    };
    return <PickForLetter onPick={picked} onBack={() => setPicking(false)} />;
  }
  const addButton = (
    <ActionButton size="sm" icon={IconUserPlus} keyHint="A" onClick={pick}>
      Acrescentar cliente
    </ActionButton>
  );
  if (!rows) return <Page title="Cartas" />;
  if (!row)
    return (
      <Page title="Cartas">
        <EmptyState
          icon={IconMail}
          title="Ninguém precisa de carta hoje"
          text="Aqui aparece quem está no passo da régua que pede carta, e quem não tem telefone nem e-mail depois de 45 dias em aberto. Você também pode escolher um cliente."
          action={addButton}
        />
      </Page>
    );
  return (
    <Page
      title="Cartas"
      subtitle={lettersSubtitle(rows, ticked.length)}
      actions={
        <>
          {addButton}
          <ActionButton
            size="sm"
            primary
            icon={IconPrinter}
            keyHint="P"
            disabled={ticked.length === 0}
            onClick={printTicked}
          >
            {ticked.length === 0 ? 'Imprimir' : `Imprimir ${lettersText(ticked.length)}`}
          </ActionButton>
        </>
      }
    >
      <div className={classes.screen}>
        <ShopGap shop={shop} onSettings={() => go(paths.settings('loja'))} />
        <div className={classes.work}>
          <div className={classes.list}>
            <VirtualList
              label="Cartas"
              items={rows}
              rowHeight={ROW_HEIGHT}
              selected={selected}
              onSelect={setChosen}
              onOpen={tickRow}
              renderRow={(item) => (
                <LetterRowView row={item} isTicked={isTicked(item)} onTick={() => tick(item)} />
              )}
            />
          </div>
          <LetterPanel
            row={row}
            moment={moment}
            isTicked={isTicked(row)}
            onTick={tickRow}
            onFile={file}
            onNegotiate={negotiate}
          />
        </div>
      </div>
      {round?.stage === 'paper' && (
        <PaperPreview
          document={round.document}
          title={`Cartas (${round.letters.length})`}
          platform={platform}
          onClose={ask}
        />
      )}
      {round?.stage === 'asking' && (
        <AskSent count={round.letters.length} onSent={() => void log()} onClose={leave} />
      )}
    </Page>
  );
};
