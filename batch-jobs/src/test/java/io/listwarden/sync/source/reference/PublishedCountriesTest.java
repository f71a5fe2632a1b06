package io.listwarden.sync.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.sync.source.ResourceTable;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class PublishedCountriesTest {
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    @Test
    void whatHasNoCodeInTheRealFilesIsReviewedWithItsReason() {
        Set<String> unmapped =
                PublishedCountries.all().stream()
                        .filter(spelling -> Countries.named(spelling).isEmpty())
                        .filter(spelling -> Countries.former(spelling).isEmpty())
                        .map(spelling -> SPACE.matcher(spelling).replaceAll(" "))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmapped).containsExactlyInAnyOrderElementsOf(reviewed());
    }

    private static List<String> reviewed() {
        return ResourceTable.lines(PublishedCountriesTest.class, "no-country.tsv").stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }
}
