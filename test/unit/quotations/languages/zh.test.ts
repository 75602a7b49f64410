import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'zh');

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

describe('Chinese: who spoke', () => {
  it('takes the subject before the verb and the quotation', () => {
    hit('张敏说：“大桥下周开放，‘绿色车道’照旧。”', '张敏');
    hit('林宜君表示：「這座橋叫『安平』，明年動工。」', '林宜君');
    hit('医院院长周文斌强调：“患者安全永远是第一位的。”', '周文斌');
    hit('张敏表示“项目资金已经到位，不会再拖延工期”。', '张敏');
  });

  it('passes adverbs, times and phrases between subject and verb', () => {
    hit('王丽对张敏说：“你先走吧，我晚点再来。”', '王丽');
    hit('副市长陈国强12日在会见来访的客人时指出，“双方合作前景广阔”。', '陈国强');
    hit('台北市長陳建宏受訪時說，「我們會盡快處理」。', '陳建宏');
  });

  it('takes the tag behind, also where it interrupts', () => {
    hit('“道路将在下周开放，”王丽说。', '王丽');
    hit('“这是一个里程碑，”项目负责人李静说，“但还有很多工作要做。”', '李静', '李静');
    hit('“我们不会再等了。”在接受记者采访时，市民张女士无奈地说。', '张女士');
    hit('「預算從哪裡來？」林志豪質疑。', '林志豪');
  });

  it('takes whom a phrase of source names', () => {
    hit('据交通局局长赵建国介绍，“道路将在下周开放”。', '赵建国');
    hit('在王丽看来，“这只是一个开始而已”。', '王丽');
    hit('据新华社报道，李静说：“会谈富有成果。”', '李静');
  });

  it('reads foreign names and compound family names', () => {
    hit('约翰·史密斯对记者表示：“我们不会放弃。”', '约翰·史密斯');
    hit('总统马罗夫说：“我们很快会达成协议。”', '马罗夫');
    hit('歐陽靜怡說：「謝謝大家的支持。」', '歐陽靜怡');
    hit('白宫发言人莎拉·贝克周二表示：“总统不会改变立场。”', '莎拉·贝克');
    hit('“我们已经尽力了。”主教练马丁内斯赛后表示。', '马丁内斯');
  });

  it('carries a subject on to the verbs behind it', () => {
    hit('王丽指出，目前资金充足，并强调，“工程绝不会停工”。', '王丽');
    hit('王丽说：“我们准备好了。”她还说：“下周就开工。”', '王丽', '王丽');
  });

  it('resolves pronouns by the given name', () => {
    hit('王丽是店主。她说：“生意越来越难做。”', '王丽');
    hit('李娜是老师。张伟是医生。她说：“我们每天都很忙。”', '李娜');
    hit('李娜是老师。他说：“我们每天都很忙。”', null);
  });

  it('knows a name everywhere that the text tells once', () => {
    hit('队长高峰则说：“下一场必须赢。”高峰去年入队。', '高峰');
    hit('局长王志远主持了会议。有人批评王志远的计划。王志远回应：“数字不会说谎。”', '王志远');
  });

  it('leaves sources without a name unnamed', () => {
    hit('“这不公平。”一名不愿具名的官员说。', '(一名不愿具名的官员)');
    hit('警方说：“案件正在进一步调查。”', '(警方)');
    hit('有网友评论说：“这太让人感动了。”', '(有网友)');
  });

  it('takes documents and bodies as they are', () => {
    hit('报告指出，“全球气温仍在上升”。', '报告');
    hit('新华社报道称，“会谈富有成果”。', '新华社');
  });
});

describe('Chinese: silence', () => {
  it('names nobody where nobody is named', () => {
    hit('“你好，请坐。”她对王丽说。', null);
    hit('他向记者表示，“一切都在掌握之中”。', null);
  });

  it('does not take an addressee, an object or an owner', () => {
    hit('李强批评王丽说：“这是不负责任的。”', '李强');
    hit('赵先生告诉张敏，“当时我就在现场”。', '赵先生');
    hit('王丽的律师说：“她什么都不知道。”', '王丽的律师');
  });

  it('takes no common word for a name', () => {
    hit('高度评价该项目的专家说：“这是一个突破。”', '(该项目的专家)');
    hit('双方表示，“将继续保持密切沟通”。', '(双方)');
    hit('周边居民说：“晚上根本睡不着。”', '(周边居民)');
    hit('母亲常对我说：“做人一定要厚道。”', '(母亲)');
    hit('王丽说：“我们准备好了。”瓦匠说：“还差得很远呢。”', '王丽', '(瓦匠)');
  });

  it('skips titles of works', () => {
    silent('她的小说“长路”获奖。', 'title');
    silent('王丽的新书“山那边”出版了。', 'title');
    silent('小說「夜航」獲得文學獎。', 'title');
  });

  it('skips terms, names of things and scare quotes', () => {
    silent('所谓“绿色车道”已经关闭。', 'scare');
    silent('村民们把它叫做“老鹰桥”。', 'term');
    silent('该市推出“一卡通”服务。', 'scare');
    silent('外媒称其为“沙漠奇迹”。', 'term');
    silent('会议强调，要坚持“以人为本”的理念。', 'scare');
    silent('“工匠精神”是企业的核心。', 'scare');
    silent('“饭圈文化”一词最近很热。', 'term');
    silent('李强在会上批评“形式主义”。', 'term');
    silent('他喜歡吃「小籠包」。', 'term');
    silent('据悉，“双十一”期间快递量大增。', 'scare');
    silent('王丽表示“绿色车道”照旧。', 'scare');
  });

  it('skips signs and mottos', () => {
    silent('牌子上写着“禁止入内”。', 'sign');
    silent('村里挂着“乡村振兴”的横幅。', 'sign');
  });

  it('holds no guess for sure', () => {
    const { quotations } = find('王丽离开了会场。\n“接下来会发生什么事情，没有人能够说清楚。”');
    assert.ok((quotations[0]?.speaker?.confidence ?? 0) < 0.9);
  });
});
