import { comparableName } from './name';

/**
 * Number in the clearing house (COMPE) and the name shopkeepers know, of the banks and cooperatives whose cheques go
 * round, and of those bought by others whose old sheets still turn up. From the Central Bank's list of participants.
 */
const LIST = `
001 Banco do Brasil
003 Banco da Amazônia
004 Banco do Nordeste
007 BNDES
010 Credicoamo
012 Inbursa
016 Sicoob Creditran
017 BNY Mellon
018 Tricury
021 Banestes
024 Bandepe
025 Alfa
029 Itaú Consignado
033 Santander
036 Bradesco BBI
037 Banpará
040 Cargill
041 Banrisul
047 Banese
062 Hipercard
063 Bradescard
065 AndBank
069 Crefisa
070 BRB
074 J. Safra
077 Inter
079 PicPay Bank
081 BancoSeguro
082 Topázio
083 Banco da China
084 Sisprime
085 Ailos
088 Randon
089 Credisan
091 Unicred Central RS
094 Finaxis
096 Banco B3
097 Credisis
098 Credialiança
099 Uniprime
104 Caixa
107 Bocom BBM
114 Cecoop
119 Western Union
120 Rodobens
121 Agibank
122 Bradesco Berj
124 Woori Bank
125 Genial
130 Caruana
132 ICBC
133 Cresol
136 Unicred
151 Nossa Caixa
184 Itaú BBA
190 Servicoop
197 Stone
208 BTG Pactual
212 Original
213 Arbi
217 John Deere
218 BS2
222 Crédit Agricole
224 Fibra
230 Unicard
237 Bradesco
241 Clássico
243 Master
246 ABC Brasil
249 Investcred
250 BMG Consignado
254 Paraná Banco
260 Nubank
265 Fator
266 Cédula
269 HSBC
273 Sulcredi
276 Senff
279 Primacredi
281 Coopavel
286 Uniprime Ouro
290 PagBank
299 Afinz
300 Nación Argentina
318 BMG
320 BOC Brasil
322 Abelardo Luz
323 Mercado Pago
330 Bari
335 Digio
336 C6 Bank
341 Itaú
348 XP
356 Real
366 Société Générale
368 Carrefour
376 J.P. Morgan
379 Cooperforte
380 PicPay
389 Mercantil
394 Bradesco Financiamentos
399 HSBC
400 Creditag
403 Cora
409 Unibanco
412 Social Bank
413 BV
421 Lar Credi
422 Safra
427 Cred-Ufes
440 Credi&Gente
453 Rural
456 MUFG
464 Sumitomo Mitsui
471 Creserv
473 Caixa Geral
477 Citibank
479 ItauBank
487 Deutsche Bank
488 JPMorgan Chase
492 ING
505 UBS
600 Luso Brasileiro
604 Industrial do Brasil
610 VR
611 Paulista
612 Guanabara
613 Omni
623 Pan
626 C6 Consignado
630 Letsbank
633 Rendimento
634 Triângulo
637 Sofisa
643 Pine
652 Itaú Unibanco Holding
653 Pleno
654 Digimais
655 Votorantim
707 Daycoval
712 Ouribank
720 RNX
739 Cetelem
741 Ribeirão Preto
743 Semear
745 Citibank
746 Modal
747 Rabobank
748 Sicredi
751 Scotiabank
752 BNP Paribas
753 Novo Banco Continental
754 Sistema
755 Bank of America
756 Sicoob
757 KEB Hana
`;

const NAMES: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split('\n')
    .map((line) => [line.slice(0, 3), line.slice(4)]),
);

export const isKnownBank = (code: string): boolean => NAMES.has(code);

/** `Bradesco`, or `Banco 999` where nobody knows it. */
export const bankName = (code: string): string => NAMES.get(code) ?? `Banco ${code}`;

/** The code of a bank as a cell or a hand writes it: `237`, `33`, `237 - Bradesco`, `bradesco`. */
export const bankCode = (text: string): string | undefined => {
  const [, digits] = /^\D{0,3}(\d{1,3})(?!\d)/.exec(text.trim()) ?? [];
  if (digits !== undefined) return digits.padStart(3, '0');
  const wanted = comparableName(text);
  return [...NAMES].find(([, name]) => comparableName(name) === wanted)?.[0];
};
