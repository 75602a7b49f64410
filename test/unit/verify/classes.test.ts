import assert from 'node:assert/strict';
import type { EditClass } from '../../../src/core/model.ts';
import { checkLast } from './support.ts';

/** What was said, what was printed, and the classes of the edits: all of them, but for case and punctuation. */
type Example = readonly [said: string, printed: string, ...classes: EditClass[]];

const FORM = new Set<string>(['case', 'punctuation']);

async function editsOf(said: string, printed: string) {
  const { edits } = await checkLast(`Orla Fenn: ${said}`, `Orla Fenn said: “${printed}”`);
  return edits.filter((edit) => !FORM.has(edit.class));
}

function describeClass(as: EditClass, hits: readonly Example[], silences: readonly Example[]): void {
  describe(`class ${as}`, () => {
    it('has as many silences as hits', () => {
      assert.ok(silences.length >= hits.length);
    });
    for (const [said, printed, ...classes] of [...hits, ...silences]) {
      it(`${said} → ${printed}`, async () => {
        const edits = await editsOf(said, printed);
        assert.deepEqual(
          edits.map((edit) => edit.class),
          classes,
          JSON.stringify(edits),
        );
      });
    }
  });
}

describeClass(
  'contraction',
  [
    ['We are moving the whole herd to the lake.', 'We’re moving the whole herd to the lake.', 'contraction'],
    ['Frankly they are going to lose the barn.', 'They’re going to lose the barn.', 'contraction'],
    [
      'It will be done before the first frost comes.',
      'It’ll be done before the first frost comes.',
      'contraction',
    ],
    [
      'Nils has been a neighbour of mine for years.',
      'Nils’s been a neighbour of mine for years.',
      'contraction',
    ],
    ['He’s right about the herd and the barn.', 'is right about the herd and the barn.', 'contraction'],
    [
      'We are not selling it. We’re moving the whole herd to the lake.',
      'We are moving the whole herd to the lake.',
      'contraction',
    ],
    ['I’d never seen the herd so close to it.', 'I never seen the herd so close to it.', 'contraction'],
  ],
  [
    ['We are moving the whole herd to the lake.', 'We aren’t moving the whole herd to the lake.', 'negation'],
    ['He isn’t right about the herd and the barn.', 'is right about the herd and the barn.', 'negation'],
    ['We’ll move the whole herd to the lake.', 'We move the whole herd to the lake.', 'modality'],
    ['She said we are moving the herd to the lake.', 'are moving the herd to the lake.'],
    ['Nils’s barn burned to the ground that night.', 'Nils barn burned to the ground that night.', 'grammar'],
    ['We’re moving the whole herd to the lake.', 'We’re moving the whole herd to the lake.'],
    ['They are moving the whole herd to the lake.', 'We’re moving the whole herd to the lake.', 'wording'],
  ],
);

describeClass(
  'filler',
  [
    ['I think, you know, the barn is too old.', 'I think the barn is too old.', 'filler'],
    ['I think, I mean, the barn is too old.', 'I think the barn is too old.', 'filler'],
    ['Then we went, uh, we went to the mill.', 'Then we went to the mill.', 'filler'],
    ['The barn is -- it’s a ruin by the river.', 'The barn, it’s a ruin by the river.', 'filler'],
    [
      'The herd is fine, it’s fine -- it’s perfectly fine now.',
      'The herd is fine, it’s perfectly fine now.',
      'filler',
    ],
    [
      'We go on. It’s not even, mark my words, it’s not even a hard job.',
      'We go on. Mark my words, it’s not even a hard job.',
      'filler',
    ],
    ['And I guess -- I know that the barn burned.', 'And I know that the barn burned.', 'filler'],
    ['Do we sell the barn or do we keep the mill?', 'Do we sell the barn or keep the mill?', 'filler'],
    ['He has wanted it for a long time now.', 'You know, he has wanted it for a long time now.', 'filler'],
    [
      'We wait. And if he comes... (LAUGHTER) if he comes here, we go.',
      'We wait. If he comes here, we go.',
      'filler',
    ],
  ],
  [
    [
      'We like the barn, we like the mill and the lake.',
      'We like the barn, the mill and the lake.',
      'wording',
    ],
    ['We sold the barn, and we sold the mill on Friday.', 'We sold the barn on Friday.', 'wording'],
    ['The barn -- and it is not ours -- burned down.', 'The barn burned down.', 'negation'],
    ['We will not -- ever -- sell the old barn to him.', 'We will not sell the old barn to him.', 'wording'],
    ['We can -- with his help -- sell the barn by May.', 'We can sell the barn by May.', 'wording'],
    ['We could sell it -- we might even give it away.', 'We might even give it away.'],
    ['The old barn burned to the ground that night.', 'The barn burned to the ground that night.', 'wording'],
    ['We want the barn and the herd back by spring.', 'We want the barn by spring.', 'wording'],
    ['We saw twenty -- we saw the whole herd run.', 'We saw the whole herd run.'],
    ['The barn is too old for the village.', 'The barn is surely too old for the village.', 'modality'],
  ],
);

describeClass(
  'grammar',
  [
    ['The roof have leaked since the war ended.', 'The roof has leaked since the war ended.', 'grammar'],
    ['The barn has be too old for many years.', 'The barn has been too old for many years.', 'grammar'],
    [
      'He come home late that night and went to bed.',
      'He came home late that night and went to bed.',
      'grammar',
    ],
    [
      'It remind us of how the old mill used to be.',
      'It reminds us of how the old mill used to be.',
      'grammar',
    ],
    ['I think that the barn will stand for years.', 'I think the barn will stand for years.', 'grammar'],
    [
      'She did horrible job on the roof of the barn.',
      'She did a horrible job on the roof of the barn.',
      'grammar',
    ],
  ],
  [
    [
      'He came home late that night and went to bed.',
      'He went home late that night and went to bed.',
      'wording',
    ],
    ['I think that the barn will stand for years.', 'I think that the mill will stand for years.', 'wording'],
    [
      'We have to look at the barn before we buy it.',
      'We have to look at the barn before we sell it.',
      'polarity',
    ],
    ['The barn has not been too old for years.', 'The barn has been too old for years.', 'negation'],
    [
      'She did it for us and for the whole village.',
      'She did it to us and for the whole village.',
      'wording',
    ],
    ['The stronger horse pulled the cart uphill.', 'The strong horse pulled the cart uphill.', 'wording'],
  ],
);

describeClass(
  'number',
  [
    [
      'The mill was built in the 1990s by my father.',
      'The mill was built in the 1590s by my father.',
      'number',
    ],
    [
      'The mill was built in the eighties by my father.',
      'The mill was built in the ’90s by my father.',
      'number',
    ],
    ['We came in 21st in the race on Sunday.', 'We came in 22nd in the race on Sunday.', 'number'],
    ['We came in second in the race on Sunday.', 'We came in third in the race on Sunday.', 'number'],
    ['We meet in March to count the herd.', 'We meet in April to count the herd.', 'number'],
  ],
  [
    [
      'The mill was built in the 1990s by my father.',
      'The mill was built in the ’90s by my father.',
      'spelling',
    ],
    ['It was in the nineteen nineties that we left.', 'It was in the 1990s that we left.', 'spelling'],
    ['It was in the 1990’s that we left the mill.', 'It was in the 1990s that we left the mill.', 'spelling'],
    ['We came in third in the race on Sunday.', 'We came in 3rd in the race on Sunday.', 'spelling'],
    ['I gave the key to Ivo Pound on the bridge.', 'I gave the key to Ivo Brandt on the bridge.', 'name'],
  ],
);

describeClass(
  'spelling',
  [
    ['We’re gonna mend the roof before winter.', 'We’re going to mend the roof before winter.', 'spelling'],
    ['We told ’em the barn was on fire.', 'We told them the barn was on fire.', 'spelling'],
    [
      'They were runnin’ through the field like dogs.',
      'They were running through the field like dogs.',
      'spelling',
    ],
    ['I came because the barn was on fire.', 'I came ’cause the barn was on fire.', 'spelling'],
    ['The dog wagged it’s tail at the whole herd.', 'The dog wagged its tail at the whole herd.', 'spelling'],
    ['We walked home form the mill that night.', 'We walked home from the mill that night.', 'spelling'],
    ['The people hat live here know the mill.', 'The people that live here know the mill.', 'spelling'],
    ['This damned barn burned to the ground.', 'This d----d barn burned to the ground.', 'spelling'],
    ['This damned barn burned to the ground.', 'This d*** barn burned to the ground.', 'spelling'],
    [
      'The barn is crap and the whole village knows.',
      'The barn is c– and the whole village knows.',
      'spelling',
    ],
    [
      'The barn is crap and the whole village knows.',
      'The barn is **** and the whole village knows.',
      'spelling',
    ],
  ],
  [
    ['We hired the man who built the barn.', 'We fired the man who built the barn.', 'wording'],
    [
      'The house by the river burned to the ground.',
      'The horse by the river burned to the ground.',
      'wording',
    ],
    ['This was our barn before the war began.', 'This was your barn before the war began.', 'wording'],
    ['This damned barn burned to the ground.', 'This s---d barn burned to the ground.', 'wording'],
    ['We will not sell the barn and the mill.', 'We will **** sell the barn and the mill.', 'negation'],
    [
      'The barn is crap and the whole village knows.',
      'The barn is -- and the whole village knows.',
      'wording',
    ],
    ['We will sell the barn and the mill.', 'We *will* sell the barn and the mill.'],
    ['We will sell the barn and the mill.', 'We _will_ sell the barn and the mill.'],
    ['The barn is old--too old for the village.', 'The barn is old – too old for the village.'],
    ['The cabin by the lake burned to the ground.', 'The cabin by the lake burned to the ground.'],
    ['They told us that it was a good mill.', 'They told him that it was a good mill.', 'wording'],
  ],
);

describeClass(
  'bracket',
  [
    [
      'It is no question of wanting. We have no choice.',
      'It is no question of wanting (to build). We have no choice.',
      'bracket',
    ],
    [
      'The HDC paid for the barn and the fence.',
      'The (Harbour Dues Commission) paid for the barn and the fence.',
      'bracket',
    ],
    ['He sold the cows and a very old barn.', '(Nils Rask) sold the cows and a very old barn.', 'bracket'],
    ['We sold the cows and the barn to him.', 'We sold the cows and the barn to (Nils Rask).', 'bracket'],
    ['The whole village know that it is old.', 'The whole village know (sic) that it is old.', 'bracket'],
    ['The whole village know that it is old.', 'The whole village know [sic] that it is old.', 'bracket'],
    ['They said no, it was a barn that burned.', 'They said [the shed] was a barn that burned.', 'bracket'],
  ],
  [
    ['We will sell the barn in the spring.', 'We will (not) sell the barn in the spring.', 'negation'],
    ['We will not sell the barn in the spring.', 'We will (surely) sell the barn in the spring.', 'negation'],
    ['We have 20 cows and a very old barn.', 'We have (40) cows and a very old barn.', 'number'],
    ['We have cows (and goats) and an old barn.', 'We have cows (and sheep) and an old barn.', 'wording'],
    ['We have cows and goats and an old barn.', 'We have cows (and goats) and an old barn.'],
    ['We sold the cows and the barn to him.', 'We sold the cows and the barn to Nils Rask.', 'name'],
    ['They said it was not a barn that burned.', 'They said it was [surely] a barn that burned.', 'negation'],
  ],
);
