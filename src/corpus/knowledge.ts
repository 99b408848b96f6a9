import { agenciesFileSchema } from "../model/agency.ts";
import { calibrationFileSchema } from "../model/calibration.ts";
import { learntWordsFileSchema } from "../model/learntWords.ts";
import type { SourceFile } from "../model/inputs.ts";
import {
  abbreviationsFileSchema,
  boilerplateFileSchema,
  lexiconFileSchema,
  rolesFileSchema,
  subjectsFileSchema,
  type Knowledge,
  type RolesFile,
} from "../model/knowledge.ts";
import { readYaml } from "../parse/yaml.ts";

/** What alignment knows: the lexicon of the reference and the files of the language, each of them optional. */
export function readKnowledge(data: readonly SourceFile[], reference: string): Knowledge {
  const read = <T>(path: string, schema: Parameters<typeof readYaml<T>>[1]): T | undefined => {
    const file = data.find((candidate) => candidate.path === path);
    return file && readYaml(file, schema);
  };
  const spellings = read("language/abbreviations.yml", abbreviationsFileSchema);
  return {
    agencies: read("agencies.yml", agenciesFileSchema) ?? null,
    calibration: read("calibration.yml", calibrationFileSchema) ?? null,
    lexicon: read(`lexicon/${reference}.yml`, lexiconFileSchema) ?? null,
    words: read(`lexicon/${reference}.words.yml`, learntWordsFileSchema) ?? null,
    language: {
      abbreviations: spellings?.abbreviations ?? {},
      variants: spellings?.variants ?? {},
      roles: read("language/roles.yml", rolesFileSchema) ?? noRoles,
      boilerplate: read("language/boilerplate.yml", boilerplateFileSchema)?.phrases ?? [],
      subjects: read("language/subjects.yml", subjectsFileSchema)?.subjects ?? [],
    },
  };
}

const note = "no file of roles";
const noRoles: RolesFile = {
  agencies: { phrases: [], openers: [], except: [], fields: [], note },
  citations: { kinds: [], openers: [], carriers: [], note },
  administration: { phrases: [], except: [], note },
  publicity: { phrases: [], until: [], except: [], note },
  assessment: { phrases: [], except: [], note },
  existing: { phrases: [], note },
  scopes: [],
  ends: { phrases: [], works: [], note },
  hollow: { before: [], opening: [], note },
  enumerations: { openers: [], note },
  tasks: { phrases: [], note },
};
