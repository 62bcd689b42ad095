import { propertyTimes } from './property-runs.ts';

/** Gives one in so many of what takes long to try, each day others, so that all have their turn; all of it where REGULARS_PROPERTY_RUNS is said. */
export function ofToday<Given>(all: Given[], parts: number): Given[] {
  const day = Math.floor(Date.now() / 86_400_000);
  return propertyTimes > 0 ? all : all.filter((_, place) => (place - day) % parts === 0);
}
