/**
 * Whether what comes before a finding, in its sentence, plainly denies it: "não vamos ", "sem ", "seu nome não está
 * no ". A condition or a wish denies nothing: "para que não vá ao ", "não queremos ter de ".
 */
const DENIED =
  /(?<![a-z0-9])(?:nao|n|nunca|jamais|sem|nenhum|nenhuma|ninguem)(?: (?:vamos|vou|vai|vao|va|iremos|irei|ira|ir|foi|esta|estao|e|eh|ha|existe|tem|temos|houve|havera|sera|seria|se|trata|te|lhe|voce|mais|de|do|da|no|na|nos|em|o|a|os|um|uma|seu|sua|nome|cliente|clientes|qualquer|nenhum|nenhuma|colocar|colocamos|mandar|mandamos|enviar|enviamos|incluir|incluimos|ligar|ligamos|para|pra|ao|com|por|ser|fazer|fazemos|faremos|falar|falamos|usar|usamos|precisa|precisar|acontece|acontecera|vejo|tenho|gostamos|costumamos|pretendemos|pretendo|preciso|sinta|fique|tenha|nos|entrar|entramos)){0,6}[ ,]*$/;

const CONDITION =
  /(?<![a-z0-9])(?:se(?! (?:preocupe|preocup))|caso|(?:para|pra|ate|a fim de|espero|esperamos|torc[a-z]+|faca|garantir) (?:que )?(?:(?:isso|voce|vc|o|a|seu|sua|nome|isto|ele|ela) ){0,3}nao|evit[a-z]+|quer[a-z]*|quis[a-z]*|gostar[a-z]+|obrig(?:ue|a|ar|am)|force|enquanto|pague|paga|pagar|pagou|adianta|so nao|ainda nao|por enquanto|por ora|hoje nao)(?![a-z0-9])/;

const RELIEF = /(?<![a-z0-9])(?:nao se preocup[a-z]+|fique tranquil[a-z]+|pode ficar tranquil[a-z]+)/g;

export const isDenied = (before: string): boolean => {
  const calm = before.replace(RELIEF, '');
  return DENIED.test(calm) && !CONDITION.test(calm);
};
