import { type Lab, expect } from './lab';

/**
 * Texts in sight that stand out too little from what is behind them, one sentence each. axe decides nothing where layers lie over one
 * another, as they do in every panel; this goes by the elements that a text is in, and takes the marks of editor lines for none.
 * Source: WCAG 2.2, success criteria 1.4.3 and 1.4.6.
 */
const faintTexts = (lab: Lab): Promise<string[]> =>
  lab.page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const colourOf = (text: string): Colour => {
      const [a = 0, b = 0, c = 0, d = 1] = (text.match(/-?[\d.]+(e-?\d+)?/gu) ?? []).map(Number);
      return text.startsWith('color(') ? [a * 255, b * 255, c * 255, d] : [a, b, c, d];
    };
    const over = (upper: Colour, lower: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = (colour: Colour) => {
      const part = (at: 0 | 1 | 2) => {
        const share = colour[at] / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
    };
    const ancestors = (of: Element) => {
      const all: Element[] = [];
      for (let at: Element | null = of; at !== null; at = at.parentElement) all.push(at);
      return all;
    };
    /** The colour of the text and of its ground, both as they come to the eye. */
    const seen = (element: Element) => {
      const style = getComputedStyle(element);
      const around = ancestors(element);
      const layers: Colour[] = [];
      let opacity = 1;
      for (const one of around) {
        const { backgroundColor, opacity: own } = getComputedStyle(one);
        opacity *= Number(own);
        const colour = colourOf(backgroundColor);
        if (colour[3] > 0) layers.push(colour);
        if (colour[3] === 1) break;
      }
      const ground = layers.reduceRight((lower, upper) => over(upper, lower), [255, 255, 255, 1] as Colour);
      const [red, green, blue, own] = colourOf(element instanceof SVGElement ? style.fill : style.color);
      return { letters: over([red, green, blue, own * opacity], ground), ground, style };
    };
    const least = (element: Element, style: CSSStyleDeclaration) => {
      if (element.closest(':disabled, [aria-disabled=true]') !== null) return 3;
      if (document.documentElement.dataset['theme']?.startsWith('hc') === true) return 7;
      const size = parseFloat(style.fontSize);
      return size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    };
    const known = new Map<string, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const words = texts.currentNode.textContent?.trim() ?? '';
      const element = texts.currentNode.parentElement;
      if (words === '' || element === null || element.closest('style, script, title') !== null) continue;
      const { width, height, bottom, right, top, left } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { letters, ground, style } = seen(element);
      const [light = 0, dark = 0] = [luminance(letters), luminance(ground)].sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      const kind = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      if (contrast < least(element, style) - 0.005 && !known.has(kind))
        known.set(
          kind,
          `${kind} “${words.slice(0, 30)}”: ${contrast.toFixed(2)} (${style.color}), wanted ${least(element, style)}`,
        );
    }
    return [...known.values()];
  });

/** Once what moves has come to rest. */
export const expectReadable = (lab: Lab, when: string): Promise<void> =>
  expect.poll(() => faintTexts(lab), { message: when }).toEqual([]);
