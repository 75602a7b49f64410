import assert from 'node:assert/strict';
import { decodeXml, MAX_DEPTH, MAX_ELEMENTS, parseXml, textIn } from '../../../src/core/sources/xml.ts';
import { Unreadable } from '../../../src/core/sources/unreadable.ts';

const NAMESPACES = { 'urn:words': 'w', 'urn:plain': '' };
const parse = (text: string, elements = MAX_ELEMENTS) =>
  parseXml(text, { namespaces: NAMESPACES, budget: { elements } });

describe('XML', () => {
  it('gets the same names whatever prefixes a document uses', () => {
    for (const text of [
      '<w:a xmlns:w="urn:words" w:k="1" k="2" xml:lang="en"/>',
      '<x:a xmlns:x="urn:words" x:k="1" k="2" xml:lang="en"/>',
      '<a xmlns="urn:words" xmlns:y="urn:words" y:k="1" k="2" xml:lang="en"/>',
    ]) {
      const { root, damaged } = parse(text);
      assert.equal(root.name, 'w:a');
      assert.deepEqual({ ...root.attributes }, { 'w:k': '1', k: '2', 'xml:lang': 'en' });
      assert.equal(damaged, false);
    }
    assert.equal(parse('<a xmlns="urn:other"/>').root.name, '?:a');
    assert.equal(parse('<p:a xmlns:p="urn:plain"/>').root.name, 'a');
    assert.equal(parse('<w:a/>').root.name, 'w:a');
  });

  it('keeps text, CDATA and characters by number or by HTML\u2019s names', () => {
    const { root, damaged, entities } = parse(
      '<a>a &amp; b<b>&#233;&#x1F60A;</b><![CDATA[<c>]]>&nbsp;&ldquo;</a>',
    );
    assert.equal(textIn(root), 'a & bé😊<c>\u00a0“');
    assert.equal(damaged, false);
    assert.equal(entities, false);
  });

  it('expands no entity that a document defines, and says so', () => {
    const laughs = Array.from(
      { length: 30 },
      (_, level) => `<!ENTITY l${level + 1} "&l${level};&l${level};">`,
    ).join('');
    const { root, entities } = parse(`<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>x&l30;y</a>`);
    assert.equal(textIn(root), 'xy');
    assert.equal(entities, true);
    assert.equal(textIn(parse('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>').root), '');
  });

  it('reads on after a fault', () => {
    const stray = parse('<a><b>one</b></c><b>two</b></a>');
    assert.equal(textIn(stray.root), 'onetwo');
    assert.equal(stray.damaged, true);
    assert.equal(textIn(parse('<a>one<b>two').root), 'onetwo');
    assert.match(textIn(parse('<a>Fish & chips; and more</a>').root), /^Fish & chips; and more$/);
  });

  it('is refused where it is none, too deep or too large', () => {
    assert.throws(() => parse('no XML at all'), Unreadable);
    assert.throws(() => parse(''), Unreadable);
    assert.throws(() => parse('<a>'.repeat(MAX_DEPTH + 1)), /too deeply/);
    assert.equal(parse('<a>'.repeat(MAX_DEPTH - 1)).root.name, 'a');
    assert.throws(() => parse(`<a>${'<b/>'.repeat(20)}</a>`, 20), /too many elements/);
    assert.equal(parse(`<a>${'<b/>'.repeat(20)}</a>`, 21).root.children.length, 20);
  });

  it('is decoded as its first bytes say', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><a>é</a>';
    const wide = Buffer.from(text, 'utf16le');
    assert.equal(decodeXml(wide), text);
    assert.equal(decodeXml(Buffer.concat([Buffer.from([0xff, 0xfe]), wide])), text);
    assert.equal(decodeXml(Buffer.from(wide).swap16()), text);
    assert.equal(decodeXml(Buffer.from(text)), text);
    assert.equal(decodeXml(Buffer.from(`\ufeff${text}`)), text);
    const latin = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    assert.equal(decodeXml(Buffer.from(latin, 'latin1')), latin);
    assert.match(decodeXml(Buffer.from('<?xml version="1.0" encoding="no-such"?><a/>')), /<a\/>/);
  });
});
