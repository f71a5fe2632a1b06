package io.listwarden.service.index;

/**
 * All names, packed: their words by number, in order, name after name. Names are numbered by the
 * weight of their words, lightest first, so that the rows of a word's names end early where names
 * become too heavy.
 *
 * @param words the words of each name
 * @param wordWeights what each word counts in its name, beside {@code words.values()}; one of few
 *     numbers
 * @param weights what the words of each name count together
 * @param parties the number of the party that bears each name
 * @param positions where each name stands among its party's names
 * @param weak whether each name is a weak alias
 */
record Names(
        Rows words,
        CodedFloats wordWeights,
        float[] weights,
        int[] parties,
        short[] positions,
        boolean[] weak) {
    int size() {
        return parties.length;
    }

    /** What a run of words counts, from a place in {@code words.values()} to another, exclusive. */
    double weight(int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += wordWeights.get(at);
        }
        return sum;
    }

    /** The number of the first name that is heavier. */
    int firstAbove(double weight) {
        int low = 0;
        int high = weights.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weights[middle] <= weight) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
