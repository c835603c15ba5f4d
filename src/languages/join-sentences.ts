// Joins the sentences that apply.

/** Leaves out `false` and `''`. Chinese writes no space between sentences. */
export function joinSentences(sentences: readonly (string | false)[], separator = ' '): string {
  return sentences.filter(Boolean).join(separator);
}
