/** Small files of the formats that news is sent in, with invented people. */

export const NINJS = JSON.stringify({
  uri: 'https://wire.example/1',
  type: 'text',
  versioncreated: '2026-03-05T09:00:00Z',
  firstcreated: '2026-03-04T10:00:00Z',
  headline: 'Quay reopens',
  byline: 'By Ida Lund and Bo Ek',
  language: 'en',
  infosource: [{ name: 'Harbour Wire' }],
  usageterms: 'Not for “use” elsewhere.',
  body_xhtml: '<div><p>The quay is open.</p><p>&ldquo;It took a year,&rdquo; said Cleo Brandt.</p></div>',
});

export const NINJS_3 = JSON.stringify({
  uri: 'urn:wire:2',
  versioncreated: '2026-03-05T09:00:00Z',
  headlines: [
    { role: 'subheadline', value: 'A year late' },
    { role: 'headline', value: 'Quay reopens' },
  ],
  by: 'Ida Lund',
  bodies: [{ contenttype: 'text/plain', value: 'The quay is open.\n\n“It took a year,” said Cleo Brandt.' }],
});

export const SCHEMA = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Harbour Post' },
    {
      '@type': ['NewsArticle'],
      headline: 'Quay reopens &amp; fills',
      author: [{ '@type': 'Person', name: 'Ida Lund' }, 'Bo Ek'],
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
      datePublished: '2026-03-04T10:00:00+01:00',
      dateModified: '2026-03-05',
      mainEntityOfPage: { '@id': 'https://post.example/quay' },
      articleBody: 'The quay is open.\n&quot;It took a year,&quot; said Cleo Brandt.',
    },
  ],
});

export const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf xml:lang="en"><head><title>quay-slug</title><docdata><date.issue norm="20260304T103000Z"/></docdata>
<pubdata name="The Harbour Post"/></head>
<body><body.head><hedline><hl1>Quay reopens</hl1><hl2>After a year</hl2></hedline>
<byline>By <person>Ida Lund</person><byttl>Staff Writer</byttl></byline>
<dateline><location>ARDMOOR</location></dateline></body.head>
<body.content><block><p>The <org>quay</org> is open.</p><p><q>It took a year</q>, said
<person>Cleo Brandt</person>.</p><bq><block><p>All of it.</p></block></bq>
<media media-type="image"><media-reference source="q.jpg">secret</media-reference>
<media-caption>The quay on Monday.</media-caption><media-producer>A. Photo</media-producer></media>
</block></body.content><body.end><tagline>Additional reporting by Bo Ek.</tagline></body.end></body></nitf>`;

export const NEWSML = `<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-04T10:00:00Z</sent></header><itemSet>
<newsItem guid="urn:1" xml:lang="en"><itemMeta><provider literal="Harbour Wire"/><versionCreated>2026-03-05T09:00:00Z</versionCreated>
<firstCreated>2026-03-04T10:00:00Z</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><by>By Ida Lund</by><headline>Quay reopens</headline><language tag="en-GB"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><p>The quay is open.</p><p>“It took a year,” said Cleo Brandt.</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Pier shut</headline></contentMeta>
<contentSet><inlineXML><nitf><body><body.content><p>The pier is shut.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
</itemSet></newsMessage>`;

export const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Harbour Post</title><language>en</language>
<item><title>Quay reopens &amp;amp; fills</title><link>https://post.example/quay</link><pubDate>Wed, 04 Mar 2026 23:30:00 -0500</pubDate>
<dc:creator>Ida Lund</dc:creator><media:content url="x.jpg"><media:title>no text</media:title></media:content>
<description>Short.</description><content:encoded><![CDATA[<p>The quay is open.</p><p>“It took a year,” said Cleo Brandt.</p>]]></content:encoded></item>
<item><title>Pier shut</title><description>The pier is shut until May.</description></item></channel></rss>`;

export const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Harbour Post</title>
<entry><title type="html">Quay &lt;b&gt;reopens&lt;/b&gt;</title><link rel="self" href="https://post.example/self"/>
<link href="https://post.example/quay"/><published>2026-03-04T10:00:00Z</published><updated>2026-03-05T10:00:00Z</updated>
<author><name>Ida Lund</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The quay is open.</p>
<p>“It took a year,” said Cleo Brandt.</p></div></content></entry>
<entry><title>Pier shut</title><content type="html">&lt;p&gt;The pier is shut.&lt;/p&gt;&lt;script&gt;no()&lt;/script&gt;</content></entry></feed>`;

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Post</title></channel><item><title>Quay reopens</title><link>https://post.example/quay</link>
<description>The quay is open.</description><dc:date>2026-03-04</dc:date></item></rdf:RDF>`;

export const MAIL = [
  'From: =?utf-8?q?Zo=C3=AB_Lund?= <press@harbour.example>',
  'To: desk@post.example',
  'Date: Wed, 4 Mar 2026 23:30:00 -0500',
  'Subject: =?utf-8?B?UXVheSByZW9wZW5zIOKAkyBhdCBsYXN0?=',
  'Organization: Harbour Authority',
  'Message-ID: <1@harbour.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="m"',
  '',
  '--m',
  'Content-Type: multipart/alternative; boundary="a"',
  '',
  '--a',
  'Content-Type: text/plain; charset=windows-1252',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'FOR IMMEDIATE RELEASE',
  'Media contact: Zo=EB Lund, 555-010-2030, press@harbour.example',
  '',
  '=93We=92re opening the quay on Monday,=94 said Cleo Brandt, the harbour =',
  'master. =93It took a year.=94',
  '',
  '###',
  '',
  '-- ',
  'Zo=EB Lund',
  '“Quoting nobody”',
  '--a',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><body><p>See the text.</p></body></html>',
  '--a--',
  '--m',
  'Content-Type: application/pdf; name="plan.pdf"',
  'Content-Disposition: attachment; filename="plan.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--m--',
  '',
].join('\r\n');

/** A plain mail with these header lines and this body. */
export function plainMail(subject: string, body: string, from = 'Bo Ek <bo@post.example>'): string {
  return `From: ${from}\nDate: Thu, 5 Mar 2026 10:00:00 +0100\nSubject: ${subject}\nMessage-ID: <2@post.example>\n\n${body}\n`;
}
