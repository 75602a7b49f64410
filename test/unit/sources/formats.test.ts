import assert from 'node:assert/strict';
import { formatOf } from '../../../src/core/sources/formats.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the format of a source', () => {
  it('is told by what the file holds, whatever its name', () => {
    for (const [content, format] of [
      ['%PDF-1.7\n', 'pdf'],
      ['\n\njunk %PDF-1.4', 'pdf'],
      ['PK\u0003\u0004....word/document.xml', 'docx'],
      ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
      ['PK\u0003\u0004mimetypeapplication/epub+zip', 'epub'],
      ['{\\rtf1\\ansi Hi}', 'rtf'],
      [`PK\u0003\u0004${'picture '.repeat(2000)}word/document.xml`, 'docx'],
      [`PK\u0003\u0004${'picture '.repeat(9000)}META-INF/container.xml`, 'epub'],
      ['<?xml version="1.0"?><office:document xmlns:office="x">', 'odt'],
      ['<!DOCTYPE html><p>Hi', 'html'],
      ['\ufeff<!-- saved -->\n<HTML lang="en">', 'html'],
      ['WEBVTT\n\n00:01.000 --> 00:02.000\nHi', 'vtt'],
      ['1\r\n00:00:01,000 --> 00:00:02,000\r\nHi', 'srt'],
      ['<?xml version="1.0"?>\n<newsItem xmlns="x">', 'newsml'],
      ['<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>', 'nitf'],
      ['<?xml version="1.0"?><rss version="2.0">', 'feed'],
      ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
      ['<?xml version="1.0"?><invoice>', 'xml'],
      ['From: a@b.example\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@b>\n\nHi', 'email'],
      ['MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary="x"\n\n--x', 'mhtml'],
    ] as const) {
      assert.equal(formatOf('a.txt', bytes(content)), format, content);
    }
  });

  it('is told by the name where the file holds nothing that says it', () => {
    for (const [name, format] of [
      ['page.HTML', 'html'],
      ['talk.srt', 'srt'],
      ['story.json', 'json'],
      ['release.docm', 'docx'],
      ['release.fodt', 'odt'],
      ['feed.xml', 'xml'],
      ['notes.md', 'markdown'],
      ['notes', 'text'],
      ['notes.text', 'text'],
    ] as const) {
      assert.equal(formatOf(name, 'The quay was closed.'), format, name);
      assert.equal(formatOf(name, bytes('The quay was closed.')), format, name);
    }
  });

  it('stays text for texts that only look like something else', () => {
    for (const text of [
      'From: the harbour\nThe quay was closed.',
      'Date: 2026-03-04\nTitle: The quay\n\nText.',
      '1\n\nThe first chapter.',
      '<3 from Ardmoor',
      'WEBVTTER is a word.',
      'A PDF begins with %PDF.',
    ])
      assert.equal(formatOf('a.txt', text), 'text', text);
    assert.equal(formatOf('a.md', '<html>\n\nin Markdown'), 'markdown');
    assert.equal(formatOf('a.md', bytes('From: me\nDate: x\nMessage-ID: y\n\nHi')), 'markdown');
    assert.equal(formatOf('a.md', bytes('%PDF-1.7')), 'pdf');
  });
});
