import type { MailingStatement } from "../mailing/MailingStatement";
import type { NarrativeStatement } from "../narrative/NarrativeStatement";
import type { ReconciliationStatement } from "../reconciliation/ReconciliationStatement";

/** The facts that a finding's sentence is made from; each family of rules adds its own codes, and `text` has a sentence for each. */
export type Statement = ReconciliationStatement | NarrativeStatement | MailingStatement;
