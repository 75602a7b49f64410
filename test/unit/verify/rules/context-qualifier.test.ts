import { describeRule, type Example } from '../support.ts';

/** Both texts with one speaker: what is said, and what the draft prints. */
function example(why: string, source: string, draft: string, verdict: string): Example {
  return { why, source: `Orla Fenn: ${source}`, draft, verdict };
}
const hit = (why: string, source: string, draft: string) => example(why, source, draft, 'out-of-context');
const silence = (why: string, source: string, draft: string) => example(why, source, draft, 'verified');

describeRule(
  'context/qualifier',
  [
    hit(
      'what somebody may tell',
      'If anyone tells you the mill is haunted, laugh at them.',
      '“The mill is haunted,” Orla Fenn said.',
    ),
    hit(
      'what is feared',
      'My fear is that the mill will burn down this winter.',
      '“The mill will burn down this winter,” Orla Fenn said.',
    ),
    hit(
      'what is possible',
      'It is possible that the miller took the money.',
      '“The miller took the money,” Orla Fenn said.',
    ),
    hit(
      'what is refused to be believed',
      'I refuse to believe that the miller took the money.',
      '“The miller took the money,” Orla Fenn said.',
    ),
    hit(
      'what happens in a film',
      'In the film the miller takes the money and runs.',
      '“The miller takes the money and runs,” Orla Fenn said.',
    ),
    hit(
      'what an opponent says, named behind',
      'The mill is worth nothing, my opponent says, and he is a fool.',
      '“The mill is worth nothing,” Orla Fenn said.',
    ),
    hit(
      'what is called a lie',
      'The mill is worth nothing – that is the biggest lie in this county.',
      '“The mill is worth nothing,” Orla Fenn said.',
    ),
    hit(
      'what holds of one thing and not of another',
      'The lock is safe for barges but not for swimmers.',
      '“The lock is safe,” Orla Fenn said.',
    ),
    hit(
      'the cut leaves not outside',
      'Visitors are not allowed to feed the seals.',
      'Visitors are “allowed to feed the seals,” Orla Fenn said.',
    ),
    hit(
      'a never at some distance',
      'I would never say that the mill is worth the money.',
      '“The mill is worth the money,” Orla Fenn said.',
    ),
    hit(
      'it is not true that',
      'It is simply not true that the dam was built on sand.',
      '“The dam was built on sand,” Orla Fenn said.',
    ),
    hit(
      'no plans to',
      'We have no plans to close the pool this summer.',
      'The town wants to “close the pool this summer,” Orla Fenn said.',
    ),
    hit(
      'a negation before an aside',
      'We are not, as some would like to hear, closing the pool this summer.',
      'The town is “closing the pool this summer,” Orla Fenn said.',
    ),
    hit(
      'hardly',
      'You could hardly call the bridge safe for lorries.',
      'One could “call the bridge safe for lorries,” Orla Fenn said.',
    ),
    hit(
      'a number that was a lower bound',
      'There were more than 300 sheep on the road that night.',
      'On the road were “300 sheep,” Orla Fenn said.',
    ),
    hit(
      'a number that was an upper bound',
      'We can take up to forty boats into the old basin.',
      '“Forty boats into the old basin,” Orla Fenn said.',
    ),
    hit(
      'a rough number where the sentence begins',
      'About 30 percent of the lamps were broken in the storm.',
      '“30 percent of the lamps were broken in the storm,” Orla Fenn said.',
    ),
    hit(
      'a rough number within the sentence',
      'The parish owes us roughly 12,000 crowns for the bell.',
      'The parish owes them “12,000 crowns for the bell,” Orla Fenn said.',
    ),
    hit(
      'a wish',
      'I wish the council had asked the fishermen first.',
      '“The council had asked the fishermen first,” Orla Fenn said.',
    ),
    hit(
      'the condition is cut off behind',
      'The fair will go ahead, but only if the rain stops by noon.',
      '“The fair will go ahead,” Orla Fenn said.',
    ),
    hit(
      'the condition is cut off in front',
      'Unless the parish pays, the school will close in June.',
      '“The school will close in June,” Orla Fenn said.',
    ),
    hit(
      'only',
      'Only the millers were asked about the weir.',
      '“The millers were asked about the weir,” Orla Fenn said.',
    ),
    hit(
      'some of',
      'And some of the ferries were sold without a word.',
      '“The ferries were sold without a word,” Orla Fenn said.',
    ),
    hit(
      'perhaps',
      'Perhaps the miller set the fire himself.',
      '“The miller set the fire himself,” Orla Fenn said.',
    ),
    hit(
      'a view that the speaker calls nonsense',
      'Some say the old mill is haunted. I say that is nonsense.',
      '“The old mill is haunted,” Orla Fenn said.',
    ),
    hit(
      'a closing not',
      'People ask whether the harbour will freeze again, and I hope not.',
      'Asked about the harbour: “I hope,” Orla Fenn said.',
    ),
    hit(
      'a closing not behind a dash',
      'That was a fine idea — not.',
      '“That was a fine idea,” Orla Fenn said.',
    ),
    hit(
      'an emptying object',
      'The company promised us nothing.',
      '“The company promised us,” Orla Fenn said.',
    ),
    hit('at most', 'There were ten boats, at most.', '“There were ten boats,” Orla Fenn said.'),
    hit(
      'a view that the speaker rejects',
      'Some say the old mill is haunted; I do not.',
      '“The old mill is haunted,” Orla Fenn said.',
    ),
    hit(
      'a view that is called untrue',
      'Critics claim that the fund is empty. That is simply not true.',
      '“The fund is empty,” Orla Fenn said.',
    ),
    hit(
      'a question turned into a statement',
      'Do you really think that the council is corrupt?',
      '“The council is corrupt,” Orla Fenn said.',
    ),
    hit(
      'a plain but that takes it back',
      'I could sell the boat tomorrow, but I never will.',
      '“I could sell the boat tomorrow,” Orla Fenn said.',
    ),
    hit(
      'a but that calls it untrue',
      'The bridge is closed for good, they tell you, but that is a lie.',
      '“The bridge is closed for good, they tell you,” Orla Fenn said.',
    ),
    hit(
      'a following fragment',
      'We will open the lock on Friday. But only if the ice is gone.',
      '“We will open the lock on Friday,” Orla Fenn said.',
    ),
    hit(
      'what the sentence itself calls a lie',
      'The story that the well was poisoned is a lie.',
      '“The well was poisoned,” Orla Fenn said.',
    ),
    hit(
      'might, where the draft says will',
      'We might sell the boat in spring.',
      'Orla Fenn says they will “sell the boat in spring.”',
    ),
    hit(
      'behind the tag of the source',
      '“The fair will go ahead,” Orla Fenn said, “but only if the rain stops.”',
      '“The fair will go ahead,” Orla Fenn said.',
    ),
    hit(
      'the ellipsis drops the one who is meant',
      'The geese ruined the lawn. The new gardener chased them off. He deserves a medal from the town.',
      '“The geese ruined the lawn. … He deserves a medal from the town,” Orla Fenn said.',
    ),
    hit('a myth', 'It is a myth that the goats ate the hedge.', '“The goats ate the hedge,” Orla Fenn said.'),
    hit(
      'an idea that is turned down',
      'I reject the idea that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'a claim that is dismissed',
      'The parish has dismissed any claim that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'wrong to say',
      'You would be wrong to say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'a mistake to think',
      'It was a mistake to think that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'those who lied',
      'They lied when they said the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'only a fool',
      'Only a fool would say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'nobody here believes',
      'Nobody in this valley believes the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what was once thought',
      'We once thought that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what used to be thought',
      'I used to think the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'falsely',
      'The paper falsely claimed the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what others claim',
      'My critics claim that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what he alleges',
      'He alleges the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'it is not as if',
      'It is not as if the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'little evidence',
      'There is little evidence that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'very much in doubt',
      'I doubt very much that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'let us assume',
      'Let us assume the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'tired of hearing',
      'I am tired of hearing that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'you cannot tell me',
      'You cannot tell me the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'a limit right behind the cut',
      'The goats ate the hedge only in the driest summer.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit('in theory', 'The lock holds the water in theory.', '“The lock holds the water,” Orla Fenn said.'),
    hit('or do they', 'The goats ate the hedge, or did they?', '“The goats ate the hedge,” Orla Fenn said.'),
    hit(
      'the first part of a compound',
      'We have asked every anti-noise group in the valley to come.',
      'They asked every “noise group in the valley to come,” Orla Fenn said.',
    ),
    hit(
      'a negating part of a compound',
      'Only the non-paying guests may use the lower gate.',
      '“Paying guests may use the lower gate,” Orla Fenn said.',
    ),
    hit(
      'the last part of a compound',
      'From May on the whole island is smoke-free.',
      '“From May on the whole island is smoke,” Orla Fenn said.',
    ),
    hit(
      'what a number is counted in',
      'The new lock will cost the county 20 million crowns.',
      '“The new lock will cost the county 20,” Orla Fenn said.',
    ),
    hit(
      'a percentage without its sign',
      'The goats ate nearly all of it, and we lost 40 percent of the crop.',
      '“We lost 40,” Orla Fenn said.',
    ),
    hit(
      'a share of the number',
      'One in five boats was lost in the storm of May.',
      '“Five boats was lost in the storm of May,” Orla Fenn said.',
    ),
    hit(
      'no serious person',
      'No serious person thinks the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'if I said',
      'If I said the goats ate the hedge, you would laugh.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'a claim that is only spoken of',
      'The suggestion that the goats ate the hedge is absurd.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'there is this idea',
      'There is this idea that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'to say it is something',
      'To argue the goats ate the hedge would be foolish.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what one would think',
      'You would think that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what he wrote wrongly',
      'The vet was wrong when he wrote that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'stop saying',
      'Stop saying that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what could not be shown',
      'They could not prove that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what was ruled out',
      'The vet has ruled out that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'the last to say',
      'I would be the last to say that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'far be it from me',
      'Far be it from me to say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'what they want you to believe',
      'They want you to believe the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'not a shred of evidence',
      'There is not a shred of evidence that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'he thinks so, and is wrong',
      'He thinks the goats ate the hedge, but he is wrong.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'until',
      'Until the goats ate the hedge, nobody looked at the fence.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'that is what they say',
      'The goats ate the hedge. That is what they want you to believe.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'or so I thought',
      'The goats ate the hedge. Or so I thought.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'a denial behind a dash',
      'The goats ate the hedge — that is nonsense.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit(
      'or so he says at the end',
      'The goats ate the hedge — at least that is what he says.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    hit('it was hoped for', 'We hope the weir is safe by now.', '“The weir is safe,” Orla Fenn said.'),
    hit(
      'it is to be made sure of',
      'Make sure that the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is still to be proved',
      'They must prove the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is what others promised',
      'The old council promised the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is what opponents say',
      'My opponents say the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is what is said of those who say it',
      'Anyone who says the weir is safe is a liar.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is pretended',
      'Pretending the weir is safe helps no one.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is what the speaker would love to say',
      'I would love to say that the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'nobody vouches for it',
      'There is no guarantee that the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is a concession',
      'Even if the weir is safe, we should leave.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit('it holds for now', 'The weir is safe – for now.', '“The weir is safe,” Orla Fenn said.'),
    hit(
      'it is what may be said later',
      'Before we say the weir is safe, we test it.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it will never be',
      'Sure, we close the weir — over my dead body.',
      '“We close the weir,” Orla Fenn said.',
    ),
    hit('nobody can say so', 'Nobody can tell me the weir is safe.', '“The weir is safe,” Orla Fenn said.'),
    hit('it was given up', 'We stopped saying that the weir is safe.', '“The weir is safe,” Orla Fenn said.'),
    hit(
      'it is to be imagined for a moment',
      'Imagine for a moment that the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'it is told again and again',
      'They keep telling us the weir is safe, but it leaks.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'only enough for something',
      'The weir is safe enough for cows.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    hit(
      'only beside something else',
      'The weir is safe compared with the bridge.',
      '“The weir is safe,” Orla Fenn said.',
    ),
  ],
  [
    silence(
      'a measure of a number that the draft has in words of its own',
      'There were more than 300 sheep on the road that night.',
      'There were over “300 sheep on the road that night,” Orla Fenn said.',
    ),
    silence(
      'a measure that the draft has behind the quotation',
      'About 30 percent of the lamps were broken in the storm.',
      '“30 percent of the lamps were broken in the storm,” Orla Fenn said, or roughly a third.',
    ),
    silence(
      'a measure that is quoted',
      'The parish owes us roughly 12,000 crowns for the bell.',
      'The parish owes them “roughly 12,000 crowns for the bell,” Orla Fenn said.',
    ),
    silence(
      'what somebody talks about, or what lies over something',
      'Tonight we will talk about 40 boats and their captains.',
      'They will hear of “40 boats and their captains,” Orla Fenn said.',
    ),
    silence(
      'a measure of something that is no number',
      'We want more than promises from the town this year.',
      'What they hear are “promises from the town,” Orla Fenn said.',
    ),
    silence(
      'a measure before a year',
      'The bridge has been closed since some 1987 survey of the river.',
      'It rests on a “1987 survey of the river,” Orla Fenn said.',
    ),
    silence(
      'the draft keeps the negation',
      'Visitors are not allowed to feed the seals.',
      'Visitors are not “allowed to feed the seals,” Orla Fenn said.',
    ),
    silence(
      'the draft keeps it in another word',
      'Visitors are not allowed to feed the seals.',
      'Nobody is “allowed to feed the seals,” Orla Fenn said.',
    ),
    silence(
      'the draft keeps only',
      'Only the millers were asked about the weir.',
      '“The millers were asked about the weir,” Orla Fenn said, and only they.',
    ),
    silence(
      'the draft keeps some',
      'Some of the ferries were sold without a word.',
      '“The ferries were sold without a word,” Orla Fenn said of some.',
    ),
    silence(
      'words within the reporter’s own sentence',
      'Some of my oldest friends are millers.',
      'Orla Fenn counts millers among “my oldest friends.”',
    ),
    silence(
      'only, before a sentence of its own',
      'The mill is only a mill. The ferries were sold without a word.',
      '“The ferries were sold without a word,” Orla Fenn said.',
    ),
    silence(
      'what is known',
      'I know that the miller took the money.',
      '“The miller took the money,” Orla Fenn said.',
    ),
    silence(
      'what the problem is',
      'The problem is that the mill will burn down this winter.',
      '“The mill will burn down this winter,” Orla Fenn said.',
    ),
    silence(
      'what is sad',
      'It is sad that the miller took the money.',
      '“The miller took the money,” Orla Fenn said.',
    ),
    silence(
      'what can be done',
      'It is possible to swim in the lock again.',
      '“swim in the lock again,” Orla Fenn said.',
    ),
    silence(
      'what is to be told',
      'If they ask you, tell them the mill is haunted.',
      '“The mill is haunted,” Orla Fenn said.',
    ),
    silence(
      'what is no lie',
      'The mill is worth nothing – that is no lie.',
      '“The mill is worth nothing,” Orla Fenn said.',
    ),
    silence(
      'what is good news',
      'The mill is worth nothing – that is the news of the day.',
      '“The mill is worth nothing,” Orla Fenn said.',
    ),
    silence(
      'what holds of both',
      'The lock is safe for barges and for swimmers.',
      '“The lock is safe,” Orla Fenn said.',
    ),
    silence(
      'what was in a film trade',
      'I work in the film trade. The miller takes the money and runs.',
      '“The miller takes the money and runs,” Orla Fenn said.',
    ),
    silence(
      'a view that the speaker shares',
      'Some say the old mill is haunted. I say they are right.',
      '“The old mill is haunted,” Orla Fenn said.',
    ),
    silence(
      'the draft keeps the condition',
      'The fair will go ahead, but only if the rain stops by noon.',
      '“The fair will go ahead,” Orla Fenn said, if the rain stops.',
    ),
    silence(
      'the draft keeps the condition in front',
      'Unless the parish pays, the school will close in June.',
      'Without the parish’s money, unless it changes its mind, “the school will close in June,” Orla Fenn said.',
    ),
    silence(
      'the source goes on with and',
      'The fair will go ahead, and everybody is invited to it.',
      '“The fair will go ahead,” Orla Fenn said.',
    ),
    silence(
      'a plain but',
      'The fair will go ahead, but bring your boots.',
      '“The fair will go ahead,” Orla Fenn said.',
    ),
    silence(
      'a but about somebody else',
      'I went to the fair, but my brother did not.',
      '“I went to the fair,” Orla Fenn said.',
    ),
    silence(
      'a but about something else',
      'I love this town, but I cannot stand the wind.',
      '“I love this town,” Orla Fenn said.',
    ),
    silence(
      'not only',
      'We are not only closing the pool, we are selling the land.',
      'The town is “closing the pool,” Orla Fenn said.',
    ),
    silence(
      'no is an answer of its own',
      'No, we are closing the pool in June.',
      '“We are closing the pool in June,” Orla Fenn said.',
    ),
    silence(
      'a negation in another clause',
      'I do not like it, and the pool is closing in June.',
      '“The pool is closing in June,” Orla Fenn said.',
    ),
    silence(
      'nothing is denied by no doubt',
      'There is no doubt that the pool is closing in June.',
      '“The pool is closing in June,” Orla Fenn said.',
    ),
    silence(
      'a fragment that the negation does not reach',
      'I did not lose the key to the old boathouse on purpose.',
      'It was the key to “the old boathouse,” Orla Fenn said.',
    ),
    silence(
      'if you ask me',
      'If you ask me, the pool should stay open.',
      '“The pool should stay open,” Orla Fenn said.',
    ),
    silence(
      'even if',
      'Even if it rains all day, the fair will go ahead.',
      '“The fair will go ahead,” Orla Fenn said.',
    ),
    silence(
      'not because',
      'I went to the fair not because of the music.',
      '“I went to the fair,” Orla Fenn said.',
    ),
    silence('a tag question', 'The bridge is safe, isn’t it?', '“The bridge is safe,” Orla Fenn said.'),
    silence(
      'a question that takes it for granted',
      'Did you know that the bridge is two hundred years old?',
      '“The bridge is two hundred years old,” Orla Fenn said.',
    ),
    silence(
      'words of a question inside the reporter’s sentence',
      'Have you ever seen the old boathouse in winter?',
      'She spoke of “the old boathouse in winter,” Orla Fenn’s favourite.',
    ),
    silence(
      'asked, the draft says',
      'Do you really think that the council is corrupt?',
      '“The council is corrupt?” Orla Fenn asked.',
    ),
    silence(
      'a view that the speaker shares',
      'Many people say the pie is the best in town.',
      '“The pie is the best in town,” Orla Fenn said.',
    ),
    silence(
      'a following sentence of its own',
      'The lock opens on Friday. If the ice stays, we will dance on it.',
      '“The lock opens on Friday,” Orla Fenn said.',
    ),
    silence(
      'a following sentence about something else',
      'The lock opens on Friday. I do not care what the miller says.',
      '“The lock opens on Friday,” Orla Fenn said.',
    ),
    silence(
      'the quotation goes on behind the tag',
      'The fair will go ahead, but only if the rain stops by noon.',
      '“The fair will go ahead,” Orla Fenn said, “but only if the rain stops by noon.”',
    ),
    silence(
      'said elsewhere without it',
      'We will not sell the mill this year. Ask me again. We will sell the mill this year.',
      '“We will sell the mill this year,” Orla Fenn said.',
    ),
    silence(
      'whether or not behind',
      'We will go on with the work regardless of the weather.',
      '“We will go on with the work,” Orla Fenn said.',
    ),
    silence(
      'a following sentence that says what the speaker does not think',
      'We are sad about the fire at the mill. But we do not think that the street should be closed.',
      '“We are sad about the fire at the mill,” Orla Fenn said.',
    ),
    {
      why: 'two fragments in the source with the reporter’s words between them',
      source:
        'The dike, Orla Fenn says, is “a big, big worry for this town” but “nobody dares to talk about it.”',
      draft: 'The dike is “a big, big worry for this town,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'two sayings in the source with a sentence of the reporter’s between them',
      source:
        '“I wonder how the seals like the noise,” Orla Fenn said. She rarely goes out at night, “except for a fire at the mill.”',
      draft: '“I wonder how the seals like the noise,” Orla Fenn said.',
      verdict: 'verified',
    },
    silence(
      'as long as I can remember',
      'I have lived in the valley as long as I can remember.',
      '“I have lived in the valley,” Orla Fenn said.',
    ),
    silence(
      'if there is one thing I know',
      'If there is one thing I know, the sea gives nothing back.',
      '“The sea gives nothing back,” Orla Fenn said.',
    ),
    silence(
      'not the slightest doubt',
      'I have not the slightest doubt that the fair will be a success.',
      '“The fair will be a success,” Orla Fenn said.',
    ),
    silence(
      'a negation of something on the way',
      'It is not the money but the noise that keeps us awake.',
      'It is “the noise that keeps us awake,” Orla Fenn said.',
    ),
    silence(
      'a doubt that is denied',
      'I do not doubt that the ferry will run in June.',
      '“The ferry will run in June,” Orla Fenn said.',
    ),
    silence(
      'a myth that is denied',
      'It is not a myth that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'an idea that is welcome',
      'I welcome the idea that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'an idea that is not turned down',
      'I would never reject the idea that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'fair to say',
      'It is fair to say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'proud to say',
      'I am glad to say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'nobody doubts',
      'Nobody in this valley doubts that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'little doubt',
      'There is little doubt that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'never mind',
      'Never mind that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'what was always said',
      'We have always said that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'whatever they say',
      'Whatever they claim, the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'as they say',
      'No matter what they claim the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence('what I claim', 'I claim the goats ate the hedge.', '“The goats ate the hedge,” Orla Fenn said.'),
    silence(
      'what was found',
      'The vet found that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'a claim the draft gives as one',
      'My critics claim that the goats ate the hedge.',
      'Her critics claim that “the goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'a myth the draft calls one',
      'It is a myth that the goats ate the hedge.',
      'It was a myth that “the goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'an idea the draft says is rejected',
      'I reject the idea that the goats ate the hedge.',
      'Orla Fenn rejected the notion that “the goats ate the hedge.”',
    ),
    silence(
      'a compound that turns nothing',
      'We want a county-funded ferry in the valley again.',
      'They want a “funded ferry in the valley again,” Orla Fenn said.',
    ),
    silence(
      'a compound that is whole',
      'The island is a smoke-free place from May on.',
      '“The island is a smoke-free place,” Orla Fenn said.',
    ),
    silence(
      'a number that counts what follows',
      'We lost 20 goats to the storm.',
      '“We lost 20,” Orla Fenn said.',
    ),
    silence(
      'a year',
      'We built the lock in 1987 and painted it in May.',
      '“We built the lock in 1987,” Orla Fenn said.',
    ),
    silence(
      'what a number is counted in, which the draft says',
      'The new lock will cost the county 20 million crowns.',
      'The lock “will cost the county 20” million, Orla Fenn said.',
    ),
    silence(
      'what I believe',
      'I believe that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'no matter what they say',
      'No matter what they say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'a suggestion of my own',
      'It is my suggestion that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'a view that is confirmed',
      'We all share the view that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'if that is only a way to say it',
      'If I may say so, the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'what was shown',
      'They could prove that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'that is what I say',
      'The goats ate the hedge. That is what I have always said.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'that is what happened',
      'The goats ate the hedge. That is what happened in May.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'what is not so simple',
      'The goats ate the hedge, and it is not so simple to keep them out.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'something else is nonsense',
      'The goats ate the hedge, and the talk of wolves is nonsense.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'a question that goes on',
      'The goats ate the hedge, or the sheep did, or both of them.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'he says it and is right',
      'He thinks the goats ate the hedge, and he is right.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'whoever wrote it',
      'The vet wrote that the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'not ashamed to say',
      'I am not ashamed to say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'a way of speaking before what I think',
      'If you ask me I think the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence(
      'a condition of something else',
      'If you want the whole story I have to say the goats ate the hedge.',
      '“The goats ate the hedge,” Orla Fenn said.',
    ),
    silence('it was made sure of', 'I made sure the weir is safe.', '“The weir is safe,” Orla Fenn said.'),
    silence('it was proved', 'We proved the weir is safe.', '“The weir is safe,” Orla Fenn said.'),
    silence(
      'the draft says that it is hoped',
      'We hope the weir is safe by now.',
      'Orla Fenn said they were hoping “the weir is safe by now.”',
    ),
    silence(
      'the hope is quoted too',
      'We hope the weir is safe by now.',
      '“We hope the weir is safe by now,” Orla Fenn said.',
    ),
    silence('another sentence hopes', 'I hope so. The weir is safe.', '“The weir is safe,” Orla Fenn said.'),
    silence(
      'a clause of its own hopes',
      'You can hope all you like: the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence(
      'another sentence speaks of opponents',
      'My opponents say nothing. The weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence(
      'the draft says who says it',
      'My critics say the weir is safe.',
      'Her critics say “the weir is safe,” Orla Fenn said.',
    ),
    silence(
      'nobody doubts it',
      'There is no doubt that the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence(
      'it is told in so many words',
      'Make no mistake, the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence(
      'a place goes on',
      'The weir is safe for no reason at all.',
      '“The weir is safe for no reason at all,” Orla Fenn said.',
    ),
    silence(
      'a second thing goes on',
      'The weir is safe, and if you want proof, come and see.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence(
      'the draft concedes it too',
      'We should leave even if the weir is safe.',
      'Orla Fenn said they should leave even if “the weir is safe.”',
    ),
    silence(
      'it goes on with a time',
      'Sure, we close the weir — over the weekend.',
      '“We close the weir,” Orla Fenn said.',
    ),
    silence(
      'engineers tell it',
      'Our engineers tell us the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence(
      'it was told before',
      'As I told the council, the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence(
      'it is here to be told',
      'I am here to tell you that the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence('everybody knows', 'Everybody knows the weir is safe.', '“The weir is safe,” Orla Fenn said.'),
    silence(
      'whatever others tell',
      'No matter what they tell you, the weir is safe.',
      '“The weir is safe,” Orla Fenn said.',
    ),
    silence('it is sure', 'Rest assured, the weir is safe.', '“The weir is safe,” Orla Fenn said.'),
  ],
);
