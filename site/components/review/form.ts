import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";

const answers = ["full", "partial", "none", "not-applicable"] as const;
const keys = { full: "f", partial: "p", none: "r", "not-applicable": "n" } as const;

/** The form beside the entry that is open. Hidden until its script runs; nothing is sent. */
export function renderForm({ corpus, strings }: PageContext): Html {
  const words = strings.review.form;
  return html`<section class="review-form" data-review-form hidden aria-labelledby="y-kien">
<h2 id="y-kien">${words.title}</h2>
<p class="review-position" data-review-position></p>
<fieldset><legend data-review-question>${words.answersTitle}</legend>
${answers.map((answer) => html`<label class="review-answer"><input type="radio" name="answer" value="${answer}"> <span>${words.answers[answer]}</span> <kbd>${keys[answer]}</kbd></label>\n`)}</fieldset>
<label class="review-field"><span>${words.reason}</span><textarea name="reason" rows="3" placeholder="${words.reasonHint}" lang="vi"></textarea></label>
<div class="review-steps">
<button type="button" data-review-step="-1">${words.previous} <kbd>k</kbd></button>
<button type="button" data-review-step="1">${words.next} <kbd>j</kbd></button>
<button type="button" data-review-clear>${words.clear} <kbd>u</kbd></button>
</div>
<label class="review-field"><span>${words.name}</span><input name="reviewer" type="text" placeholder="${words.nameHint}" autocomplete="name" lang="vi"></label>
<p class="review-progress" data-review-progress></p>
${
  corpus.site.contact !== null &&
  html`<button class="review-download" type="button" data-review-send>${words.send}</button>
`
}<button class="${corpus.site.contact === null ? "review-download" : "review-keep"}" type="button" data-review-download>${words.download}</button>
<p class="review-notice" role="status" data-review-status></p>
<p class="review-notice" data-review-warning hidden></p>
<p class="review-hint">${words.keysHint}</p>
</section>`;
}
