package io.listwarden.sync.source.us.ofac;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * On which of the lists of the non-SDN document an entry stands. The document does not say so; the
 * programmes do, and the directives that the entry names.
 */
final class NonSdnLists {
    static final String SSI = "us-ofac-ssi";
    static final String FSE = "us-ofac-fse";
    static final String PLC = "us-ofac-plc";
    static final String CAP = "us-ofac-cap";
    static final String MBS = "us-ofac-mbs";
    static final String CMIC = "us-ofac-cmic";

    /** All of them. */
    static final List<String> ALL = List.of(SSI, FSE, PLC, CAP, MBS, CMIC);

    /** The menu-based list holds what is on no other list; these of its programmes we know. */
    private static final Set<String> MENU_BASED =
            Set.of(
                    "RUSSIA-EO14024",
                    "CAATSA - RUSSIA",
                    "BURMA-EO14014",
                    "ILLICIT-DRUGS-EO14059",
                    "PEESA-EO14039");

    /** Directives 1a and 3 restrict dealings without blocking: a menu. */
    private static final Pattern MENU_DATE =
            Pattern.compile("Listing Date \\(EO 14024 Directive (?:1a|3)\\):?");

    private static final String RISK = "Secondary sanctions risk";

    /** What a party blocked under that order bears: it stands on the SDN list for it. */
    private static final String BLOCKED = "Section 11 of Executive Order 14024";

    private NonSdnLists() {}

    /**
     * The lists, at least one, sorted.
     *
     * @param programmes of the entry
     * @param statements what the entry states, label and value
     * @param unknown is told of a programme that we know of no list
     */
    static Set<String> of(
            Collection<String> programmes,
            Collection<Statement> statements,
            Consumer<String> unknown) {
        Set<String> lists = new TreeSet<>();
        programmes.forEach(programme -> addOwn(lists, programme));
        boolean menu = statements.stream().anyMatch(it -> MENU_DATE.matcher(it.label()).matches());
        boolean blocked = statements.stream().anyMatch(NonSdnLists::saysBlocked);
        if (lists.isEmpty() || menu && !blocked) {
            lists.add(MBS);
        }
        if (lists.equals(Set.of(MBS))) {
            programmes.stream()
                    .filter(programme -> !MENU_BASED.contains(programme))
                    .forEach(programme -> unknown.accept("Program " + programme));
        }
        return lists;
    }

    private static void addOwn(Set<String> lists, String programme) {
        if (programme.startsWith("UKRAINE-EO13662")) {
            lists.add(SSI);
        } else if (programme.startsWith("FSE-")) {
            lists.add(FSE);
        } else if (programme.equals("NS-PLC")) {
            lists.add(PLC);
        } else if (programme.startsWith("561")) {
            lists.add(CAP);
        } else if (programme.startsWith("CMIC")) {
            lists.add(CMIC);
        }
    }

    private static boolean saysBlocked(Statement statement) {
        return statement.label().startsWith(RISK) && statement.value().contains(BLOCKED);
    }

    /** Something that an entry states under a label of the publisher's. */
    record Statement(String label, String value) {
        static final Comparator<Statement> BY_CONTENT =
                Comparator.comparing(Statement::label).thenComparing(Statement::value);
    }
}
