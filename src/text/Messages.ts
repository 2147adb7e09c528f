import type { Statement } from "../domain/findings/Statement";
import type { Finding } from "../domain/findings/Finding";

export type Language = "sv" | "en";

/** One sentence for each code of a family of statements; a code left out is a compile error. */
export type StatementTexts<S extends { readonly code: string }> = {
  readonly [C in S["code"]]: (statement: Extract<S, { readonly code: C }>, finding: Finding) => string;
};

/** A finding's sentence. */
export type StatementText = StatementTexts<Statement>;
