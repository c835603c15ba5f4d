// Sentences of which some hold only at times.

/** `false` and `''`: left out. Chinese sets no space between sentences. */
export function joinSentences(sentences: readonly (string | false)[], separator = ' '): string {
  return sentences.filter(Boolean).join(separator);
}
