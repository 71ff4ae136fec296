// What a stage asked to be fetched beside the client's own selection, of one object.

/** The object's type and the raw values, as JSON.parse makes them of wire text, by field name. */
export type HiddenRow = { readonly typeName: string; readonly values: Readonly<Record<string, unknown>> };
