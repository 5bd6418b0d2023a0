import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useState } from 'react';
import { AGREEMENT_GROUPS } from './agreement-words';
import { CHEQUE_GROUPS } from './cheque-words';
import { DaysRound } from './DaysRound';
import classes from './HelpScreen.module.css';
import { ACCOUNT_GROUPS, LAW_GROUPS } from './help-words';
import { KeyMap } from './KeyMap';
import { PEOPLE_GROUPS } from './people-words';
import { PRIVACY_GROUPS } from './privacy-words';
import { TakingBack } from './TakingBack';
import { TopicCards } from './TopicCards';
import { TALK_GROUPS } from './talk-words';
import { WhereThingsAre } from './WhereThingsAre';

const SUBJECTS = [
  { value: 'day', label: 'O dia a dia' },
  { value: 'talk', label: 'Conversar' },
  { value: 'accounts', label: 'Vender, receber e devolver' },
  { value: 'cheques', label: 'Cheques' },
  { value: 'agreements', label: 'Acordos' },
  { value: 'privacy', label: 'Privacidade' },
  { value: 'people', label: 'Pessoas e PIN' },
  { value: 'law', label: 'A lei em palavras simples' },
] as const;
type Subject = (typeof SUBJECTS)[number]['value'];

/** The subject so many places further, around the end. */
const beside = (subject: Subject, by: number): Subject => {
  const at = SUBJECTS.findIndex(({ value }) => value === subject);
  return SUBJECTS[(at + by + SUBJECTS.length) % SUBJECTS.length]?.value ?? 'day';
};

/** Ajuda: the round of a day, how the shop's money works here, and the law, each on one screen. */
export const HelpScreen = () => {
  const [subject, setSubject] = useState<Subject>('day');
  const previous = () => setSubject(beside(subject, -1));
  const next = () => setSubject(beside(subject, 1));
  useShortcuts({ ArrowLeft: previous, ArrowRight: next });
  useKeyHints([
    { keys: ['←', '→'], label: 'mudar de assunto' },
    { keys: ['Ctrl', 'K'], label: 'procurar cliente ou comando' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page title="Ajuda">
      <div className={classes.subjects}>
        <ChoiceButtons label="Assunto" choices={SUBJECTS} value={subject} onChange={setSubject} />
      </div>
      <div className={classes.columns} key={subject}>
        {subject === 'day' && (
          <>
            <DaysRound />
            <KeyMap />
            <div className={classes.column}>
              <TakingBack />
              <WhereThingsAre />
            </div>
          </>
        )}
        {subject === 'talk' && <TopicCards groups={TALK_GROUPS} />}
        {subject === 'accounts' && <TopicCards groups={ACCOUNT_GROUPS} />}
        {subject === 'cheques' && <TopicCards groups={CHEQUE_GROUPS} />}
        {subject === 'agreements' && <TopicCards groups={AGREEMENT_GROUPS} />}
        {subject === 'privacy' && <TopicCards groups={PRIVACY_GROUPS} />}
        {subject === 'people' && <TopicCards groups={PEOPLE_GROUPS} />}
        {subject === 'law' && <TopicCards groups={LAW_GROUPS} />}
      </div>
      {subject === 'law' && (
        <p className={classes.note}>
          CDC é o Código de Defesa do Consumidor; CC, o Código Civil. Em caso de dúvida, fale com um advogado.
        </p>
      )}
    </Page>
  );
};
