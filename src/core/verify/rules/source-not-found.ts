import type { RawFinding } from '../rule.ts';
import type { CheckInput } from '../input.ts';

/** Nothing like the quotation in any source. It says nothing of whether the words were spoken. */
export function sourceNotFound(input: CheckInput): RawFinding {
  const { start, end } = input.quotation;
  const sources = input.sourceCount === 1 ? 'the one source' : `any of the ${input.sourceCount} sources`;
  return {
    code: 'source/not-found',
    start,
    end,
    message: `Nothing like these words stands in ${sources} that could be read.`,
    fixes: [],
    verdict: 'not-found',
  };
}
