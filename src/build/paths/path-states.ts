import { message } from '../../locales/translate.ts';
import type { Colour } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';

const states: Record<string, { name: string; colour: Colour }> = {
  customer: { name: message('Customer'), colour: 'contract' },
  regular: { name: message('Regular'), colour: 'contract' },
  refusal: { name: message('We refuse'), colour: 'bad' },
  decline: { name: message('Offer declined'), colour: 'they' },
  notice: { name: message('Notice given'), colour: 'they' },
  churn: { name: message('Gone'), colour: 'bad' },
  attempt: { name: message('We write or call'), colour: 'we' },
  reply: { name: message('They reply'), colour: 'they' },
  answer: { name: message('We answer'), colour: 'we' },
  return: { name: message('Back'), colour: 'contract' },
};

/** Gives the name and colour of a state on the way of a lost customer. */
export function stateOf(state: string, { t }: Context): { name: string; colour: Colour } {
  const { name, colour } = states[state] ?? { name: state, colour: 'mass' };
  return { name: t(name), colour };
}
