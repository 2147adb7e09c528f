import type { Finding } from "../domain/findings/Finding";
import type { Statement } from "../domain/findings/Statement";
import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";
import { mailingEn } from "./en/mailing";
import { narrativeEn } from "./en/narrative";
import { reconciliationEn } from "./en/reconciliation";
import type { Language, StatementTexts, WithCode } from "./Messages";
import { mailingSv } from "./sv/mailing";
import { narrativeSv } from "./sv/narrative";
import { reconciliationSv } from "./sv/reconciliation";

const STATEMENT_TEXTS: Readonly<Record<Language, StatementTexts<Statement>>> = {
  sv: { ...reconciliationSv, ...narrativeSv, ...mailingSv },
  en: { ...reconciliationEn, ...narrativeEn, ...mailingEn },
};

/** A finding as one sentence in the reader's language; a personal number in a name that it quotes is masked. */
export function findingText(finding: Finding, language: Language): string {
  return maskPersonalNumbers(sentence(STATEMENT_TEXTS[language], finding.statement.code, finding.statement, finding));
}

/** The union of sentences is called through the code that the statement is filed under. */
function sentence<C extends Statement["code"]>(
  texts: StatementTexts<Statement>,
  code: C,
  statement: WithCode<Statement, C>,
  finding: Finding,
): string {
  return texts[code](statement, finding);
}
