/** The control words of RTF that stand for text, and the destinations that hold none. */

/** Words and symbols that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  zwbo: '\u200b',
  zwnbo: '\u2060',
  '~': '\u00a0',
  _: '\u2011',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

const words = (list: string) => new Set(list.split(' '));

/** Destinations with nothing in them that is read, down to the deepest group. */
export const LOCKED = words(
  'pict nonshppict shppict shprslt header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn ' +
    'aftnsep aftnsepc aftncn annotation atnid atnauthor atntime atnicn atnref atrfstart atrfend atndate atnparent ' +
    'colortbl filetbl revtbl rsidtbl listtable listoverridetable listpicture generator xmlnstbl themedata ' +
    'colorschememapping latentstyles datastore datafield docvar bkmkstart bkmkend xe tc rxe txe pn pntxta pntxtb ' +
    'pnseclvl sp objdata objclass objname objalias objsect template mmath mmathPr htmltag mhtmltag userprops ' +
    'passwordhash protusertbl background factoidname fchars lchars wgrffmtfilter operator company category keywords ' +
    'comment doccomm hlinkbase subject manager formfield ffname ffdeftext ffentrymcr ffexitmcr ffhelptext ffl ' +
    'ffstattext blipuid picprop mvfmf mvfml mvtof mvtol',
);

/** Destinations marked as optional (`\*`) that may hold text deeper down, or are read. */
export const OPENED = words('shpinst do fldinst ud shptxt dptxbxtext shpgrp shp upr');

/** Character sets of the file's head. */
export const HEAD_CODE_PAGES: Readonly<Record<string, number>> = {
  ansi: 1252,
  mac: 10000,
  pc: 437,
  pca: 850,
};
