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

/** What is kept of each month, so that reports of other days and editions can be held beside it. */
export const monthFigures = {
  waiting: figureNames.waiting,
  surelyWaiting: message('Customers surely waiting at the end'),
  valueWaiting: message('Value of the customers waiting'),
  asked: figureNames.asked,
  answeredInMonth: figureNames.answeredInMonth,
  secondsToAnswer: message('Half answered within'),
  regulars: figureNames.regulars,
  left: figureNames.left,
  valueLeft: message('Value of the regulars who left'),
  returned: figureNames.returned,
};

export type MonthFigure = keyof typeof monthFigures;
