import { propertyTimes } from './property-runs.ts';

/** Number of the day, UTC, by which what is tried in turns changes. */
export const TODAY = Math.floor(Date.now() / 86_400_000);

/** Gives one in so many of what takes long to try, each day others, so that all have their turn; all of it where REGULARS_PROPERTY_RUNS is said. */
export function ofToday<Given>(all: Given[], parts: number): Given[] {
  return propertyTimes > 0 ? all : all.filter((_, place) => (place - TODAY) % parts === 0);
}
