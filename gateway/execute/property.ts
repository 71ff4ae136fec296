// Writes JavaScript that reads and sets properties of objects from outside. Response names are the client's to choose, so
// `constructor` must not be found on a prototype and `__proto__` must not set one.

/** An expression for the object's own property, undefined where it has none. The scope needs `own`. */
export function reading(object: string, name: string): string {
  return name in Object.prototype ? `own(${object},${JSON.stringify(name)})` : `${object}.${name}`;
}

/** A statement that sets the object's own property. The scope needs `define`. */
export function setting(object: string, name: string, value: string): string {
  return name === '__proto__' ? `define(${object},"__proto__",${value});` : `${object}.${name}=${value};`;
}

/** The name as a key in an object literal. */
export function literalKey(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : name;
}

export function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

export function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
