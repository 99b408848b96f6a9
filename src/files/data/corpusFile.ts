import { contractVersion, type PublicCorpus } from "../../model/contract.ts";
import type { Corpus } from "../../model/corpus.ts";
import { publicScores } from "./reading.ts";

/** The value of `corpus.json`. */
export function publicCorpus({ inputs, method, reference, plans }: Corpus): PublicCorpus {
  return {
    schema: contractVersion,
    inputs,
    method: { version: method.version },
    reference: {
      id: reference.document.meta.id,
      number: reference.document.meta.number,
      points: reference.points.map((point) => ({
        id: point.id,
        label: point.label.vi,
        provisions: point.provisions.map((provision) => ({
          id: provision.id,
          label: provision.label.vi,
          quotes: provision.quotes.map((quote) => quote.text),
        })),
      })),
    },
    plans: plans.map(({ document: { meta }, relation, coverage }) => ({
      id: meta.id,
      number: meta.number,
      title: meta.title,
      issuer: meta.issuer,
      issued: meta.issued,
      relation: relation.kind,
      status: meta.status,
      file: `plans/${meta.id}.json`,
      ...(meta.source.url === undefined ? {} : { source_url: meta.source.url }),
      reading: coverage.reading.state,
      ...publicScores(coverage.total),
    })),
  };
}
