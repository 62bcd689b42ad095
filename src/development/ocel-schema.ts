const text = { type: 'string' };
const moment = { type: 'string', format: 'date-time' };

/** A list of things that have these properties, of which all but the optional ones are needed. */
function listOf(properties: Record<string, object>, optional: string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'array', items: { type: 'object', properties, required } };
}

const types = listOf({ name: text, attributes: listOf({ name: text, type: text }) });
const relationships = listOf({ objectId: text, qualifier: text });
const LISTS = ['attributes', 'relationships'];

/** What the specification of OCEL 2.0 (arXiv:2403.01975, chapter 8) demands of a JSON file; values are texts there, whatever their type. */
export const OCEL_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    eventTypes: types,
    objectTypes: types,
    events: listOf(
      {
        ...{ id: text, type: text, time: moment },
        attributes: listOf({ name: text, value: text }),
        relationships,
      },
      LISTS,
    ),
    objects: listOf(
      {
        ...{ id: text, type: text },
        attributes: listOf({ name: text, value: text, time: moment }),
        relationships,
      },
      LISTS,
    ),
  },
  required: ['eventTypes', 'objectTypes', 'events', 'objects'],
};
