import type { Score } from "../model/evaluation.ts";
import type { StudyFile } from "../model/measurements.ts";
import { studyBaselines, studyCalibration, type StudyInput } from "./study.ts";

/** The text of `study.json`: baselines and calibration on the labelled plans, measured on a version of the data. */
export function printStudy(version: string, input: StudyInput): string {
  const study: StudyFile = {
    version,
    baselines: studyBaselines(input).map(({ name, all }) => ({ name, ...counts(all) })),
    calibration: studyCalibration(input).map(({ bounds, ...bin }) => ({
      ...bin,
      low: bounds && rounded(bounds[0]),
      high: bounds && rounded(bounds[1]),
    })),
  };
  return `${JSON.stringify(study, null, 2)}\n`;
}

function counts({ truePositives, falsePositives, falseNegatives }: Score) {
  return { hits: truePositives, false_hits: falsePositives, missed: falseNegatives };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
