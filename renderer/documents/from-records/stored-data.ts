import { KEPT_MONTHS } from '@shared/backup/retention';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Shop } from '@shared/domain/shop';
import { formatPhone } from '@shared/identity/phone';
import { SHARED_WITH, storedData } from '@shared/rules/privacy/stored-data';
import type { PaperDocument } from '../paper-document';
import { shopParty } from './party';

/** Where the data is, as the app works: nothing here is a promise the app does not keep. */
const PLACES = [
  'Fica no computador da loja e nas cópias que ela guarda.',
  `Dividimos os dados com quem? ${SHARED_WITH}`,
  'Registro em birô ou protesto a loja faz por fora, e fica anotado aqui.',
  `Cópias de segurança antigas ainda têm os dados por até ${KEPT_MONTHS} meses.`,
];

const RIGHTS = [
  'Saber o que guardamos sobre você e levar uma cópia: respondemos em até 15 dias.',
  'Corrigir o que estiver errado.',
  'Pedir que apaguemos ou anonimizemos o que a lei não manda guardar.',
  'Pedir que paremos as mensagens.',
  'Reclamar na ANPD (gov.br/anpd) ou no Procon.',
];

/** What the shop stores about its customers, on one page (LGPD arts. 6 VI, 9 and 18). */
export const storedDataPaper = (shop: Shop, day: CivilDay): PaperDocument => ({
  kind: 'stored-data',
  data: {
    shop: shopParty(shop),
    day,
    rows: storedData.map(({ tables: _, ...row }) => row),
    places: PLACES,
    rights: RIGHTS,
    contact: shop.phone ? `${shop.name}, ${formatPhone(shop.phone)}` : shop.name,
  },
});
