import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'ja');

/** Who said each quotation; null where nobody is named for sure enough, an unnamed source in brackets. */
const speakers = (text: string): (string | null)[] =>
  find(text).quotations.map(({ speaker }) => {
    if (!speaker || speaker.confidence < 0.5) return null;
    return speaker.unnamed ? `(${speaker.name})` : speaker.name;
  });

const hit = (text: string, ...expected: (string | null)[]): void => {
  assert.deepEqual(speakers(text), expected, text);
};

/** Nothing in the text is speech; the reason of each marked stretch. */
const silent = (text: string, ...reasons: string[]): void => {
  const { quotations, skipped } = find(text);
  const found = quotations.map((quotation) => quotation.text);
  assert.deepEqual([found, skipped.map(({ reason }) => reason)], [[], reasons], text);
};

describe('Japanese: who spoke', () => {
  it('takes the subject before the quotation', () => {
    hit('田島市長は「橋は安全だ」と述べた。', '田島市長');
    hit('鈴木総務相は12日の閣議後会見で、「制度の見直しを検討したい」と述べた。', '鈴木総務相');
    hit('岡田教授（経済学）は「物価は年内に落ち着く」とみる。', '岡田教授');
  });

  it('takes the subject between the quotation and its verb, in half-width marks too', () => {
    hit('｢来年は新しい船を造る｣と森本社長は語った。', '森本社長');
    hit('「もっと早く知らせてほしかった」と、町内に住む北村和子さん（71）は振り返る。', '北村和子');
  });

  it('takes whom the clause of the verb describes', () => {
    hit('「水門は閉めてあった」と話すのは、組合長の浜田健一さん（58）だ。', '浜田健一');
    hit(
      '「安全が最優先だ」と強調する吉田知事に対し、野党議員は「説明不足だ」と反発した。',
      '吉田知事',
      '(野党議員)',
    );
  });

  it('names in full where the text does, without the title', () => {
    hit(
      '中央水産の佐野健一社長は「漁は続ける」と述べた。佐野氏は「値段は据え置く」とも話した。',
      '佐野健一',
      '佐野健一',
    );
    hit('同社の森下彩広報部長は「事実を確認している」とコメントした。', '森下彩');
    hit('業界団体の十倉会長は会見で、賃上げについて「継続が重要だ」と強調した。', '十倉会長');
    hit('農業山田一郎さん（72）は「雨が足りない」とため息をついた。', '山田一郎');
  });

  it('takes foreign names in katakana', () => {
    hit(
      '米国のサラ・ブラウン国務長官は「合意は近い」と語り、「来週署名する」と続けた。',
      'サラ・ブラウン',
      'サラ・ブラウン',
    );
    hit('マクレーン大統領は声明で「平和的な解決を望む」とした。', 'マクレーン大統領');
  });

  it('takes whom a phrase of source names', () => {
    hit('森本社長によると、「船は春に届く」という。', '森本社長');
  });

  it('takes a label before a colon', () => {
    hit('森本社長：「来年は新しい船を造る」', '森本社長');
  });

  it('gives each of several quotations to its own', () => {
    hit('高橋さんが「もうやめよう」と言うと、田村さんは「まだ早いと思う」と答えた。', '高橋さん', '田村さん');
    hit('佐野氏は記者団に「何も知らない」と述べ、田中氏は「全部知っていた」と反論した。', '佐野氏', '田中氏');
  });

  it('resolves pronouns by the given name, and an office named again', () => {
    hit('北村花子さんは保育士だ。彼女は「人手が足りない」と話した。', '北村花子');
    hit('北村花子さんは保育士だ。彼は「人手が足りない」と話した。', null);
    hit('森本社長は会社を去った。同社長は「悔いは何もない」と話した。', '森本社長');
  });

  it('carries over from and to the sentence beside', () => {
    hit('「このままでは店を畳むしかない」。市内で食堂を営む小林和子さん（67）はこう嘆く。', '小林和子');
    hit('森本社長は次のように述べた。「値上げはしない。約束する」', '森本社長');
    hit('森本社長は「値上げはしない」と語った。\n「来年も同じだ」', '森本社長', '森本社長');
  });

  it('takes reporting predicates that no list has', () => {
    hit('森本社長は「来年も船を出す」と拳を握った。', '森本社長');
  });

  it('takes who acts in a passive', () => {
    hit('浜田さんは医師から「しばらく休みなさい」と言われた。', '(医師)');
  });

  it('leaves sources without a name unnamed', () => {
    hit('県の担当者は取材に「原因を調べている」と話している。', '(県の担当者)');
    hit('住民からは「もう信用できない」との声が上がった。', '(住民)');
    hit('首相は「全力で取り組む」と強調。', '(首相)');
    hit('千葉市長は「検討を始める」と述べた。', '(千葉市長)');
  });
});

describe('Japanese: silence', () => {
  it('names nobody where nobody is named', () => {
    hit('会議では「もっと早く知らせるべきだった」との意見が相次いだ。', null);
    hit('彼女は「何も知らなかった」と話した。', null);
  });

  it('does not take an addressee, an owner or a person of another clause', () => {
    hit('森本社長は田中氏に「後を任せる」と告げた。', '森本社長');
    hit('森本社長は「船は出す」と語った。仕立屋は「もう遅いと思う」と話した。', '森本社長', '(仕立屋)');
    hit('森本社長の妻は「夫は何も知らなかった」と話した。', '森本社長の妻');
    hit('森本社長は、田中氏が辞任したことについて「残念だ。慰留したかった」と述べた。', '森本社長');
    hit('「人手が足りない」と記者が尋ねると、森本社長は黙った。', '(記者)');
  });

  it('takes no place, body or calling for a name', () => {
    hit('調査委員会は報告書で「管理体制に重大な不備があった」と結論付けた。', '(調査委員会)');
    hit('会社側は「コメントは差し控える」としている。', '(会社側)');
    hit('地域振興課長は「来月から始める」と述べた。', '(地域振興課長)');
    hit('球団の打撃コーチは「調子は上がっている」と話した。', '(球団の打撃コーチ)');
  });

  it('skips titles of works', () => {
    silent('映画「長い橋」は来月公開される。', 'title');
    silent('作家の村上春子さんの新刊「海の声」が出版された。', 'title');
    silent('彼女は『波の記録』を書き上げた。', 'title');
  });

  it('skips terms, names of things and scare quotes', () => {
    silent('いわゆる「二本立て課税」が始まる。', 'scare');
    silent('町は「花の里」と呼ばれる。', 'term');
    silent('これは「もったいない」という言葉の意味だ。', 'term');
    silent('森本社長は「無駄」を削る方針だ。', 'scare');
    silent('市は「子ども食堂」の開設を支援する。', 'term');
    silent('彼は「自由」と「平等」を重んじた。', 'scare', 'scare');
  });

  it('skips signs and mottos', () => {
    silent('看板には「立ち入り禁止」と書かれていた。', 'sign');
    silent('スローガンは「未来へ進む」だ。', 'motto');
  });

  it('holds no guess for sure', () => {
    const { quotations } = find('森本社長は会場を後にした。\n「これから何が起きるのか、誰にも分からない」');
    assert.ok((quotations[0]?.speaker?.confidence ?? 0) < 0.9);
  });
});
