package io.listwarden.service.index;

/**
 * The most that a listed name can score, by the {@linkplain WordClasses classes} of its words. Used
 * again for the next name, and for one thread.
 */
final class Glance {
    private final Names names;
    private final Bearers bearers;
    private final QuestionName question;

    /** What initials of the question bring to any name. */
    private int initials;

    private long initialWords;
    private double initialExcess;
    private double initialAgreed;

    private int pairs;
    private long words;
    private double excess;
    private double listedWeight;
    private double agreed;

    Glance(Names names, Bearers bearers, QuestionName question) {
        this.names = names;
        this.bearers = bearers;
        this.question = question;
    }

    /** Starts with a question. */
    void begin() {
        initials = 0;
        initialWords = 0;
        initialExcess = 0;
        initialAgreed = 0;
    }

    /** Takes a word of the question for an initial, which may stand beside any listed word. */
    void addInitial(int word, double brings, double agrees) {
        initials++;
        initialWords |= 1L << word;
        initialExcess += brings;
        initialAgreed = Math.max(initialAgreed, agrees);
    }

    /**
     * Whether a name may reach the score.
     *
     * @param first where its first part stands among the bearers of a word
     */
    boolean mayReach(int first, Reach reach) {
        pairs = initials;
        words = initialWords;
        excess = initialExcess;
        listedWeight = initials;
        agreed = initialAgreed;
        int at = first;
        while (WordClasses.areFollowed(bearers.classes(at))) {
            look(WordClasses.only(bearers.classes(at)));
            at++;
        }
        look(bearers.classes(at));
        return isReached(bearers.name(at), reach);
    }

    private void look(long classes) {
        for (long left = classes; left != 0; left = WordClasses.rest(left)) {
            look(WordClasses.first(left));
        }
    }

    private void look(int wordClass) {
        Links links = question.links();
        double most = 0;
        double heaviest = 0;
        for (int link = links.firstOf(wordClass); link >= 0; link = links.nextOfClass(link)) {
            most = Math.max(most, links.excess(link));
            heaviest = Math.max(heaviest, links.listedWeight(link));
            agreed = Math.max(agreed, links.agreed(link));
            words |= links.words(link);
        }
        if (heaviest > 0) {
            pairs++;
            excess += most;
            listedWeight += heaviest;
        }
    }

    private boolean isReached(int name, Reach reach) {
        if (excess <= 0) {
            return false;
        }
        double weight = 0;
        for (long left = words; left != 0; left &= left - 1) {
            weight += question.name().weight(Long.numberOfTrailingZeros(left));
        }
        double lone =
                reach.mostLone(
                        Math.min(pairs, Long.bitCount(words)),
                        excess,
                        Math.min(weight, listedWeight),
                        agreed,
                        question.name().weight() - weight);
        return lone >= 0 && names.weights()[name] <= listedWeight + lone + Reach.ROUNDING;
    }
}
