/** Nouns that staff and politicians are counted with too. */
const ANYBODY = /^(?:person|individ|kvinn|man$|män|vux|ärende|kund)/i;

/** Those who work there and those who decide are no clients. */
const STAFF =
  /\b(?:anställ|medarbetar|personal|tjänst|konsult|inhyrd|chef|vikari|sekreterar|handläggar|sjukskriv|föräldraledig|rekryter|årsarbetar|bemanning|vakan|pension|uppsäg|sköterskor|terapeut|lärar|pedagog|assistent|ledamot|ledamöter|politiker|förtroendevald|arvode)\w*/iu;

/** Who lives in the municipality is everybody's to know. */
const POPULATION = /befolkning|invånar|folkmängd|\bkommunen\s+(?:väx|öka|minska|krymp)/i;

/** A customer is a client only of care. */
const CARE = /hemtjänst|omsorg|insats|boende|bistånd|ledsag|avlös|utförare|timmar|\blov\b|\blss\b|\bsol\b/i;

/** Money is placed too. */
const FINANCE = /\b(?:ränt|fond|obligation|bank|likvid|kapital|aktie)\w*/iu;

/** Whether a count speaks of staff, politicians, inhabitants, buyers or money placed, and not of those whom the municipality serves. */
export function isNotOfClients(noun: string, sentence: string): boolean {
  if (/^placering/i.test(noun)) return FINANCE.test(sentence);
  if (/^kund/i.test(noun) && !CARE.test(sentence)) return true;
  return ANYBODY.test(noun) && (STAFF.test(sentence) || POPULATION.test(sentence));
}

/** A case of a client's, told by the word's first part ("LVU-ärende") or by what the sentence speaks of. */
const CLIENT_CASE =
  /^(?:lvu|lss|sol|hvb|placering|vård|barn|ungdom|familj|bistånd|missbruk|försörjning|våld|skydds|omsorg|vuxen|brukar|klient|individ|adoption|umgänge|utredning|insats|assistans)[a-zåäö]*-?ärende/i;
const CLIENT_MATTER =
  /placer|\bbarn|ungdom|\bvård|insats|bistånd|\blvu\b|\blss\b|\bsol\b|\bhvb\b|familjehem|utredning|orosanm|missbruk|försörjningsstöd|klient|brukar/i;
const BOARD_MATTER = /nämnd|styrelse|sammanträd|bered|remi(?:ss|tter)|delegat|protokoll|dagordning|föredrag|fullmäktige|tilläggsanslag/i;

/** Whether a case (ärende) is a client's and not one of the board's own matters. */
export function isClientCase(noun: string, sentence: string): boolean {
  return CLIENT_CASE.test(noun) || (/^ärende/i.test(noun) && CLIENT_MATTER.test(sentence) && !BOARD_MATTER.test(sentence));
}

const AVERAGE = /\b(?:genomsnitt|snitt|medel(?:kostnad|tal)|schablon)/i;
const HAPPENED = /\b(?:placerats?|placerade?|avser|tillkom|tillkommit|beviljats?|flytta|beslut)/i;

/** Whether "ett barn" is any child: what one costs on average, or what happens when one comes. */
export function isGeneral(before: string, sentence: string): boolean {
  return /\b(?:när|om|ifall)\s+$/i.test(before) || (AVERAGE.test(sentence) && !HAPPENED.test(sentence));
}

/** A heading or label that says that clients are counted below or beside it. */
const CLIENTS =
  /\b(?:antal(?:et)?\s+)?(?:barn|unga|ungdom\w*|placering\w*|placerad\w*|brukare?|klient\w*|hushåll|ärenden?|familj\w*|elev\w*|patient\w*|sökande|boende\s*\(antal\)|personer med)\b/i;
const STAFF_HEADING = /anställ|medarbetar|personal|årsarbetar|tjänst|konsult|sjuk|frånvaro|ledamöter/i;
/** "Antal barn per pedagog" is no count of children. */
const RATIO = /(?:\bper|\/)\s*(?:barn|elev|brukare|lärar|pedagog|personal|anställd|årsarbetar|tjänst|avdelning|grupp|klass|plats|vux|dator)/i;

/** Whether a heading or label counts clients: not staff, not a ratio. */
export function countsClients(heading: string): boolean {
  return CLIENTS.test(heading) && !countsStaff(heading) && !RATIO.test(heading);
}

/** Whether a heading, label or caption speaks of those who work there. */
export function countsStaff(heading: string): boolean {
  return STAFF_HEADING.test(heading);
}
