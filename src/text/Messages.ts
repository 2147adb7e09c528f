import type { Statement } from "../domain/findings/Statement";
import type { Finding } from "../domain/findings/Finding";

export type Language = "sv" | "en";

/** The members of a union that may carry a code, also where one member stands for several codes. */
export type WithCode<S extends { readonly code: string }, C extends string> = S extends { readonly code: infer K } ? (C extends K ? S : never) : never;

/** One sentence for each code of a family of statements; a code left out is a compile error. */
export type StatementTexts<S extends { readonly code: string }> = {
  readonly [C in S["code"]]: (statement: WithCode<S, C>, finding: Finding) => string;
};

/** A finding's sentence. */
export type StatementText = StatementTexts<Statement>;
