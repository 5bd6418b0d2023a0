import { Section } from '@renderer/features/settings';
import { ExportLog } from './ExportLog';
import { ForgettableList } from './ForgettableList';
import classes from './Privacy.module.css';
import { StoredDataPaper } from './StoredDataPaper';

/** What the law asks of the owner, in few words (LGPD; Res. CD/ANPD 2/2022 and 15/2024). */
const DUTIES = [
  [
    'Você é o controlador',
    'Os dados são da loja, e ficam neste computador. Tenha um telefone ou e-mail para quem quiser perguntar.',
  ],
  [
    '15 dias para responder',
    'O cliente pode ver, corrigir e levar os dados dele. Na ficha: Mais opções, Dados deste cliente.',
  ],
  [
    'Vazou? 3 dias úteis',
    'Roubo ou perda de dados que possa prejudicar alguém: avise a ANPD e os clientes em até 3 dias úteis.',
  ],
] as const;

/** Ajustes > Privacidade: whose data need not be kept, what left the shop, and what the law asks. */
export const PrivacySection = () => (
  <Section
    wide
    title="Privacidade"
    note="O que a Lei Geral de Proteção de Dados (LGPD) pede da loja, e o que já está pronto para isso."
  >
    <dl className={classes.duties}>
      {DUTIES.map(([duty, text]) => (
        <div key={duty}>
          <dt>{duty}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    <div className={classes.columns}>
      <ForgettableList />
      <div className={classes.stack}>
        <ExportLog />
        <section className={classes.card} aria-label="Para o cliente ler">
          <h3 className={classes.heading}>Para o cliente ler</h3>
          <p className={classes.soft}>
            Uma página para a parede ou para entregar: o que a loja guarda, para quê e por quanto tempo.
          </p>
          <StoredDataPaper />
        </section>
      </div>
    </div>
  </Section>
);
