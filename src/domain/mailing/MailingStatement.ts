/** What a finding of the mailing checks says; a personal number is never part of it, only its masked form. */
export type MailingStatement = { readonly code: "personalNumberFound"; readonly masked: string };
