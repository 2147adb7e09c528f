/**
 * The words of budget follow-ups that say nothing of whom or what a figure is about. A sentence with any other word beside its
 * figure may speak of a part that no table shows, and is left alone; so a word belongs here only if it can never narrow.
 */
const NEUTRAL_WORDS = `
tillsammans
räkna räknade sista kalkylerar kalkylerat befarar befaras befarade riktar landat aviserar aviserat fullt ut dessvärre tyvärr glädjande även också emellertid ungefärligen sannolikt troligen möjligen preliminärt preliminär
lämna lämnat få får fick fått göra gör gjort gå hamna landa visa redovisa uppgå bli sluta generera ge nå hålla håller hållit klara klarar överstiga stå stanna peka tyda ligga motsvara utgöra prognosticera
kommit komma fortsätta fortsätter väntar dra drar dras dragit upp ihop hela helhetligt riktning åt håll rätt fel

och samt eller men medan varvid dock däremot emellertid således därmed därför dessutom vidare också även åter fortsatt fortfarande ännu redan nu just ju
alltså sammantaget sammanlagt totalt total totala totalen hel hela helt helhet helheten som helst att det den de sig sin sitt sina
en ett någon något i på av till för från med mot om vid under över före inför mellan inom hos genom enligt per ur åt kring
är var vore blir blev blivit bli ha har hade haft finns fanns ger ge gav gett givit gör göra gjort visar visa visade visat uppvisar uppvisa uppvisade redovisar redovisa redovisade redovisat
redovisas redovisade redovisad redovisat noterar noterade noteras prognostiserar prognosticerar prognostiseras prognosticeras prognostiserade prognosticerade prognostiserat prognosticerat
prognostiserad prognosticerad prognosen prognos prognoser prognoserna beräknas beräknar beräknad beräknade beräknat beräkningen bedöms bedömer bedömd bedömda bedömt bedömning bedömningen väntas väntar
förväntas förväntar förväntad förväntade förväntat antas antar uppskattas uppskattar uppskattat pekar peka pekade tyder tyda indikerar indikera innebär innebära innebar inneburit medför medföra genererar generera
genererade genererat uppgår uppgå uppgick uppgått ligger ligga låg legat landar landa landade hamnar hamna hamnade stannar stanna stannade slutar sluta slutade går gå gick gått når nå nådde nått sätts sätta sattes satts
läggs lagts lades anges ange lämnas lämnar lämnade motsvarar motsvara motsvarande motsvarade utgör utgöra utgjorde utgörs består bestå
resulterar resulterade resultera kvarstår kvarstå står stå visade ökar öka ökade ökat ökad ökade ökning ökningen minskar minska minskade minskat minskad minskning minskningen sjunker sjunkit stiger stigit steg
ska skall kommer kom kommit ser se sett ut in upp ner ned fram
ekonomi ekonomin ekonomisk ekonomiska ekonomiskt läge läget läget nuläget dagsläget status rapport rapporten uppföljning uppföljningen månadsuppföljning månadsuppföljningen månadsrapport månadsrapporten
budgetuppföljning budgetuppföljningen rapporttillfället tillfället ekonomiskt bokfört bokförda bokförd upparbetat upparbetade ackumulerat ackumulerade ackumulerad ack
budget budgeten budgetens budgeterat budgeterad budgeterade årets periodens helårets 
god goda bra stabil stabilt kontroll marginal marginaler svag starkt stark positiv positivt positiva negativ negativt negativa stort litet liten mindre
högre lägre bättre sämre hög högt höga låg lågt låga mer fler färre ungefär ca cirka omkring runt drygt knappt nästan närmare uppåt upp minst högst över strax något lite mycket betydligt kraftigt marginellt
storleksordningen nivå nivån nettot netto brutto plus minus belopp beloppet summa summan tkr kkr mkr mnkr msek kr kronor miljoner miljon
jämfört jämförelse jämföra jämföras förhållande relation gentemot relativt kontra än lika samma
år året åren årsbasis helår helåret årsslut årsslutet årets slut slutet månad månader period perioden kvartal kvartalet tertial tertialet halvår halvåret
januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep sept okt nov dec
tom hittills idag dag dagens nuvarande aktuell aktuella innevarande vid slutet
då när där här så trots oaktat ovanstående nedan ovan följande enligt tabell tabellen framgår resultaträkningen sammanfattning sammanfattningsvis
avvikelse avvikelsen avvikelser balans nollresultat utfall utfallet prognosticerar redan nämnts nämnda
verksamhet verksamheter enhet enheter avdelning avdelningar område områden sektor
bland annat främst framförallt framför allt huvudsak huvudsakligen till merparten i stort
sedan senaste senast tidigare föregående förra förut lagda lämnade fjol ifjol fjolåret
försämring försämringen försämrats försämrad försämras förbättring förbättringen förbättrats förbättrad förbättras förändring förändringen oförändrat oförändrad ändring ändrats
återfinns noteras såväl både varit vara vilket vilken vilka samtliga hela efter
`;

/** Phrases that begin a reason or an aside; what follows, up to the next comma, does not say whom the figure is about. */
const REASON_STARTS = `
på grund av|pga|p g a|beroende på|beror på|beror bland annat på|beror främst på|beror i huvudsak på|beror framför allt på|beror framförallt på|beror till stor del på
till följd av|tack vare|med anledning av|orsakat av|orsakad av|orsakas av|förklaras av|förklaras främst av|förklarat av|som förklaras|som förklarar|som beror|som följd av|som är en följd
utifrån|eftersom|trots|hänförligt till|hänförbart till|hänförs till|kan hänföras till|kan härledas|härrör från|kopplat till|kopplas till|relaterat till|där|därför att|genom att
mot bakgrund av|i och med|vilket beror|vilket förklaras|vilket främst|vilket i huvudsak|drivet av|varav|därav|som en konsekvens|i takt med|för att|så att
`;

/** Phrases after which only an example or the main part is named ("inom främst ungdomsvården"), up to the next comma or verb. */
const MAINLY_STARTS = "främst|framför allt|framförallt|huvudsakligen|i huvudsak|bland annat|till största delen|till stor del|inte minst|i synnerhet";

const SCOPES: ReadonlySet<string> = new Set("exklusive exkl inklusive inkl utan utöver förutom utom bortsett undantag undantaget rensat rensad justerat justerad oräknat frånsett".split(" "));

/** Whether a word changes what a figure takes in ("exklusive statsbidrag"); no table shows such a figure. */
export function changesScope(word: string): boolean {
  return SCOPES.has(word);
}

const VERBS: ReadonlySet<string> = new Set(
  `är var vara varit blir blev har hade får fick ger gav gör visar visade uppvisar redovisar redovisade redovisas noterar prognostiserar prognosticerar prognostiseras prognosticeras beräknas beräknar bedöms
bedömer väntas förväntas förväntar uppskattas pekar tyder indikerar innebär innebar medför genererar genererade uppgår uppgick ligger låg landar hamnar stannar slutar går gick når sätts sattes motsvarar utgör
resulterar kvarstår står ökar ökade minskar minskade avviker överskrider överstiger underskrider understiger beror förklaras uppstår härrör kommer håller följer klarar ryms bedriver räknar befarar befaras ser ska skall kostar finns`.split(/\s+/),
);

const NEUTRAL: ReadonlySet<string> = new Set(NEUTRAL_WORDS.split(/\s+/).filter((word) => word !== ""));

/** Whether a word can stand beside a figure without narrowing whom or what it is about. */
export function isNeutralWord(word: string): boolean {
  return NEUTRAL.has(word) || VERBS.has(word);
}

/** Whether a word is a verb of reporting, before which the sentence's subject stands. */
export function isReportingVerb(word: string): boolean {
  return VERBS.has(word);
}

/** Phrases by their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesOf(list: string): Phrases {
  const phrases = list.split(/[|\n]/).map((phrase) => phrase.trim().split(" ")).filter((phrase) => phrase[0] !== "");
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

function phraseLength(phrases: Phrases, words: readonly string[], at: number): number {
  const candidates = phrases.get(words[at] ?? "") ?? [];
  return candidates.find((phrase) => phrase.every((word, offset) => words[at + offset] === word))?.length ?? 0;
}

const REASONS = phrasesOf(REASON_STARTS);
const MAINLY = phrasesOf(MAINLY_STARTS);

/** How many words from `at` begin a reason; 0 where none does. */
export function reasonLength(words: readonly string[], at: number): number {
  return phraseLength(REASONS, words, at);
}

/** How many words from `at` say that only the main part follows; 0 where none does. */
export function mainlyLength(words: readonly string[], at: number): number {
  return phraseLength(MAINLY, words, at);
}
