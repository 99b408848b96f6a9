import type { Strings } from "../vi.ts";
import { list } from "./numbers.ts";
import { parameters } from "./parameters.ts";

export const method: Strings["method"] = {
  title: "Method",
  standfirst: (site, labelled) =>
    `A machine makes the comparison of ${site} by the rules below${labelled ? "; it is then measured against labelled plans" : "; how accurate it is on these documents is not known"}. Every result shows the words it rests on, so that anyone can check it.`,
  noLexicon:
    "This reference has no vocabulary yet: the passages aligned are proposals for a reader, and nothing can be said to be missing.",
  reading: {
    title: "What is read, and against what",
    paragraphs: (reference, points, provisions) => [
      `${reference} is split into ${points} points and ${provisions} provisions; each provision is one or more clauses in its exact words. Each plan is split into passages by its own numbering: parts, sections, lettered items, bullets, paragraphs.`,
      "What is compared are the passages of the parts on tasks and solutions, and of those on organisation: many plans assign work there, and a passage that does so on a provision counts as a task. Purpose, past results, recipients and signatures stay on the page and are not counted.",
    ],
  },
  evidence: {
    title: "Evidence",
    intro:
      "A passage is aligned with a provision only on evidence with an exact place in the text. The kinds of evidence used here:",
    kinds: {
      reuse: [
        "Shared words",
        "a run of syllables that stands in both texts, tolerant of spelling variants and small edits; rarer syllables weigh more.",
      ],
      likeness: [
        "Likeness",
        "rare runs of words that passage and provision share, against ordinary administrative prose; the most alike stands first.",
      ],
      lexicon: [
        "Vocabulary",
        "a technical phrase that names this very provision, from a list that the editors keep for each provision.",
      ],
      context: ["Heading", "the heading above the passage, where the passage itself leaves doubt."],
      words: [
        "Telling words",
        "words and pairs of words that are frequent in passages which readers aligned with that provision, learnt from labelled passages; by themselves they make a mention at most. Where a passage has the words of other matters, a match weighs less: it becomes a mention or is dropped, unless the passage keeps the provision’s words or has a word that says much for it.",
      ],
      review: [
        "Review",
        "a reviewer confirms, rejects or adds, with name, date and reason; the machine’s verdict stays beside it.",
      ],
    },
    learntFrom: (texts, documents, passages) =>
      `Telling words were learnt from ${texts}: ${documents} documents, ${passages} passages. A document that was learnt from measures no later first run.`,
    roles:
      "Words in the name of an agency, in the title of a cited document, or that only name a purpose or a beneficiary are dropped or weigh less.",
  },
  parameters,
  rule: {
    title: "How evidence combines",
    paragraphs: [
      "Each piece of evidence has a weight from 0 to 1: the chance that it alone makes a careful reader align the two. The evidence for a pair is the chance that at least one piece is right: 1 − (1 − w1)(1 − w2)…",
      "Whether to align, and whether clearly or as a mention, is decided by the evidence. The certainty beside a result is the share of pairs with so much evidence that were right on labelled texts: read off the table “From evidence to certainty” below, with straight lines between its levels.",
      "All thresholds are kept in one place and printed here as the machine uses them:",
    ],
    calibration: {
      caption: "From evidence to certainty",
      alone: "From evidence to certainty, without a vocabulary",
      evidence: "Evidence from",
      mean: "Mean",
      right: "Right / wrong",
      score: "Certainty",
      source: (texts, documents, passages) =>
        `Measured on ${texts} (${documents} documents, ${passages} passages). Levels are made to rise and drawn a little towards the share of all pairs, since each has few pairs.`,
      words: (certain, fairly) =>
        `From ${certain} a match is “sure”, from ${fairly} “fairly sure”, below that it “needs review”.`,
    },
    threshold: "Threshold",
    value: "Value",
    meaning: "Meaning",
    thresholds: {
      align: "Evidence from which a passage is aligned with a provision.",
      full: "Evidence from which a passage states the provision clearly; below, it mentions it.",
      decisive: "To state it clearly, a passage needs a piece of evidence of this weight.",
      nearMiss: "Pairs that were dropped are kept for reviewers from this evidence on.",
      strong: "Weight of a phrase that names the provision.",
      touch: "Weight of a phrase that names a part of it.",
      cue: "Weight of a phrase that needs other evidence.",
      context: "Weight of a heading that speaks of the provision, where the passage hints at it.",
      subjectContext: "Weight of a heading that takes the provision up: what the passage touches becomes its subject.",
      bareContext: "Weight of a heading above a passage that only names a document to carry out.",
      bareSyllables: "Most syllables of such a passage outside the naming of the document.",
      contextReuse: "Least weight of shared words that a heading can lift.",
      wordsMiddle: "Log-odds (natural logarithm) of telling words at which they weigh a half.",
      wordsSlope: "How fast the weight of telling words rises there.",
      wordsLeast: "Least weight of telling words to count beside a phrase.",
      unlike: "Log-odds under which a passage has the words of other matters.",
      unlikely: "Factor of a match whose passage has the words of other matters.",
      telling: "Weight from which one telling word keeps a match, however many other tasks the passage has.",
      reuseCap: "Greatest weight of shared words.",
      reuseHalf: "Shared information that gives shared words half their weight.",
      reuseLeast: "Least shared information that counts.",
      reuseRun: "Least syllables of the longest run of shared words.",
      reuseHalfAlone:
        "Shared information that gives shared words half their weight, for a reference without a vocabulary.",
      reuseRunAlone: "Least syllables of the longest run of shared words, for a reference without a vocabulary.",
      decisiveAlone: "Least weight of the piece that carries the stated level, for a reference without a vocabulary.",
      rankHalf:
        "For a reference without a vocabulary: likeness to a provision (rarity of shared runs) that gives half the weight.",
      rankNear: "The same: least likeness to a provision, as a share of that to the most alike.",
      rankField:
        "The same: what a name of a field says where the text names a part of it, as a share of the name itself.",
      rankHeading: "The same: share of its own likeness that the nearest heading above adds.",
      rankMost: "The same: most provisions that one text is taken to be like.",
      reusePair: "What a run of two syllables counts, as a share of its information.",
      wording:
        "Weight from which a passage uses the reference’s wording: its words then count for their own provision alone.",
      agency: "Factor of words in the name of an agency; 0 drops them.",
      citation: "Factor of words in the title of a cited document; 0 drops them.",
      carried: "Factor of words in the title of a document or scheme that the passage has carried out.",
      administration: "Factor of words on monitoring, urging or reporting on the document itself; 0 drops them.",
      publicity: "Factor of words on spreading a document or a cause.",
      assessment: "Factor where the phrase stands in an assessment of results or failings.",
      existing: "Factor of words on what is there already.",
      policy: "Factor where the passage only speaks of policy on the sector.",
      funded: "Factor where the passage only speaks of money for the sector.",
      service: "Factor where the passage only speaks of training, information, inspection or events of the sector.",
      field:
        "Factor where the clause speaks of another field (credit, prices, relief, personnel, ...) and not of works.",
      mention: "Factor for a part of a work in a clause that names no work and no making of one.",
      handled: "Factor where the passage only watches over works, advises on them or helps with them.",
      negated: "Factor where the phrase stands in what is ruled out or stopped.",
      example: "Factor of words in a list of examples.",
      frame: "Factor of words in the title of a document that the task follows.",
      purpose: "Factor of words that only name a purpose.",
      link: "Factor of words that only name what is linked to.",
      place: "Factor of words that only name a place.",
      beneficiary: "Factor of words that only name a beneficiary.",
      loweredMuch: "Below this factor several pieces of evidence count once.",
      pointShare: "Least share of a section for a point to be named.",
      headingShare: "Weight of a heading’s own words beside what stands under it.",
      touchShare: "Weight of “mentioned” beside “stated clearly”, for the points of a section.",
      laterNamed: "Share kept by each further point that a heading names, beside the one named before it.",
      verbatim: "Share of the syllables of one clause of a provision kept from which that clause is verbatim.",
      adapted: "Share from which it is adapted; below, other wording.",
    },
  },
  states: {
    title: "States, index, emphasis",
    intro: "A cell is one plan and one provision:",
    score:
      "Index of a point = (provisions stated clearly + ½ mentioned) / applicable provisions. Where provisions are unknown the index is a range: from none of them taken up to all of them stated clearly. “Not found” is said only where every part that could state the provision was read; else what is not found is “unknown”, by the rules below.",
    unknown: {
      caption: "When a provision is unknown",
      reason: "Reason",
      says: "What makes unknown what is not found",
      reasons: {
        "no-tasks":
          "No part was found that states tasks: nothing can be said of the plan, so it stands outside totals.",
        "text-quality":
          "Words of the tasks are damaged: in some passages too many are not Vietnamese to tell what is said.",
        truncated:
          "The text stops in the middle of a sentence, or has no recipients, signature, closing words or “./.” at its end; a draft too.",
        "not-text":
          "The source has scanned pages, large pictures or embedded files that may hold words and were not read; whoever entered the document declared so.",
        "missing-appendices":
          "The text announces an appendix of its own that the source does not hold. Only what the appendix could take up, judged by its title, is left open: by the kind of appendix, and what the title itself names.",
        "appendix-unread": "A long text after the signature was not understood.",
        "part-unclear":
          "A heading of tasks stands inside another part, the numbers of the parts leave one out, or a part is too long for what it is called.",
        "no-lexicon":
          "There is no vocabulary for the provisions yet: the machine proposes passages and does not conclude.",
      },
    },
    appendices: {
      caption: "What a missing appendix can take up, by its title",
      title: "Title of the appendix",
      open: "Provisions left open",
      scopes: {
        forms: ["forms, templates for reports, outlines", "none"],
        assignments: [
          "assignment of tasks, responsibilities",
          "all but those of points on viewpoints, goals and orientations",
        ],
        projects: ["projects, works", "those that are works or name projects"],
        anything: ["another title, or none", "all"],
      },
    },
    emphasis:
      "Emphasis = share of the syllables of the task text that stand in passages aligned with a point. A passage aligned with several points is divided evenly among them, so that the points add up to what is aligned at all, 100% at most.",
    apart:
      "Plans that do not carry out the reference (issued before it, or on another basis), and plans whose tasks were not found, stand apart, outside all totals.",
  },
  accuracy: {
    title: "Measured accuracy",
    none: "No plan of this corpus is labelled, so the accuracy is not known.",
    intro: (names) =>
      `Measured on ${list(names)}, plans that were read while rules and vocabulary were written: these figures show whether the rules still fit the labels, not how right the machine is on new texts. Every passage was labelled in two independent readings, and the labels are compared with the machine’s results of this very build, but for the last two tables, which name the data that they were measured on.`,
    fold: "Tables on plans that were read while the rules were written",
    caption: "By plan",
    plan: "Plan",
    together: "Together",
    precision: "Precision",
    recall: "Recall",
    f1: "F1",
    hits: "Hits / false / missed",
    strength: "Strength",
    headings: "Headings",
    cells: "Cells",
    pointCaption: "By point: F1 (precision, recall)",
    point: "Point",
    all: "Together",
    legend:
      "Precision: of the pairs that the machine aligned, how many the readings align too. Recall: of the pairs that the readings align, how many the machine found. F1 is the harmonic mean of the two. Strength: stated clearly or mentioned. Headings: the main point of a section. Cells: stated clearly, mentioned or not found for a plan as a whole.",
  },
  study: {
    title: "How far to trust it",
    lead: ({ f1, precision, recall, documents, passages, carryOut, reference }) =>
      `First run on ${documents} real ${carryOut ? "plans" : `documents that do not carry out ${reference} and were`} not used when the rules were written (${passages} task passages): F1 ${f1}, precision ${precision}, recall ${recall}.`,
    interval: (low, high) => `${low} to ${high}`,
    intro:
      "A text is unseen once only: after its errors were read and rules mended, it says nothing about the next one. In brackets the 95% interval (Wilson), which takes the pairs as independent; documents are few, so the true interval is wider.",
    unseen: "First run on real documents not used when the rules were written",
    size: "Documents / passages",
    texts: "Texts",
    readers: (low, high) =>
      `Two independent readings of a plan agree at F1 ${low} to ${high}: the most that can be asked of a machine.`,
    baselines: "Against plainer ways, each at the threshold that favours it most",
    way: "Way of aligning",
    methods: {
      "tf-idf": "TF-IDF likeness",
      bm25: "BM25 ranking",
      reuse: "shared words alone",
      lexicon: "vocabulary alone",
      all: "the whole method",
    },
    calibration: "Certainty and how often it is right on the labelled plans",
    score: "Certainty",
    found: "Pairs the machine made",
    right: "A reading agrees",
    bounds: "95% confidence interval of the share that is right",
    version: (measured, shown) =>
      measured === shown
        ? `The two tables above are not measured anew whenever the site is made; they were measured on these very data (inputs ${shown}).`
        : `The two tables above are not measured anew whenever the site is made; they were measured on other data (inputs ${measured}) than those shown (${shown}).`,
  },
  limits: {
    title: "Limits",
    absent: "Not found means that the machine found nothing, not that the plan surely has nothing.",
    items: [
      "Stated clearly does not mean that every element of the provision is stated.",
      "The machine compares wording; it does not judge whether a plan is good, feasible or carried out.",
      "Source texts are scans or copies; their spelling mistakes are kept and may hide shared words.",
    ],
  },
  version: {
    title: "Version",
    text: (version, date) => `Method ${version}, data of ${date}. Hash of inputs and results:`,
    data: "All results, dropped pairs included, are on the Data page.",
  },
};
