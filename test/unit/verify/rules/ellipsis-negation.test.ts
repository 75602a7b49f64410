import { describeRule } from '../support.ts';

describeRule(
  'ellipsis/negation',
  [
    {
      why: 'it swallows not',
      source: 'Orla Fenn: We will certainly not sell the mill to the company.',
      draft: '“We will … sell the mill to the company,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it swallows only if',
      source: 'Orla Fenn: We will sell the mill, we agreed, only if the parish refuses to take it.',
      draft: '“We will sell the mill … the parish refuses to take it,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it swallows a condition in a clause of its own',
      source: 'Orla Fenn: We will sell the mill, unless the parish objects, to the company by May.',
      draft: '“We will sell the mill … to the company by May,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it swallows the condition of what is quoted next',
      source: 'Orla Fenn: The roof is old. If the parish agrees to pay, we will sell the mill.',
      draft: '“The roof is old. … we will sell the mill,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it swallows the denial of what is quoted before',
      source: 'Orla Fenn: The well is poisoned, you hear. That is not true. We drink from it every day.',
      draft: '“The well is poisoned, you hear. … We drink from it every day,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it swallows never, in square brackets',
      source: 'Orla Fenn: We will never again sell the mill to the company.',
      draft: '“We will [...] sell the mill to the company,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it hands the verb to another subject',
      source: 'Orla Fenn: The vet is a friend of the valley and the baker is a thief.',
      draft: '“The vet is … a thief,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it hands the rest to another subject',
      source: 'Orla Fenn: The mill paid its debts, but the dairy was closed by the bank.',
      draft: '“The mill … was closed by the bank,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it hands the rest to somebody else by name',
      source: 'Orla Fenn: Ines Rask has our trust, while Otto Brell has none of it left.',
      draft: '“Ines Rask has … none of it left,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it swallows that it was so once',
      source: 'Orla Fenn: I used to like the old ferry and its crew.',
      draft: '“I … like the old ferry and its crew,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
  ],
  [
    {
      why: 'the negation is in a clause of its own',
      source:
        'Orla Fenn: We fed the herd all winter, which nobody had done before, and by May they were fat.',
      draft: '“We fed the herd all winter … and by May they were fat,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'nothing of the kind is left out',
      source: 'Orla Fenn: We fed the herd all winter with hay from the parish and by May they were fat.',
      draft: '“We fed the herd all winter … and by May they were fat,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a phrase that only looks like a condition',
      source: 'Orla Fenn: We will, if I may say so, sell the mill to the company.',
      draft: '“We will … sell the mill to the company,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a whole sentence with a negation of its own',
      source: 'Orla Fenn: The roof is old. Nobody likes the colour. We will paint it in May.',
      draft: '“The roof is old. … We will paint it in May,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a contrast in a clause of its own',
      source: 'Orla Fenn: We sell the mill in May, not in June, and then we leave the valley.',
      draft: '“We sell the mill in May … and then we leave the valley,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a whole sentence with a condition of its own',
      source: 'Orla Fenn: The roof is old. If it rains, the cows get wet. We will paint it in May.',
      draft: '“The roof is old. … We will paint it in May,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the same subject as a pronoun',
      source: 'Orla Fenn: The mill is old and it is a danger to the children.',
      draft: '“The mill is … a danger to the children,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a second thing said of the same subject',
      source: 'Orla Fenn: The vet is a friend of the valley and a good cook.',
      draft: '“The vet is … a good cook,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a clause that belongs to the subject',
      source: 'Orla Fenn: The vet who looks after the sheep and the goats is a good cook.',
      draft: '“The vet … is a good cook,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'objects in a row',
      source: 'Orla Fenn: We sold the mill, the dairy and the barn in the spring.',
      draft: '“We sold the mill … in the spring,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'what used to be is left out whole',
      source: 'Orla Fenn: We used to sail, we used to fish, and we sing still.',
      draft: '“We used to sail … and we sing still,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
