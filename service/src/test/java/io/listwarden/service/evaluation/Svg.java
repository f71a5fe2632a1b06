package io.listwarden.service.evaluation;

import java.util.Locale;

/** A drawing with axes, as SVG that stands inside a page. */
final class Svg {
    private static final int MARGIN = 45;

    private final StringBuilder svg = new StringBuilder();
    private final int width;
    private final int height;

    /**
     * An empty drawing.
     *
     * @param width of what is inside the axes, in pixels
     * @param height of what is inside the axes, in pixels
     */
    Svg(int width, int height) {
        this.width = width;
        this.height = height;
        add(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'>",
                        width + 2 * MARGIN,
                        height + 2 * MARGIN));
    }

    /** Both axes, with labels at their ends. */
    Svg axes(String x, String y, String fromX, String toX, String fromY, String toY) {
        add(
                String.format(
                        Locale.ROOT,
                        "<path d='M%d %dV%dH%d' fill='none' stroke='#444'/>",
                        MARGIN,
                        MARGIN,
                        MARGIN + height,
                        MARGIN + width));
        text(0, -0.08, fromX, "start");
        text(1, -0.08, toX, "end");
        text(0.5, -0.12, x, "middle");
        text(-0.02, 0, fromY, "end");
        text(-0.02, 1, toY, "end");
        return text(0, 1.06, y, "start");
    }

    /** Text at a place, where 0 and 1 are the ends of the axes. */
    Svg text(double x, double y, String text, String anchor) {
        add(
                String.format(
                        Locale.ROOT,
                        "<text x='%.1f' y='%.1f' font-size='12' text-anchor='%s'>%s</text>",
                        x(x),
                        y(y),
                        anchor,
                        Html.escape(text)));
        return this;
    }

    /** A line through points whose coordinates are 0 to 1. */
    Svg line(double[] xs, double[] ys, String colour) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(xs[i]), y(ys[i])));
        }
        add(
                String.format(
                        Locale.ROOT,
                        "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>",
                        points,
                        colour));
        return this;
    }

    /** A bar that stands on the lower axis; all from 0 to 1. */
    Svg bar(double fromX, double toX, double top, String colour) {
        add(
                String.format(
                        Locale.ROOT,
                        "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'"
                                + " fill-opacity='0.55'/>",
                        x(fromX),
                        y(top),
                        (toX - fromX) * width,
                        top * height,
                        colour));
        return this;
    }

    Svg dot(double x, double y, String colour, String hint) {
        add(
                String.format(
                        Locale.ROOT,
                        "<circle cx='%.1f' cy='%.1f' r='4' fill='%s'><title>%s</title></circle>",
                        x(x),
                        y(y),
                        colour,
                        Html.escape(hint)));
        return this;
    }

    String finish() {
        return svg.append("</svg>").toString();
    }

    private double x(double x) {
        return MARGIN + x * width;
    }

    private double y(double y) {
        return MARGIN + (1 - y) * height;
    }

    private void add(String element) {
        svg.append(element).append('\n');
    }
}
