export function isTemplateText(_t: string): boolean {
  return false;
}
