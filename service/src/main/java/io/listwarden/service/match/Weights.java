package io.listwarden.service.match;

/**
 * What words count within their name: less the more another word of it stands out. So the trading
 * of Almaz Trading counts next to nothing, and in Global Trading, where nothing stands out, nearly
 * all that it can.
 */
public final class Weights {
    /** Words of this share of the heaviest one's weight, and more, count in full. */
    private static final double IN_FULL = 0.8;

    private Weights() {}

    /**
     * The weight of a word in its name.
     *
     * @param weight by itself, {@link Word#weight}
     * @param heaviest the most that a word of the name weighs by itself
     */
    public static double inName(double weight, double heaviest) {
        return weight * Math.min(1, weight / (IN_FULL * heaviest));
    }
}
