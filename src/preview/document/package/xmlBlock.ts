/**
 * An element with all it holds, as text: for parts too large to be read as a tree. Its prefix does not matter; it must not hold
 * an element of its own name.
 */
export const xmlBlock = (name: string, flags = ''): RegExp => {
  const tag = `(?:\\w+:)?${name}`;
  return new RegExp(`<${tag}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${tag}>)`, flags);
};
