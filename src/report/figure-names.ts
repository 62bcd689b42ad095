import { message } from '../locales/translate.ts';

/** What the figures of first screens measure; the index of all reports puts equal ones below each other. */
export const figureNames = {
  waiting: message('Customers waiting at the end'),
  left: message('Regulars who left'),
  replies: message('Replies to win-back attempts answered'),
  answeredInMonth: message('Questions answered within the month'),
  answeredInDay: message('Questions answered within a day'),
  asked: message('Questions that arrived'),
  regulars: message('Regulars at the end'),
  returned: message('Customers who returned'),
};

export type FigureName = keyof typeof figureNames;
