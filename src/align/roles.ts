import type { RolesFile } from "../model/knowledge.ts";
import { compilePhrases, type PhraseMatch } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { markAgencies } from "./roles/agencies.ts";
import { markCitations } from "./roles/citations.ts";
import type { Role, Roles, Use } from "./roles/found.ts";
import { markBrackets, markExamples } from "./roles/lists.ts";
import { markScopes } from "./roles/scopes.ts";
import { markAdministration, markAssessment, markExisting, markPublicity } from "./roles/statements.ts";

export type { Role } from "./roles/found.ts";

/** Tells the roles of the tokens of a text; null for words that state the task itself. */
export type RoleReader = (reading: Reading) => readonly (Role | null)[];

/** Compiles the role patterns once. A word keeps the first role it is given: agency, then citation, then the scopes in their order. */
export function roleReader(roles: RolesFile): RoleReader {
  const table: readonly (readonly [Use | Role, string])[] = [
    ...uses("agency", roles.agencies.phrases),
    ...uses("opener", roles.agencies.openers),
    ...uses("unopener", roles.agencies.except),
    ...uses("field", roles.agencies.fields),
    ...uses("kind", roles.citations.kinds),
    ...uses("title", roles.citations.openers),
    ...uses("carrier", roles.citations.carriers),
    ...uses("administration", roles.administration.phrases),
    ...uses("excepted", roles.administration.except),
    ...uses("publicity", roles.publicity.phrases),
    ...uses("until", roles.publicity.until),
    ...uses("unpublic", roles.publicity.except),
    ...uses("assessment", roles.assessment.phrases),
    ...uses("ordered", roles.assessment.except),
    ...uses("existing", roles.existing.phrases),
    ...uses("before", roles.hollow.before),
    ...uses("opening", roles.hollow.opening),
    ...uses("list", roles.enumerations.openers),
    ...roles.scopes.flatMap(({ role, openers }) => uses(role, openers)),
    ...roles.scopes.flatMap(({ except }) => uses("except", except ?? [])),
    ...roles.scopes.flatMap(({ leading }) => uses("leading", leading ?? [])),
    ...uses("end", roles.ends.phrases),
    ...uses("work", roles.ends.works),
    ...uses("task", roles.tasks.phrases),
  ];
  const find = compilePhrases(table.map(([, phrase]) => phrase));
  const scopes = [...new Set(roles.scopes.map(({ role }) => role))];
  return (reading) => {
    const found = new Map<Use | Role, PhraseMatch[]>();
    for (const match of find(reading.tokens)) {
      const use = table[match.phrase]![0];
      const known = found.get(use);
      if (known) known.push(match);
      else found.set(use, [match]);
    }
    const result: Roles = Array.from(reading.tokens, () => null);
    markAgencies(reading, found, result);
    markCitations(reading, found, result);
    markAdministration(reading, found, result);
    markPublicity(reading, found, result);
    markAssessment(reading, found, result);
    markExisting(reading, found, result);
    markBrackets(reading, found, result);
    markScopes(reading, found, result, scopes);
    markExamples(reading, found, result);
    return result;
  };
}

function uses<T extends Use | Role>(use: T, phrases: readonly string[]): readonly (readonly [T, string])[] {
  return phrases.map((phrase) => [use, phrase] as const);
}
