/**
 * The quotation marks of languages: outer opening and closing, inner opening and closing. Made from the Unicode CLDR
 * (`cldr-misc-full`, Unicode-3.0) by `scripts/quote-styles.mjs`; not to be edited.
 */
export const QUOTE_STYLES: readonly (readonly [marks: string, locales: string])[] = [
  ['“ ” ‘ ’', 'aa ab af ak an ann apc arn as asa az ba bal bem bew bez bgc bgn bho blt bm-Nkoo bn bo bqi brx bss byn cad cch ccp ce ceb cgg cho chr cic ckb co cop csw cu cy da dav dje doi dv dz ebu ee en es ff-Adlm fil fo frr fy ga gaa gd gez gl gn gu guz gv ha haw hi hnj id ig ii io iu jbo jmc jv kaa kaj kam kcg kde kea kek ken kgp khq ki kl kln km kn ko kok kpe ks ksb ku kw kxv la lg lkt lmo ln lo lrc ltg lu luo lv lzz mai mas mdf mer mfe mgh mgo mhn mi mic ml mn mni moh mr ms mt mus mww my myv naq nd ne nqo nr nso nus nv ny nyn oka om or osa pa pap pcm pi pis ps pt qu quc raj rhg rif rof rwk sa saq sat sbp scn sd seh ses shn si sid skr sma smj smn sms so sq ss ssy su suz sw ta te teo tg th tig to tok tpi tr trv trw ts tt twq tzm und uz-Arab uz-Cyrl vai ve vec vi vmw vo vun wa wal wbp wo xh xnr xog yo yrl za zh zu'],
  ['„ ” ‚ ’', 'agq ff'],
  ['« » ‹ ›', 'am az-Arab az-Cyrl fa fr-CH gsw jgo kkj mzn rm sdh wae'],
  ['” “ ’ ‘', 'ar lld ms-Arab syr ur'],
  ['« » “ ”', 'ast blo bm br ca ca-ES-valencia cv dyo el es-US eu ewo ie it kab kk lij mg mua nnh pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg ti'],
  ['« » „ “', 'bas be bua ky os ru sah tyv uk'],
  ['„ “ „ “', 'bg lt prg sgs'],
  ['„ ” ‘ ’', 'bs'],
  ['„ “ ‚ ‘', 'bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl'],
  ['« » ‘ ’', 'dua el-polyton ksf nb nn no rw'],
  ['“ ” « »', 'eo'],
  ['” ” ’ ’', 'fi he lag rn se sn sv yi'],
  ['« » « »', 'fr ht hy oc yav'],
  ['« » ” “', 'fr-CA'],
  ['‘ ’ “ ”', 'fur ia ti-ER tn'],
  ['„ ” » «', 'hu szl'],
  ['「 」 『 』', 'ja yue zh-Hant'],
  ['„ “ « »', 'ka'],
  ['» « › ‹', 'kk-Arab ug'],
  ['‘ ’ ‘ ’', 'nl'],
  ['„ ” « »', 'nmg pl ro'],
  ['« » „ ”', 'shi zgh'],
  ['„ ” ’ ’', 'sr'],
  ['“ ’ “ ”', 'st'],
  ['“ ” “ ”', 'tk'],
  ['“ ” ’ ‘', 'uz'],
];
