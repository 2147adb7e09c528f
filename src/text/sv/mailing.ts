import type { MailingStatement } from "../../domain/mailing/MailingStatement";
import type { StatementTexts } from "../Messages";

export const mailingSv: StatementTexts<MailingStatement> = {
  personalNumberFound: ({ masked }) => `Ett personnummer (${masked}) kan läsas här.`,
};
