import { describeRule } from '../support.ts';

describeRule(
  'wording/added',
  [
    {
      why: 'a word',
      source: 'Orla Fenn: The mill burned to the ground on Friday night.',
      draft: '“The old mill burned to the ground on Friday night,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'words at the end',
      source: 'Orla Fenn: The mill burned to the ground on Friday.',
      draft: '“The mill burned to the ground on Friday because of greed,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'a bracket marks it',
      source: 'Orla Fenn: The mill burned to the ground on Friday night.',
      draft: '“The [old] mill burned to the ground on Friday night,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: '[sic]',
      source: 'Orla Fenn: The mill burned too the ground on Friday night.',
      draft: '“The mill burned too [sic] the ground on Friday night,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a bracket ends a sentence',
      source: 'Orla Fenn: The mill burned to the ground on Friday night.',
      draft: '“The mill [in Velden] burned to the ground on Friday night,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
