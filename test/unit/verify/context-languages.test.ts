import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../src/core/local-engine.ts';

/** A source, and the words quoted from it. */
type Cut = readonly [source: string, quoted: string];

interface Language {
  readonly language: string;
  /** The speaker, and the draft around `%`. */
  readonly speaker: string;
  readonly draft: string;
  readonly turned: readonly Cut[];
  readonly harmless: readonly Cut[];
}

const LANGUAGES: readonly Language[] = [
  {
    language: 'de',
    speaker: 'Jana Voss',
    draft: '„%“, sagte Jana Voss.',
    turned: [
      [
        'Es stimmt nicht, dass die Mühle verkauft wird und alle gehen müssen.',
        'die Mühle verkauft wird und alle gehen müssen',
      ],
      [
        'Ich glaube nicht, dass die Brücke vor dem Winter fertig wird.',
        'die Brücke vor dem Winter fertig wird',
      ],
      [
        'Wir senken die Gebühren im Frühjahr, aber nur wenn der Rat zustimmt.',
        'Wir senken die Gebühren im Frühjahr',
      ],
      ['Wenn das Geld reicht, bauen wir das Bad im Sommer.', 'bauen wir das Bad im Sommer'],
      ['Ich habe nie gesagt, dass die Schule im Mai geschlossen wird.', 'die Schule im Mai geschlossen wird'],
      ['Wir kommen am Montag alle zum Wehr, es sei denn, es regnet.', 'Wir kommen am Montag alle zum Wehr'],
    ],
    harmless: [
      ['Ich weiß, dass die Brücke vor dem Winter fertig wird.', 'die Brücke vor dem Winter fertig wird'],
      ['Nicht nur die Mühle ist alt, auch das Wehr ist alt und morsch.', 'das Wehr ist alt und morsch'],
      [
        'Es gibt keinen Zweifel, dass die Brücke vor dem Winter fertig wird.',
        'die Brücke vor dem Winter fertig wird',
      ],
      ['Wir senken die Gebühren im Frühjahr, und alle freuen sich.', 'Wir senken die Gebühren im Frühjahr'],
      ['Wenn Sie mich fragen, bauen wir das Bad im Sommer.', 'bauen wir das Bad im Sommer'],
      ['Das Wehr ist nicht alt. Wir bauen das Bad im Sommer.', 'Wir bauen das Bad im Sommer'],
      ['Die Mühle ist teuer, aber wir kaufen sie im Herbst.', 'Die Mühle ist teuer'],
    ],
  },
  {
    language: 'fr',
    speaker: 'Odile Ferrand',
    draft: '« % », a dit Odile Ferrand.',
    turned: [
      ["Il n'est pas vrai que le moulin sera vendu avant l'hiver.", "le moulin sera vendu avant l'hiver"],
      ['Je ne crois pas que le pont sera prêt avant la fête.', 'le pont sera prêt avant la fête'],
      [
        'Nous baisserons les tarifs au printemps, mais seulement si le conseil vote.',
        'Nous baisserons les tarifs au printemps',
      ],
      ["Si l'argent suffit, nous ouvrirons la piscine en été.", 'nous ouvrirons la piscine en été'],
      ["Nous n'avons jamais dit que la maire quitterait la ville.", 'la maire quitterait la ville'],
      ['Nous fermerons le barrage lundi, à moins que la pluie ne cesse.', 'Nous fermerons le barrage lundi'],
    ],
    harmless: [
      ['Je sais que le pont sera prêt avant la fête.', 'le pont sera prêt avant la fête'],
      ['Je ne doute pas que le pont sera prêt avant la fête.', 'le pont sera prêt avant la fête'],
      [
        'Nous baisserons les tarifs au printemps, et le conseil votera.',
        'Nous baisserons les tarifs au printemps',
      ],
      ['Si vous voulez mon avis, nous ouvrirons la piscine en été.', 'nous ouvrirons la piscine en été'],
      ["Le moulin n'est pas à vendre. Nous ouvrirons la piscine en été.", 'Nous ouvrirons la piscine en été'],
      ['Le barrage est vieux, mais nous le gardons cette année.', 'Le barrage est vieux'],
    ],
  },
  {
    language: 'es',
    speaker: 'Inés Robledo',
    draft: '«%», dijo Inés Robledo.',
    turned: [
      ['No es verdad que el molino se venda antes del invierno.', 'el molino se venda antes del invierno'],
      ['No creo que el puente esté listo para la fiesta mayor.', 'el puente esté listo para la fiesta mayor'],
      [
        'Bajaremos las tarifas en primavera, pero solo si vota el consejo.',
        'Bajaremos las tarifas en primavera',
      ],
      ['Si alcanza el dinero, abriremos la piscina en verano.', 'abriremos la piscina en verano'],
      ['Nunca dije que la alcaldesa dejaría la ciudad este año.', 'la alcaldesa dejaría la ciudad este año'],
      ['Cerraremos la presa el lunes, a menos que deje de llover.', 'Cerraremos la presa el lunes'],
    ],
    harmless: [
      ['Sé que el puente estará listo para la fiesta mayor.', 'el puente estará listo para la fiesta mayor'],
      [
        'No hay duda de que el puente estará listo para la fiesta mayor.',
        'el puente estará listo para la fiesta mayor',
      ],
      ['Bajaremos las tarifas en primavera, y el consejo votará.', 'Bajaremos las tarifas en primavera'],
      ['Si me permiten, abriremos la piscina en verano.', 'abriremos la piscina en verano'],
      ['El molino no se vende. Abriremos la piscina en verano.', 'Abriremos la piscina en verano'],
      ['La presa es vieja, pero la conservamos este año.', 'La presa es vieja'],
    ],
  },
];

async function verdictOf({ language, speaker, draft }: Language, [source, quoted]: Cut) {
  const engine = createLocalEngine();
  await engine.putSources([{ path: 'source.txt', content: `${speaker}: ${source}` }]);
  const text = draft.replace('%', () => quoted);
  const { quotations } = await engine.checkDraft({ name: 'draft.txt', text, language }, { style: 'ap' });
  const last = quotations.at(-1);
  return [last?.verdict, ...(last?.findings.map(({ code }) => code) ?? [])].join(' ');
}

for (const language of LANGUAGES) {
  describe(`what a cut leaves out, in ${language.language}`, () => {
    for (const cut of language.turned)
      it(`speaks: ${cut.join(' → ')}`, async () => {
        assert.equal(await verdictOf(language, cut), 'out-of-context context/qualifier');
      });
    for (const cut of language.harmless)
      it(`is silent: ${cut.join(' → ')}`, async () => {
        assert.equal(await verdictOf(language, cut), 'verified');
      });
  });
}
