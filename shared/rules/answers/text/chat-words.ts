/** How people write in chats, and the word they mean. Compared after folding; a word may stand for several. */
const LINES = `
vc vce ce voce voc = voce
vcs ces = voces
n nn nao naum naun nau na0 naoo = nao
q qe ki = que
pq pk pque porq pruque = porque
p = para
pra = para
pro = para o
pros = para os
c = com
d = de
s ss sin = sim
to tou tow = estou
ta tah = esta
tao = estao
tava = estava
vo vou = vou
vamo = vamos
eh = e
hj hoji oje = hoje
amn amanh amha amanham amanhan amnha amaha amanah manhana amnhan ammanha amanaha = amanha
dps dpois dipois depos depoi depoiz dp = depois
agr agra = agora
qdo qnd qd qndo quano = quando
qto qnt qnto qt = quanto
msm mesm = mesmo
tb tbm tmb tambm = tambem
td = tudo
tds = todos
nd = nada
ngm = ninguem
mto mt mta mtu muinto = muito
cmg = comigo
ctg = contigo
aq aki = aqui
ctz = certeza
dnv = de novo
oq = o que
sla = sei la
kd cade = cade
fds = fim de semana
pfv pfvr pf pff plis pls fv favo = por favor
blz blza belesa bele = beleza
vlw vlww vleu valew = valeu
obg obgd obgda obgado obgada obrigada brigado brigada brigadu brigadao obrigadao obrigadu agradecida agradecido = obrigado
tks thanks = obrigado
okay okey oks okk = ok
pgto pagto pgmto pagamneto pagamanto pagameto pagamnto = pagamento
pgt pgo pagu = pago
pgar pagr paguar = pagar
pagei pguei pague1 pagueii = paguei
msg mensg mgs mensage mensagen mssg = mensagem
msgs msgens = mensagens
nr nmr nro numro = numero
cel tel fone = telefone
pics piks pixi pixe px = pix
comprov compr conprovante comprovate comprovant = comprovante
dinhero diero dinhiero grana = dinheiro
prox = proximo
parsela parcla pacela = parcela
parselar parcelr = parcelar
disconto descomto desconro discunto = desconto
transf = transferencia
fzr faser = fazer
mandr = mandar
consiguo consgo = consigo
recebu = recebo
sesta secta sext 6f = sexta
seg segnda sgunda segunta = segunda
tersa = terca
quata qarta = quarta
qui quinat = quinta
sab sabdo sabadu = sabado
dom = domingo
smana semna = semana
facul = faculdade
falesceu faleseu falescida = faleceu
desempregad desenpregado dezempregado = desempregado
desenpregada dezempregada = desempregada
trampo trabalio serviso = trabalho
infelismente = infelizmente
errad = errado
vlr = valor
ngc = negocio
`;

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [written = '', meant = ''] = line.split(' = ');
        return written.split(' ').map((word): [string, string] => [word, meant]);
      }),
  );

const CHAT_WORDS = table(LINES);

/** Laughter, hesitation and greetings of no weight. */
const NOISE =
  /^(?:k{2,}|(?:rs)+r?|(?:ha){2,}h?|(?:he){2,}h?|(?:ua)+|h+u*m+|a+h+|e{2,}h+|o+h+|u+e+|aff+s?|ne|rsrs\w*)$/;

/** The word or words meant by one of a chat; empty for laughter. Expects a folded word. */
export const meantBy = (written: string): string => {
  if (NOISE.test(written)) return '';
  const short = written.replace(/([a-z])\1{2,}/g, '$1');
  return CHAT_WORDS.get(short) ?? short;
};
