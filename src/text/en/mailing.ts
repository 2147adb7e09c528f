import type { MailingStatement } from "../../domain/mailing/MailingStatement";
import type { StatementTexts } from "../Messages";

export const mailingEn: StatementTexts<MailingStatement> = {
  personalNumberFound: ({ masked }) => `A personal identity number (${masked}) can be read here.`,
};
