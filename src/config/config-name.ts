/** Name of the file that a configuration stands in. */
export const CONFIG_NAME = 'regulars.yaml';
