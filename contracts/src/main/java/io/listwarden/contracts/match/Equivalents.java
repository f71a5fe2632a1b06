package io.listwarden.contracts.match;

import io.listwarden.contracts.name.table.Tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Sets of words that stand for one another, out of {@code equivalents.tsv}: spellings of one name,
 * nicknames, translations, abbreviations. A word may be in several sets.
 */
public final class Equivalents {
    /** What translations of a word agree by, at the least. */
    private static final double OF_MEANINGS = 0.92;

    private static final int[] NONE = {};
    private static final List<Group> GROUPS = load();
    private static final Map<String, int[]> GROUPS_OF = byWord();
    private static final Map<String, Set<String>> OTHER_SKELETONS = otherSkeletons();
    private static final Map<String, Set<String>> OF_OTHER_SKELETON = inverse(OTHER_SKELETONS);

    private Equivalents() {}

    /** A set of words, any two of which agree as far as the set says. */
    record Group(Relation relation, double agreement, List<String> words) {}

    /** The numbers of the sets that hold the word, ascending; shared, not to be changed. */
    static int[] groupsOf(String word) {
        return GROUPS_OF.getOrDefault(word, NONE);
    }

    /** The words of all the sets that hold this one; itself among them. */
    public static List<String> of(Word word) {
        if (word.groups().length == 0) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (int group : word.groups()) {
            words.addAll(GROUPS.get(group).words());
        }
        return words;
    }

    /** Whether other languages have words for it, and not forms of a name, which agree less. */
    static boolean isTranslated(Word word) {
        for (int group : word.groups()) {
            if (GROUPS.get(group).relation() == Relation.TRANSLATION
                    && agreementOf(group) >= OF_MEANINGS) {
                return true;
            }
        }
        return false;
    }

    /** How far two words agree by the best set that holds both; 0 where none does. */
    static double agreement(Word a, Word b) {
        if (a.groups().length == 0) {
            return 0;
        }
        int common = best(a.groups(), b.groups());
        return common < 0 ? 0 : GROUPS.get(common).agreement();
    }

    /** What the best set that holds both says they are to one another. */
    static Relation relation(Word a, Word b) {
        return GROUPS.get(best(a.groups(), b.groups())).relation();
    }

    /** The most that another spelling of a word is worth, by what it is worth itself. */
    static double mostOfSpellings(Word word, ToDoubleFunction<String> worth) {
        double most = 0;
        for (int number : word.groups()) {
            Group group = GROUPS.get(number);
            if (group.relation() == Relation.SPELLING) {
                for (String spelling : group.words()) {
                    most = Math.max(most, group.agreement() * worth.applyAsDouble(spelling));
                }
            }
        }
        return most;
    }

    /** The {@link Word#skeleton} of each spelling of a word that has others than the word has. */
    public static Set<String> skeletonsOfSpellings(Word word) {
        return OTHER_SKELETONS.getOrDefault(word.text(), Set.of());
    }

    /** The words of which a spelling has this {@link Word#skeleton}, and they another. */
    public static Set<String> withSpellingOf(String skeleton) {
        return OF_OTHER_SKELETON.getOrDefault(skeleton, Set.of());
    }

    private static int best(int[] a, int[] b) {
        int best = -1;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                best = best < 0 || agreementOf(a[i]) > agreementOf(best) ? a[i] : best;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return best;
    }

    private static double agreementOf(int group) {
        return GROUPS.get(group).agreement();
    }

    private static List<Group> load() {
        return Tables.rows(Equivalents.class, "equivalents.tsv").stream()
                .map(
                        row ->
                                new Group(
                                        Relation.valueOf(row[0]),
                                        Double.parseDouble(row[1]),
                                        Tables.words(row[2])))
                .toList();
    }

    private static Map<String, int[]> byWord() {
        Map<String, int[]> groups = new HashMap<>();
        for (int i = 0; i < GROUPS.size(); i++) {
            int[] one = {i};
            for (String word : GROUPS.get(i).words()) {
                groups.merge(word, one, Equivalents::concat);
            }
        }
        return Map.copyOf(groups);
    }

    private static Map<String, Set<String>> otherSkeletons() {
        Map<String, Set<String>> others = new HashMap<>();
        for (Group group : GROUPS) {
            if (group.relation() == Relation.SPELLING) {
                group.words().forEach(word -> addOthers(word, group.words(), others));
            }
        }
        return Map.copyOf(others);
    }

    private static void addOthers(
            String word, List<String> spellings, Map<String, Set<String>> others) {
        for (String spelling : spellings) {
            String skeleton = Skeleton.ofSpelling(spelling);
            if (!skeleton.equals(Skeleton.ofSpelling(word))) {
                others.computeIfAbsent(word, _ -> new TreeSet<>()).add(skeleton);
            }
        }
    }

    private static Map<String, Set<String>> inverse(Map<String, Set<String>> skeletons) {
        Map<String, Set<String>> words = new HashMap<>();
        skeletons.forEach(
                (word, of) ->
                        of.forEach(
                                skeleton ->
                                        words.computeIfAbsent(skeleton, _ -> new TreeSet<>())
                                                .add(word)));
        return Map.copyOf(words);
    }

    private static int[] concat(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
