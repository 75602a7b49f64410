/** Saved pages for tests: an article among what pages set around it. */

/** A page with the furniture of a news site around `article` (HTML), and `head` in its head. */
export function newsPage(article: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Pier closes for the winter | Harbour Courier</title>${head}</head>
<body><div class="cookie-consent"><p>We use cookies to make this site work. Please accept them all, or choose some.</p></div>
<header><a href="/">Harbour Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article>${article}</article>
<aside class="related-stories"><h3>Related stories</h3><ul><li><a href="/1">Ferry late again, says Ida Lund: “It is a scandal.”</a></li></ul></aside>
<section id="comments"><p>“Close the whole harbour,” wrote a reader who gave no name and was much liked.</p></section></main>
<div class="newsletter-signup"><p>Get the morning letter. Subscribe today and miss nothing that matters to you.</p></div>
<footer><p>© 2026 Harbour Courier. All rights reserved, wherever you may be reading this.</p></footer></body></html>`;
}

/** Paragraphs of an article, each long enough to be running text. */
export const STORY = [
  'The old pier will be closed from Monday until the spring, the harbour office said in a letter to the shops.',
  '“We found rot in eleven of the piles, and nobody should walk on it,” said Tove Brandt, who leads the office.',
  'The ferry will land at the coal quay, where the town has set up a shelter, a lamp and a ticket machine.',
  '“It is a long way in the rain,” said Jens Aho, a baker. He will open his second shop at the quay on Friday.',
];

/** The story as paragraphs of HTML. */
export const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('\n');
