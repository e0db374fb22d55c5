package app.hallway.render.pictures;

import java.util.Set;

/** What of SVG 1.1 and 2 a drawing may say: what stands still and loads nothing. */
final class DrawingVocabulary {
  static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

  static final Set<String> TEXTS = Set.of("text", "tspan", "textPath");

  /** They draw what is in them, where they stand. */
  static final Set<String> GROUPS = Set.of("svg", "g", "switch");

  /** They draw only where something refers to them. */
  static final Set<String> DEFINITIONS =
      Set.of(
          "defs",
          "symbol",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath",
          "mask",
          "marker",
          "filter");

  static final Set<String> FILTER_STEPS =
      Set.of(
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feConvolveMatrix",
          "feDiffuseLighting",
          "feDisplacementMap",
          "feDropShadow",
          "feFlood",
          "feGaussianBlur",
          "feMerge",
          "feMorphology",
          "feOffset",
          "feSpecularLighting",
          "feTile",
          "feTurbulence");

  private static final Set<String> FILTER_PARTS =
      Set.of(
          "feDistantLight",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feMergeNode",
          "fePointLight",
          "feSpotLight");

  /** What a piece of HTML in a drawing may be made of. */
  static final Set<String> PROSE =
      Set.of("div", "span", "p", "br", "b", "i", "em", "strong", "code", "pre", "u", "sub", "sup");

  /** Attributes that hold one number or a list of them, with or without units. */
  static final Set<String> NUMBERS =
      Set.of(
          "amplitude",
          "azimuth",
          "baseFrequency",
          "bias",
          "cx",
          "cy",
          "diffuseConstant",
          "divisor",
          "dx",
          "dy",
          "elevation",
          "exponent",
          "fr",
          "fx",
          "fy",
          "height",
          "intercept",
          "k1",
          "k2",
          "k3",
          "k4",
          "kernelMatrix",
          "limitingConeAngle",
          "markerHeight",
          "markerWidth",
          "numOctaves",
          "offset",
          "order",
          "points",
          "pointsAtX",
          "pointsAtY",
          "pointsAtZ",
          "r",
          "radius",
          "refX",
          "refY",
          "rx",
          "ry",
          "scale",
          "seed",
          "slope",
          "specularConstant",
          "specularExponent",
          "startOffset",
          "stdDeviation",
          "surfaceScale",
          "tableValues",
          "targetX",
          "targetY",
          "textLength",
          "values",
          "viewBox",
          "width",
          "x",
          "x1",
          "x2",
          "y",
          "y1",
          "y2",
          "z");

  /** Attributes that hold a word. */
  private static final Set<String> WORDS =
      Set.of(
          "clipPathUnits",
          "edgeMode",
          "filterUnits",
          "gradientUnits",
          "in",
          "in2",
          "lengthAdjust",
          "markerUnits",
          "maskContentUnits",
          "maskUnits",
          "method",
          "mode",
          "operator",
          "orient",
          "patternContentUnits",
          "patternUnits",
          "preserveAlpha",
          "preserveAspectRatio",
          "primitiveUnits",
          "requiredFeatures",
          "result",
          "rotate",
          "side",
          "spacing",
          "spreadMethod",
          "stitchTiles",
          "systemLanguage",
          "type",
          "version",
          "xChannelSelector",
          "xml:space",
          "yChannelSelector");

  /** Properties that may stand as attributes and in styles. */
  static final Set<String> PROPERTIES =
      Set.of(
          "alignment-baseline",
          "baseline-shift",
          "clip-path",
          "clip-rule",
          "color",
          "color-interpolation",
          "color-interpolation-filters",
          "direction",
          "display",
          "dominant-baseline",
          "fill",
          "fill-opacity",
          "fill-rule",
          "filter",
          "flood-color",
          "flood-opacity",
          "font-family",
          "font-size",
          "font-stretch",
          "font-style",
          "font-variant",
          "font-weight",
          "image-rendering",
          "isolation",
          "letter-spacing",
          "lighting-color",
          "marker-end",
          "marker-mid",
          "marker-start",
          "mask",
          "mix-blend-mode",
          "opacity",
          "overflow",
          "paint-order",
          "shape-rendering",
          "stop-color",
          "stop-opacity",
          "stroke",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-opacity",
          "stroke-width",
          "text-anchor",
          "text-decoration",
          "text-rendering",
          "unicode-bidi",
          "vector-effect",
          "visibility",
          "white-space",
          "word-spacing",
          "writing-mode");

  private static final Set<String> BACKGROUNDS = Set.of("background", "background-color");

  /** What else the styles of prose may say. */
  private static final Set<String> PROSE_PROPERTIES =
      Set.of(
          "align-items",
          "box-sizing",
          "height",
          "justify-content",
          "line-height",
          "margin",
          "margin-left",
          "margin-right",
          "margin-top",
          "margin-bottom",
          "max-width",
          "padding",
          "padding-left",
          "padding-right",
          "padding-top",
          "padding-bottom",
          "text-align",
          "width");

  private DrawingVocabulary() {}

  static boolean keeps(String name) {
    return SHAPES.contains(name)
        || TEXTS.contains(name)
        || GROUPS.contains(name)
        || DEFINITIONS.contains(name)
        || FILTER_STEPS.contains(name)
        || FILTER_PARTS.contains(name)
        || Set.of("a", "use", "image", "foreignObject").contains(name);
  }

  static boolean isWord(String attribute) {
    return WORDS.contains(attribute);
  }

  /** Sizes in styles would be others than those in attributes: they are read in prose only. */
  static boolean isStyle(String property, boolean inProse) {
    return PROPERTIES.contains(property)
        || BACKGROUNDS.contains(property)
        || (inProse && PROSE_PROPERTIES.contains(property));
  }
}
