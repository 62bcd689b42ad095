type Spec = Record<string, unknown>;
type Datum = Record<string, unknown>;

/** By this the texts of marks are known from those that vega makes up. */
export const TOLD_TEXT = 'tip:';

/** Marks that stand for one row each. */
const TOLD = ['bar', 'point', 'rule', 'tick', 'circle', 'square', 'rect', 'arc'];

/** Gives a specification whose marks tell the `tip` of their datum; those without one tell nothing. */
export function withMarkTexts(spec: Spec): Spec {
  const { data: _, ...drawn } = spec;
  const values = valuesOf(spec);
  if (values.length === 0) return spec;
  const told = values.map((datum) => ({
    ...datum,
    tip: datum.tip ? `${TOLD_TEXT}${datum.tip}` : '',
  }));
  return { ...describing(drawn), data: { values: told } };
}

function valuesOf({ data }: Spec): Datum[] {
  const values = (data as { values?: unknown } | undefined)?.values;
  return Array.isArray(values) ? values : [];
}

function describing(spec: Spec): Spec {
  // Some layers have data of their own, that are no rows, and others, such as notes, have texts.
  if (spec.data) return valuesOf(spec).some(({ tip }) => tip) ? withMarkTexts(spec) : spec;
  if (Array.isArray(spec.layer)) return { ...spec, layer: spec.layer.map(describing) };
  const mark = typeof spec.mark === 'string' ? spec.mark : (spec.mark as Spec | undefined)?.type;
  if (!TOLD.includes(String(mark))) return spec;
  const encoding = { ...(spec.encoding as Spec), description: { field: 'tip', type: 'nominal' } };
  return { ...spec, encoding };
}
