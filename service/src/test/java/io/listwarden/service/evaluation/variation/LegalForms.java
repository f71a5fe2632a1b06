package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Legal forms of companies, which a question leaves out, adds, or has otherwise. */
public final class LegalForms {
    /** Each set is one form, written in several ways; the first are words of their own. */
    private static final List<List<String>> FORMS =
            List.of(
                    List.of("Limited", "Ltd", "Ltd.", "LTD"),
                    List.of("Limited Liability Company", "LLC", "L.L.C.", "OOO", "TOV"),
                    List.of("Co., Ltd.", "Company Limited", "Co Ltd", "Co. Limited"),
                    List.of("Incorporated", "Inc.", "Inc"),
                    List.of("Corporation", "Corp.", "Corp"),
                    List.of("Company", "Co.", "Co"),
                    List.of(
                            "Joint Stock Company",
                            "Joint-Stock Company",
                            "JSC",
                            "Aktsionernoe Obshchestvo",
                            "AO"),
                    List.of(
                            "Public Joint Stock Company",
                            "Public Joint-Stock Company",
                            "PJSC",
                            "PAO"),
                    List.of("Open Joint Stock Company", "Open Joint-Stock Company", "OJSC", "OAO"),
                    List.of("Closed Joint Stock Company", "CJSC", "ZAO"),
                    List.of("GmbH", "Gesellschaft mit beschränkter Haftung", "G.m.b.H."),
                    List.of("S.A.", "SA", "Sociedad Anonima"),
                    List.of("S.A. de C.V.", "SA de CV", "Sociedad Anonima de Capital Variable"),
                    List.of("S.A.R.L.", "SARL", "Sarl"),
                    List.of("S.R.L.", "SRL", "S. de R.L."),
                    List.of("LTDA.", "Ltda", "Limitada"),
                    List.of("FZE", "F.Z.E.", "Free Zone Establishment"),
                    List.of("d.o.o.", "doo", "DOO"),
                    List.of("Private Joint Stock Company", "PrJSC"),
                    List.of("A.S.", "Anonim Sirketi"),
                    List.of("Ltd. Sti.", "Limited Sirketi"),
                    List.of("Pty Ltd", "Pty. Ltd.", "Proprietary Limited"),
                    List.of("Pvt Ltd", "Pvt. Ltd.", "Private Limited"),
                    List.of("Sp. z o.o.", "Sp. zo.o."),
                    List.of("B.V.", "BV"),
                    List.of("PLC"),
                    List.of("LLP"),
                    List.of("OHG"),
                    List.of("Oy"),
                    List.of("AB"));

    private static final int SHORTEST_REST = 3;
    private static final List<String> ADDED =
            List.of("Ltd", "LLC", "Inc.", "GmbH", "S.A.", "OOO", "JSC");

    private record Form(Pattern pattern, List<String> writings) {
        static Form of(List<String> writings) {
            String either =
                    writings.stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"));
            Pattern pattern =
                    Pattern.compile(
                            "^(?:" + either + ")[, ]+(?=.)|,?\\s+(?:" + either + ")$",
                            Pattern.CASE_INSENSITIVE);
            return new Form(pattern, writings);
        }
    }

    private static final List<Form> PATTERNS =
            FORMS.stream()
                    .sorted((a, b) -> b.getFirst().length() - a.getFirst().length())
                    .map(Form::of)
                    .toList();

    private LegalForms() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("legal form: dropped", (s, random) -> dropped(s)),
                Variation.same("legal form: written otherwise", LegalForms::otherwise),
                Variation.same("legal form: another", LegalForms::another),
                Variation.same("legal form: added", LegalForms::added));
    }

    private record Found(Form form, String written, String rest) {}

    private static Optional<Found> find(Specimen specimen) {
        return specimen.isPerson() ? Optional.empty() : find(specimen.text());
    }

    private static Optional<Found> find(String text) {
        return PATTERNS.stream().flatMap(form -> find(form, text).stream()).findFirst();
    }

    private static Optional<Found> find(Form form, String text) {
        Matcher matcher = form.pattern().matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = text.substring(0, matcher.start()) + text.substring(matcher.end());
        return rest.contains(" ") || rest.length() >= SHORTEST_REST
                ? Optional.of(
                        new Found(form, matcher.group().replaceAll("^[, ]+|[, ]+$", ""), rest))
                : Optional.empty();
    }

    static String without(Specimen specimen) {
        return specimen.isPerson() ? specimen.text() : without(specimen.text());
    }

    /** An organisation's name without its legal form, if it has one. */
    public static String without(String name) {
        return find(name).map(Found::rest).orElse(name);
    }

    private static Optional<String> dropped(Specimen specimen) {
        return find(specimen).map(Found::rest);
    }

    private static Optional<String> otherwise(Specimen specimen, RandomGenerator random) {
        return find(specimen)
                .flatMap(
                        found ->
                                Specimen.any(
                                                found.form().writings().stream()
                                                        .filter(
                                                                w ->
                                                                        !w.equalsIgnoreCase(
                                                                                found.written()))
                                                        .toList(),
                                                random)
                                        .map(form -> found.rest() + " " + form));
    }

    private static Optional<String> another(Specimen specimen, RandomGenerator random) {
        return find(specimen)
                .flatMap(
                        found ->
                                Specimen.any(
                                                ADDED.stream()
                                                        .filter(
                                                                f ->
                                                                        !found.form()
                                                                                .writings()
                                                                                .contains(f))
                                                        .toList(),
                                                random)
                                        .map(form -> found.rest() + " " + form));
    }

    private static Optional<String> added(Specimen specimen, RandomGenerator random) {
        return specimen.isOrganization() && find(specimen).isEmpty()
                ? Specimen.any(ADDED, random).map(form -> specimen.text() + " " + form)
                : Optional.empty();
    }
}
