// The one source document: its id, hash and sentence ids, so that a citation can be proved without storing a sentence.

export type Citation = {
  readonly document: string;
  readonly sentenceId: string;
  readonly quoteHash: string;
  readonly publishedOn: string | null;
  readonly retrievedFrom: string | null;
};

/** SHA-256 of the whole newspaper text in Unicode NFC without white space. It proves the document, not one sentence. */
export const ARTICLE_HASH = 'a28b055f204a3db3d990bf26947bfe6082c4e489da4d357df543557812b53efa';

/** Document id of the newspaper page (two reports: A1 on police posts, A2 on public-interest observers). */
export const ARTICLE = 'jinyun-governance-page-2022';

const LAST_SENTENCE: Readonly<Record<string, number>> = { A1: 28, A2: 10 };

/** Whether the id names a fact of the article: `A1.1` to `A1.28`, `A2.1` to `A2.10`. */
export function isSentenceId(id: string): boolean {
  const [, report, number] = /^(A[12])\.([1-9]\d?)$/.exec(id) ?? [];
  return report !== undefined && Number(number) <= (LAST_SENTENCE[report] ?? 0);
}

/** The citation of one sentence of the article. Its day of publication is not printed, so it stays null. */
export function citeArticle(sentenceId: string): Citation {
  return { document: ARTICLE, sentenceId, quoteHash: ARTICLE_HASH, publishedOn: null, retrievedFrom: null };
}
